import { useEffect, useMemo, useState } from "react";
import type { Slide } from "#domain/briefing.ts";
import { paintsSlowly } from "../motion.ts";
import type { Pane } from "./tiles.ts";
import type { Cover } from "./use-cover.ts";

/** Of all pictures that are held: 256 MB. */
const MOST_PIXELS = 64e6;
const LEAST_PICTURES = 3;
const REST_MS = 1500;

type Pictures = {
  /** Of the slide at hand, where one was there when it was stepped to. */
  cover: Cover | null;
  /** The slide whose picture is drawn; null where all are, or none is needed. */
  drawing: Slide | null;
  /** Whoever steps on goes before what is drawn ahead. */
  isResting: boolean;
  /** Null: there is nothing to draw. */
  put: (slide: Slide, picture: HTMLElement | null) => void;
  /** Whether all slides near this one have theirs, or none needs one. */
  isComplete: boolean;
};

/**
 * Where frames take long, pictures of the slides' maps are drawn ahead while a slide rests, the nearest first, so that a step only has to put one on
 * the page. `look` names what all of them hang on beside the slide's own view: with another one they are drawn anew. Null: none can be drawn yet.
 */
export function usePictures(slides: readonly Slide[], at: number, pane: Pane | null, look: string | null): Pictures {
  const [drawn, setDrawn] = useState<{ look: string | null; byView: ReadonlyMap<string, HTMLElement | null> }>({ look, byView: new Map() });
  if (drawn.look !== look) setDrawn({ look, byView: new Map() });
  const [isSlow, setSlow] = useState<boolean | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it may come out at any slide
  useEffect(() => {
    if (look !== null) setSlow((known) => known === true || paintsSlowly());
  }, [look, at]);

  const here = slides[at];
  const [step, setStep] = useState<{ here: string | undefined; look: string | null; cover: Cover | null }>({
    here: here?.id,
    look,
    cover: null,
  });
  if (step.here !== here?.id || step.look !== look) {
    const picture = here && step.look === look && drawn.look === look && paintsSlowly() ? drawn.byView.get(here.view) : null;
    setStep({ here: here?.id, look, cover: picture ? { picture } : null });
  }

  const [rested, setRested] = useState<string | undefined>();
  useEffect(() => {
    const timer = setTimeout(() => setRested(here?.id), REST_MS);
    return () => clearTimeout(timer);
  }, [here?.id]);

  const near = useMemo(() => nearest(slides, at, pane ? mostOf(pane) : 0), [slides, at, pane]);
  const next = isSlow && drawn.look === look ? near.find(({ view }) => !drawn.byView.has(view)) : undefined;
  const [latest, setLatest] = useState<Slide | null>(null);
  if (next && next !== latest) setLatest(next);
  return {
    cover: step.cover,
    // Where the next step asks for another one, all stands ready for it.
    drawing: next ?? (look !== null && near.length < slides.length ? latest : null),
    isResting: rested === here?.id && next !== undefined,
    put: ({ view }, picture) =>
      setDrawn((now) => {
        if (now.look !== look) return now;
        const kept = new Set(near.map((slide) => slide.view));
        return { look, byView: new Map([...now.byView, [view, picture] as const].filter(([each]) => kept.has(each))) };
      }),
    isComplete: look !== null && isSlow !== null && drawn.look === look && !next,
  };
}

function mostOf({ width, height }: Pane): number {
  const pixels = Math.max(1, width * height * window.devicePixelRatio ** 2);
  return Math.max(LEAST_PICTURES, Math.floor(MOST_PIXELS / pixels));
}

/** The slides that are most likely stepped to, the likeliest first. */
export function nearest<Each>(slides: readonly Each[], at: number, most: number): Each[] {
  const last = slides.length - 1;
  const away = (index: number) => {
    // One goes on rather than back; and from anywhere there is a key to the first and to the last.
    const steps = index >= at ? index - at : at - index + 0.5;
    if (steps === 0) return 1.75;
    return index === 0 || index === last ? Math.min(steps, 2.25) : steps;
  };
  return [...slides.entries()]
    .sort(([a], [b]) => away(a) - away(b))
    .slice(0, most)
    .map(([, slide]) => slide);
}
