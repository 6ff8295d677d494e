"use client";

import { useMemo, useState, useSyncExternalStore } from "react";
import { parseDisplay } from "#domain/display.ts";
import type { HandOver } from "#domain/hand-over.ts";
import { HAND_OVER_WORDS } from "#domain/words/hand-over.ts";
import { PRESENTING_WORDS } from "#domain/words/presenting.ts";
import { DeckOverview } from "../_briefing/deck-overview.tsx";
import { EventReceipt } from "../_briefing/event-receipt.tsx";
import { deckOf, slideAt } from "../_presenting/deck.ts";
import { KeySheet, Sheet } from "../_presenting/dialogs.tsx";
import { type Action, usePresentingKeys } from "../_presenting/keys.ts";
import { SlideStage } from "../_presenting/slide-stage.tsx";
import { viewOf } from "../_presenting/view-of.ts";
import { useWords } from "../_words/words.tsx";
import type { Theme } from "../tokens.ts";
import { About } from "./about.tsx";
import { Pages } from "./pages.tsx";
import { readHash, useHash } from "./use-hash.ts";
import styles from "./viewer.module.css";

const PRINT = "print";

/** A briefing without a server: the slides as the audience saw them, each event with its sentences. */
export function Viewer({ handOver }: { handOver: HandOver }) {
  const hash = useHash();
  return hash === PRINT ? <Pages handOver={handOver} back="./" /> : <Slides handOver={handOver} asked={hash} />;
}

type Open = "overview" | "help" | { event: string };

function Slides({ handOver, asked }: { handOver: HandOver; asked: string }) {
  const words = useWords(PRESENTING_WORDS);
  const own = useWords(HAND_OVER_WORDS);
  const { briefing, events, answers } = handOver;
  const theme = useSystemTheme();
  const slides = deckOf(briefing, asked);
  const slide = slideAt(briefing, asked) ?? slides[0];
  const at = slides.findIndex(({ id }) => id === slide?.id);
  const [open, setOpen] = useState<Open | null>(null);
  const [isBlank, setBlank] = useState(false);
  const [withLetters, setLetters] = useState(true);
  const view = useMemo(() => viewOf(slide ?? { view: "" }), [slide]);
  const go = (index: number) => {
    const found = slides[Math.max(0, Math.min(slides.length - 1, index))];
    if (found) window.location.hash = found.id;
  };
  // From where the address is now: of two presses the second may come before the first is shown.
  const step = (by: number) => {
    const here = slideAt(briefing, readHash()) ?? slides[0];
    go(slides.findIndex(({ id }) => id === here?.id) + by);
  };
  const perform = (action: Action) => {
    const doing: Partial<Record<Action, () => void>> = {
      next: () => step(1),
      previous: () => step(-1),
      first: () => go(0),
      last: () => go(slides.length - 1),
      blank: () => setBlank(!isBlank),
      fullScreen: () => void document.documentElement.requestFullscreen().catch(() => undefined),
      overview: () => setOpen("overview"),
      help: () => setOpen("help"),
      back: () => setBlank(false),
    };
    if (isBlank && action !== "blank") setBlank(false);
    doing[action]?.();
  };
  usePresentingKeys(perform, withLetters);
  if (!slide) return null;
  const shown = {
    view,
    notices: [],
    answer: answers[slide.view] ?? null,
    event: view.event === null ? null : (events[view.event] ?? null),
    isWaiting: false,
    isOffline: false,
    tilesVersion: handOver.tilesVersion,
  };
  const receipt = open !== null && typeof open === "object" ? (events[open.event] ?? null) : null;
  return (
    <SlideStage
      slide={slide}
      shown={shown}
      view={view}
      theme={theme}
      display={parseDisplay(new URLSearchParams(window.location.search))}
      isKept
      onSelect={(event) => event !== null && setOpen({ event })}
      controls={
        <nav className={styles.steps} aria-label={words.slideOf(at + 1, slides.length)}>
          <button type="button" disabled={at <= 0} aria-label={words.previous} onClick={() => step(-1)}>
            ‹
          </button>
          <button type="button" aria-label={words.overview} onClick={() => setOpen("overview")}>
            <bdi>
              {at + 1} / {slides.length}
            </bdi>
          </button>
          <button type="button" disabled={at >= slides.length - 1} aria-label={words.next} onClick={() => step(1)}>
            ›
          </button>
        </nav>
      }
    >
      <title>{`${slide.headline || briefing.title} · Dateline`}</title>
      {isBlank && <button type="button" className={styles.blank} aria-label={words.blank} onClick={() => setBlank(false)} />}
      <Sheet isOpen={open === "overview"} title={briefing.title} onClose={() => setOpen(null)} wide>
        <DeckOverview
          slides={slides}
          current={slide.id}
          pathOf={(id) => `#${id}`}
          onGo={(id) => {
            setOpen(null);
            window.location.hash = id;
          }}
        />
        <About handOver={handOver} />
        <a className="button" href={`#${PRINT}`}>
          {own.print}
        </a>
      </Sheet>
      <Sheet isOpen={receipt !== null} title={own.receipt} onClose={() => setOpen(null)}>
        {receipt && <EventReceipt event={receipt} />}
      </Sheet>
      <KeySheet isOpen={open === "help"} withLetters={withLetters} onLetters={setLetters} onClose={() => setOpen(null)} />
    </SlideStage>
  );
}

const DARK = "(prefers-color-scheme: dark)";

function useSystemTheme(): Theme {
  const isDark = useSyncExternalStore(
    (listener) => {
      const query = window.matchMedia(DARK);
      query.addEventListener("change", listener);
      return () => query.removeEventListener("change", listener);
    },
    () => window.matchMedia(DARK).matches,
    () => true,
  );
  return isDark ? "dark" : "light";
}
