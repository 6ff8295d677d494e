"use client";

import { useEffect, useState } from "react";
import Markdown from "react-markdown";
import type { Briefing } from "#domain/briefing.ts";
import { PRESENTING_WORDS } from "#domain/words/presenting.ts";
import { useLocale, useWords } from "../_words/words.tsx";
import { useSpeakerChannel } from "./channel.ts";
import { deckOf, slideAt, slidePath } from "./deck.ts";
import { type Action, usePresentingKeys } from "./keys.ts";
import styles from "./speaker.module.css";

/** For the speaker alone: this slide and the next, the notes, the clock; in step with the presenting window. */
export function Speaker({ briefing }: { briefing: Briefing }) {
  const words = useWords(PRESENTING_WORDS);
  const { deck, go, blank } = useSpeakerChannel(briefing.id);
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
  };
  usePresentingKeys((action) => doing[action]?.(), true);
  return (
    <main className={styles.speaker}>
      <title>{`${words.speaker} · ${briefing.title}`}</title>
      <header className={styles.bar}>
        <Clocks startedAt={deck?.startedAt ?? null} />
        {deck === null && (
          <p className={styles.alone} role="status">
            {words.alone}{" "}
            <a className="link" href={slidePath(briefing.id, slide?.id ?? "1")} target="_blank" rel="noreferrer">
              {words.openIt}
            </a>
          </p>
        )}
        {deck?.blank && <p className={styles.alone}>{words.blank}</p>}
        <nav className={styles.steps}>
          <button type="button" className="button" disabled={at <= 0} onClick={() => to(at - 1)}>
            {words.previous}
          </button>
          <button type="button" className="button" disabled={!next} onClick={() => to(at + 1)}>
            {words.next}
          </button>
        </nav>
      </header>
      <section className={styles.now} aria-live="polite">
        <h2>{words.slideOf(at + 1, slides.length)}</h2>
        <p className={styles.headline}>{slide?.headline}</p>
        <p>{slide?.text}</p>
      </section>
      <section className={styles.next}>
        <h2>{words.nextSlide}</h2>
        {next ? (
          <>
            <p className={styles.headline}>{next.headline}</p>
            <p>{next.text}</p>
          </>
        ) : (
          <p className="quiet">{words.lastOne}</p>
        )}
      </section>
      <section className={styles.notes}>
        <h2>{words.notes}</h2>
        {slide && slide.notes !== "" ? (
          // No HTML of its own, no pictures from elsewhere: what somebody wrote is only ever text with emphasis, lists and links.
          <Markdown disallowedElements={["img"]}>{slide.notes}</Markdown>
        ) : (
          <p className="quiet">{words.noNotes}</p>
        )}
      </section>
    </main>
  );
}

const two = (value: number) => String(value).padStart(2, "0");

function Clocks({ startedAt }: { startedAt: number | null }) {
  const words = useWords(PRESENTING_WORDS);
  const locale = useLocale();
  const [now, setNow] = useState<number | null>(null);
  const [since, setSince] = useState<number | null>(null);
  useEffect(() => {
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const begun = since ?? startedAt;
  const elapsed = now === null || begun === null ? 0 : Math.max(0, Math.floor((now - begun) / 1000));
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
          <button type="button" className={styles.restart} onClick={() => setSince(Date.now())}>
            {words.restart}
          </button>
        </dd>
      </div>
    </dl>
  );
}
