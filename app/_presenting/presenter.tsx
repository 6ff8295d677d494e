"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Briefing } from "#domain/briefing.ts";
import type { Display } from "#domain/display.ts";
import { PRESENTING_WORDS } from "#domain/words/presenting.ts";
import { DeckOverview } from "../_briefing/deck-overview.tsx";
import { useWords } from "../_words/words.tsx";
import type { Preferences } from "../preferences.ts";
import { usePreferences } from "../use-preferences.ts";
import { usePresentingChannel } from "./channel.ts";
import { deckOf, slideAt, slideOfPath, slidePath } from "./deck.ts";
import { GoTo, KeySheet, Sheet } from "./dialogs.tsx";
import { type Action, usePresentingKeys } from "./keys.ts";
import styles from "./presenter.module.css";
import { SlideStage } from "./slide-stage.tsx";
import { useHere } from "./use-here.ts";
import { usePreloaded, useSlide } from "./use-slide.ts";

type Props = { briefing: Briefing; first: string; initial: Preferences; display: Display };
type Open = "overview" | "help" | "goTo";

/** How long a slide stays when the briefing plays by itself and nobody said otherwise. */
const USUAL_SECONDS = 12;
const LETTERS_KEY = "dateline-single-letter-keys";

/** A slide on the whole screen: the map without its panels, what the slide says, one line of time. The address says which slide. */
export function Presenter({ briefing, first, initial, display }: Props) {
  const words = useWords(PRESENTING_WORDS);
  const router = useRouter();
  const { theme } = usePreferences(initial);
  const { path, go } = useHere(slidePath(briefing.id, first));
  const asked = slideOfPath(path);
  const slides = useMemo(() => deckOf(briefing, asked), [briefing, asked]);
  const slide = slideAt(briefing, asked) ?? slides[0];
  const at = slide ? slides.findIndex(({ id }) => id === slide.id) : -1;
  const [isBlank, setBlank] = useState(false);
  const [open, setOpen] = useState<Open | null>(null);
  const [startedAt] = useState(() => Date.now());
  const [playing, setPlaying] = useState(display.auto !== null);
  const [withLetters, setLetters] = useLetters();

  const goTo = useCallback((id: string) => go(slidePath(briefing.id, id)), [go, briefing.id]);
  const step = (by: number) => {
    const next = slides[Math.max(0, Math.min(slides.length - 1, at + by))];
    if (next) goTo(next.id);
  };
  const perform = (action: Action) => {
    setPlaying(false);
    const doing: Record<Action, () => void> = {
      next: () => step(1),
      previous: () => step(-1),
      first: () => step(-slides.length),
      last: () => step(slides.length),
      blank: () => setBlank(!isBlank),
      fullScreen: () => void toggleFullScreen(),
      goTo: () => setOpen("goTo"),
      overview: () => setOpen("overview"),
      speaker: () => void window.open(`/briefing/${briefing.id}/speaker`, `speaker-${briefing.id}`, "popup,width=1100,height=720"),
      autoplay: () => setPlaying(!playing),
      help: () => setOpen("help"),
      back: () => (isBlank ? setBlank(false) : router.push(`/briefing/${briefing.id}`)),
    };
    // What is blanked comes back with the first step.
    if (isBlank && action !== "blank" && action !== "back") setBlank(false);
    doing[action]();
  };
  usePresentingKeys(perform, withLetters);
  usePresentingChannel(briefing.id, { slide: slide?.id ?? "", blank: isBlank, startedAt }, { go: goTo, blank: setBlank });
  useAutoplay(playing ? (slide?.seconds ?? display.auto ?? USUAL_SECONDS) : null, slide?.id ?? "", () => {
    const next = slides[(at + 1) % slides.length];
    if (next) goTo(next.id);
  });

  const shown = useSlide(slide ?? { view: "" });
  const ahead = useMemo(() => [...slides.slice(Math.max(0, at)), ...slides.slice(0, Math.max(0, at))], [slides, at]);
  // The order in which they are loaded is that of the first slide seen.
  const [toLoad] = useState(ahead);
  usePreloaded(toLoad, shown.tilesVersion);

  if (!slide) return null;
  const hasControls = display.ui === "full";
  const controls = hasControls && (
    <nav className={styles.steps} aria-label={words.slideOf(at + 1, slides.length)}>
      {playing && <span className={styles.quiet}>{words.playing}</span>}
      <Step label={words.previous} path={pathAt(at - 1)} onGo={() => perform("previous")} back />
      <button type="button" className={styles.number} aria-label={words.overview} onClick={() => setOpen("overview")}>
        <bdi>
          {at + 1} / {slides.length}
        </bdi>
      </button>
      <Step label={words.next} path={pathAt(at + 1)} onGo={() => perform("next")} />
    </nav>
  );
  return (
    <SlideStage
      slide={slide}
      shown={shown}
      view={shown.view}
      theme={theme}
      display={display}
      onPointerDown={() => setPlaying(false)}
      controls={controls}
    >
      <title>{`${slide.headline || briefing.title} · Dateline`}</title>
      <span className="visually-hidden" role="status">
        {words.slideOf(at + 1, slides.length)}
      </span>
      {isBlank && (
        <button type="button" className={styles.blank} aria-label={words.blank} onClick={() => setBlank(false)}>
          <span className="visually-hidden">{words.blank}</span>
        </button>
      )}
      <Sheet isOpen={open === "overview"} title={words.overview} onClose={() => setOpen(null)} wide>
        <DeckOverview
          slides={slides}
          current={slide.id}
          pathOf={(id) => slidePath(briefing.id, id)}
          onGo={(id) => {
            setOpen(null);
            goTo(id);
          }}
        />
      </Sheet>
      <KeySheet isOpen={open === "help"} withLetters={withLetters} onLetters={setLetters} onClose={() => setOpen(null)} />
      <GoTo
        isOpen={open === "goTo"}
        count={slides.length}
        onClose={() => setOpen(null)}
        onGo={(number) => {
          setOpen(null);
          const wanted = slides[number - 1];
          if (wanted) goTo(wanted.id);
        }}
      />
    </SlideStage>
  );

  function pathAt(index: number): string | null {
    const found = slides[index];
    return found ? slidePath(briefing.id, found.id) : null;
  }
}

