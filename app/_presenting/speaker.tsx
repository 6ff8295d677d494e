"use client";

import { type ReactNode, useEffect, useState } from "react";
import type { Briefing, Slide } from "#domain/briefing.ts";
import { PRESENTING_WORDS } from "#domain/words/presenting.ts";
import { Notes } from "../_briefing/notes.tsx";
import { useLocale, useWords } from "../_words/words.tsx";
import { useSpeakerChannel } from "./channel.ts";
import { deckOf, slideAt, slidePath } from "./deck.ts";
import { KeySheet } from "./dialogs.tsx";
import { type Action, usePresentingKeys } from "./keys.ts";
import styles from "./speaker.module.css";
import { useLetters } from "./use-letters.ts";

/** For the speaker alone: this slide and the next, the notes, the clock; in step with the presenting window, whichever was opened first. */
export function Speaker({ briefing }: { briefing: Briefing }) {
  const words = useWords(PRESENTING_WORDS);
  const { deck, isHeard, go, blank, restart } = useSpeakerChannel(briefing.id);
  const [withLetters, setLetters] = useLetters();
  const [isHelpOpen, setHelpOpen] = useState(false);
  const asked = deck?.slide ?? "";
  const slides = deckOf(briefing, asked);
  const slide = slideAt(briefing, asked) ?? slides[0];
  const at = slides.findIndex(({ id }) => id === slide?.id);
  const next = slides[at + 1];
  const to = (index: number) => {
    const found = slides[Math.max(0, Math.min(slides.length - 1, index))];
    if (found) go(found.id);
  };
  const doing: Partial<Record<Action, () => void>> = {
    next: () => to(at + 1),
    previous: () => to(at - 1),
    first: () => to(0),
    last: () => to(slides.length - 1),
    blank: () => blank(!deck?.blank),
    help: () => setHelpOpen(true),
  };
  usePresentingKeys((action) => doing[action]?.(), withLetters);
  return (
    <main className={styles.speaker}>
      <title>{`${words.speaker} · ${briefing.title}`}</title>
      <header className={styles.bar}>
        <Clocks startedAt={deck?.startedAt ?? null} onRestart={restart} />
        <div className={styles.state} role="status">
          {!isHeard && (
            <p>
              {words.alone}{" "}
              <a className="link" href={slidePath(briefing.id, slide?.id ?? "1")} target="_blank" rel="noreferrer">
                {words.openIt}
              </a>
            </p>
          )}
          {isHeard && deck?.blank && <p>{words.blank}</p>}
          {isHeard && deck?.isHeld && <p>{words.held}</p>}
        </div>
        <nav className={styles.steps} aria-label={words.slideOf(at + 1, slides.length)}>
          <button type="button" className="button" aria-label={words.keysButton} onClick={() => setHelpOpen(true)}>
            ?
          </button>
          <button type="button" className="button" disabled={at <= 0} onClick={() => to(at - 1)}>
            {words.previous}
          </button>
          <button type="button" className="button" disabled={!next} onClick={() => to(at + 1)}>
            {words.next}
          </button>
        </nav>
      </header>
      <section className={styles.now} aria-live="polite">
        <h1>{words.slideOf(at + 1, slides.length)}</h1>
        {slide && <Said slide={slide} />}
      </section>
      <section className={styles.next}>
        <h2>{words.nextSlide}</h2>
        {next ? <Said slide={next} /> : <p className="quiet">{words.lastOne}</p>}
      </section>
      {/* Notes may be long: the keyboard has to reach what scrolls. */}
      <Scrolled label={words.notes} key={slide?.id}>
        <h2>{words.notes}</h2>
        {slide && slide.notes !== "" ? <Notes text={slide.notes} /> : <p className="quiet">{words.noNotes}</p>}
      </Scrolled>
      <KeySheet isOpen={isHelpOpen} withLetters={withLetters} onLetters={setLetters} onClose={() => setHelpOpen(false)} />
    </main>
  );
}

function Said({ slide }: { slide: Slide }) {
  return (
    <>
      <p className={styles.headline} dir="auto">
        {slide.headline}
      </p>
      <p className={styles.text} dir="auto">
        {slide.text}
      </p>
    </>
  );
}

function Scrolled({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
    <section className={styles.notes} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}

const two = (value: number) => String(value).padStart(2, "0");

function Clocks({ startedAt, onRestart }: { startedAt: number | null; onRestart: () => void }) {
  const words = useWords(PRESENTING_WORDS);
  const locale = useLocale();
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => {
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const elapsed = now === null || startedAt === null ? 0 : Math.max(0, Math.floor((now - startedAt) / 1000));
  const [hours, minutes, seconds] = [Math.floor(elapsed / 3600), Math.floor(elapsed / 60) % 60, elapsed % 60];
  const clock =
    now === null
      ? ""
      : new Intl.DateTimeFormat(`${locale}-u-nu-latn`, { hour: "2-digit", minute: "2-digit", timeZoneName: "short" }).format(now);
  return (
    <dl className={styles.clocks}>
      <div>
        <dt>{words.clock}</dt>
        <dd>{clock}</dd>
      </div>
      <div>
        <dt>{words.elapsed}</dt>
        <dd>
          <span dir="ltr">{`${hours > 0 ? `${hours}:` : ""}${two(minutes)}:${two(seconds)}`}</span>{" "}
          <button type="button" className={styles.restart} onClick={onRestart}>
            {words.restart}
          </button>
        </dd>
      </div>
    </dl>
  );
}
