"use client";

import type { ReactNode } from "react";
import { SLIDE_LIMITS, type Slide } from "#domain/briefing.ts";
import { BRIEFING_WORDS } from "#domain/words/briefings.ts";
import { useWords } from "../_words/words.tsx";
import { type DraftControl, DraftField } from "./draft-field.tsx";
import { Notes } from "./notes.tsx";
import styles from "./slide-form.module.css";

type Props = {
  slide: Slide;
  number: number;
  count: number;
  /** False for an audience, which reads and changes nothing. */
  mayChange: boolean;
  fields: Record<"headline" | "text" | "notes" | "seconds", DraftControl>;
  /** What its view asks, and what it highlights. */
  view: ReactNode;
  /** The explorer with this slide's view, to change it there. */
  viewHref: string;
  presentHref: string;
  onMove: (by: 1 | -1) => void;
  onDuplicate: () => void;
  onHide: (hidden: boolean) => void;
  onRemove: () => void;
};

/** One slide with all that it says and shows. */
export function SlideForm({ slide, number, count, mayChange, fields, view, viewHref, presentHref, ...on }: Props) {
  const words = useWords(BRIEFING_WORDS);
  const notes = fields.notes.draft?.text ?? slide.notes;
  return (
    <section className={styles.form} aria-label={words.slideNumber(number)}>
      <header className={styles.head}>
        <h2>
          {words.slideNumber(number)}
          {slide.hidden && <span className="quiet"> · {words.hidden}</span>}
        </h2>
        <div className={styles.tools}>
          {mayChange && (
            <>
              <button type="button" className="button" disabled={number === 1} onClick={() => on.onMove(-1)}>
                {words.up}
              </button>
              <button type="button" className="button" disabled={number === count} onClick={() => on.onMove(1)}>
                {words.down}
              </button>
              <button type="button" className="button" onClick={on.onDuplicate}>
                {words.duplicate}
              </button>
              <button type="button" className="button" onClick={() => on.onHide(!slide.hidden)}>
                {slide.hidden ? words.show : words.hide}
              </button>
              <button type="button" className="button" onClick={on.onRemove}>
                {words.remove}
              </button>
            </>
          )}
          <a className="button" href={presentHref}>
            {words.showSlide}
          </a>
        </div>
      </header>
      <DraftField
        label={words.headline}
        shown={slide.headline}
        control={fields.headline}
        maxLength={SLIDE_LIMITS.headline}
        size="headline"
        isFixed={!mayChange}
      />
      <DraftField
        label={words.text}
        help={words.textHelp}
        shown={slide.text}
        control={fields.text}
        maxLength={SLIDE_LIMITS.text}
        lines={2}
        isFixed={!mayChange}
      />
      <div className={styles.view}>
        <h3>{words.view}</h3>
        <div className={styles.said}>{view}</div>
        {mayChange && (
          <a className="button" href={viewHref}>
            {words.changeView}
          </a>
        )}
      </div>
      <div className={styles.notes}>
        <DraftField
          label={words.notes}
          help={words.notesHelp}
          shown={slide.notes}
          control={fields.notes}
          maxLength={SLIDE_LIMITS.notes}
          lines={5}
          isFixed={!mayChange}
        />
        {notes.trim() !== "" && (
          <section className={styles.preview} aria-label={words.preview}>
            <h3 className={styles.small}>{words.preview}</h3>
            <Notes text={notes} />
          </section>
        )}
      </div>
      <DraftField
        label={words.seconds}
        help={words.secondsHelp}
        shown={slide.seconds === null ? "" : String(slide.seconds)}
        control={fields.seconds}
        maxLength={4}
        size="number"
        isFixed={!mayChange}
      />
    </section>
  );
}