/** Next and previous are links: a click goes there at once, and a new tab may be opened on them. */
function Step({ label, path, onGo, back = false }: { label: string; path: string | null; onGo: () => void; back?: boolean }) {
  const arrow = (
    <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true" className={back ? styles.backward : styles.forward}>
      <path d="m6 3 5 5-5 5" fill="none" stroke="currentColor" strokeWidth="1.75" />
    </svg>
  );
  if (path === null) return <span className={`${styles.step} ${styles.none}`}>{arrow}</span>;
  return (
    <a
      className={styles.step}
      href={path}
      aria-label={label}
      title={label}
      onClick={(click) => {
        if (click.button !== 0 || click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
        click.preventDefault();
        onGo();
      }}
    >
      {arrow}
    </a>
  );
}

async function toggleFullScreen(): Promise<void> {
  if (document.fullscreenElement) return document.exitFullscreen();
  await document.documentElement.requestFullscreen().catch(() => undefined);
}

function useAutoplay(seconds: number | null, slide: string, next: () => void): void {
  const then = useRef(next);
  useEffect(() => {
    then.current = next;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the time begins anew with each slide
  useEffect(() => {
    if (seconds === null) return;
    const timer = setTimeout(() => then.current(), seconds * 1000);
    return () => clearTimeout(timer);
  }, [seconds, slide]);
}

/** Whether keys that are single letters mean something; remembered in this browser. */
function useLetters(): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(true);
  useEffect(() => setOn(window.localStorage.getItem(LETTERS_KEY) !== "off"), []);
  return [
    on,
    (wanted) => {
      window.localStorage.setItem(LETTERS_KEY, wanted ? "on" : "off");
      setOn(wanted);
    },
  ];
}
