"use client";

import type { Ref } from "react";
import type { Slide } from "#domain/briefing.ts";
import type { EventDetail } from "#domain/event.ts";
import { formatWhere } from "#domain/event-words.ts";
import { formatPublished, formatWhen, isPlainDay } from "#domain/time-words.ts";
import { DIRECTIONS, type Locale } from "#domain/words/locale.ts";
import { PRESENTING_WORDS } from "#domain/words/presenting.ts";
import { useLocale, useWords } from "../_words/words.tsx";
import { KindSymbol } from "../kind-symbol.tsx";
import { MarkedText } from "../marked-text.tsx";
import { saySpans } from "../say-spans.ts";
import styles from "./slide-panel.module.css";
import { useFittingType } from "./use-fitting-type.ts";

/** What a slide without an event of its own says of its view. */
export type ViewWords = {
  /** "1 Jun 2024 to 31 Jul 2026". */
  period: string;
  /** The question and its numbers. */
  sentence: string;
  /** Who reported it, the most frequent first. */
  outlets: readonly string[];
};

const FROM_THE_RIGHT = /^[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Where the lines of a slide begin, all of them: where those of its own words do, in whatever language the rest is said. */
function sideOf(words: string, locale: Locale): "left" | "right" {
  const letter = /\p{L}/u.exec(words)?.[0];
  const isFromTheRight = letter === undefined ? DIRECTIONS[locale] === "rtl" : FROM_THE_RIGHT.test(letter);
  return isFromTheRight ? "right" : "left";
}

type Props = {
  slide: Slide;
  /** The highlighted event; null when the slide has none or it is gone, undefined while it is on its way. */
  event: EventDetail | null | undefined;
  /** Null while its answer is on its way. */
  said: ViewWords | null;
  /** What is not as it should be, quietly. */
  notes: readonly string[];
  /** Whether words that do not fit may be reached: by a wheel, a finger, or with the keyboard. */
  isTouched: boolean;
  panel: Ref<HTMLElement>;
};

const MOST_OUTLETS = 3;

/**
 * What a slide says. Its date, headline and source line always stand; what lies between becomes smaller as far as its scale allows, and scrolls
 * beyond that.
 */
export function SlidePanel({ slide, event, said, notes, isTouched, panel }: Props) {
  const locale = useLocale();
  const { body, isCut } = useFittingType(`${slide.id} ${event?.id} ${said?.sentence} ${notes.length}`);
  const report = event?.reports.find(({ restsOn }) => restsOn === null) ?? event?.reports[0];
  return (
    <article ref={panel} className={styles.panel} data-side={sideOf(`${slide.headline} ${slide.text}`, locale)} aria-live="polite">
      <p className={styles.date}>{event ? <EventDate event={event} /> : <span>{said?.period}</span>}</p>
      <h1 className={styles.headline} dir="auto">
        {slide.headline}
      </h1>
      {/* A region that scrolls has to be reached by the keyboard, too. */}
      <div ref={body} className={styles.body} data-cut={isCut || undefined} tabIndex={isCut && isTouched ? 0 : undefined}>
        {slide.text !== "" && (
          <p className={styles.text} dir="auto">
            {slide.text}
          </p>
        )}
        {event && report && (
          <blockquote className={styles.quote} lang="en" dir="ltr">
            <MarkedText text={report.sentence.text} spans={saySpans(report, event, locale)} kind={event.kind} locale={locale} />
          </blockquote>
        )}
      </div>
      <footer className={styles.source}>
        {event ? <EventSource event={event} report={report} /> : said && <ViewSource said={said} />}
        {notes.map((note) => (
          <p key={note} className={styles.note} role="status">
            {note}
          </p>
        ))}
      </footer>
    </article>
  );
}

function EventDate({ event }: { event: EventDetail }) {
  const locale = useLocale();
  const when = formatWhen(event.when, event.whenValue, locale);
  const places = event.places.map((place) => formatWhere(place, locale).text).join("; ");
  return (
    <>
      <KindSymbol kind={event.kind} />
      <span>
        {when.text}
        {when.precision !== null && !isPlainDay(event.when) && ` · ${when.precision}`}
        {places !== "" && ` · ${places}`}
      </span>
    </>
  );
}

function EventSource({ event, report }: { event: EventDetail; report: EventDetail["reports"][number] | undefined }) {
  const locale = useLocale();
  const words = useWords(PRESENTING_WORDS);
  if (!report) return null;
  const { title, publisher, published } = report.document;
  const names = report.sources.map(({ name }) => name).join(", ");
  return (
    <>
      <p>
        {names === "" ? (
          words.sourceUnnamed
        ) : (
          <>
            {words.per} <bdi>{names}</bdi>
          </>
        )}
      </p>
      {/* Begins with the title, which is in the report's language. */}
      <p dir="ltr" className={styles.report}>
        <bdi>{title}</bdi>
        {publisher !== null && (
          <>
            , <bdi>{publisher}</bdi>
          </>
        )}
        {published !== null && `, ${words.published(formatPublished(published, locale))}`}
        {event.reports.length > 1 && <strong> · {words.told(event.reports.length, event.independent)}</strong>}
      </p>
    </>
  );
}

function ViewSource({ said }: { said: ViewWords }) {
  const words = useWords(PRESENTING_WORDS);
  const named = said.outlets.slice(0, MOST_OUTLETS);
  const more = said.outlets.length - named.length;
  return (
    <>
      <p>{said.sentence}</p>
      {named.length > 0 && (
        <p>
          {words.reportedBy} <bdi>{named.join(", ")}</bdi>
          {more > 0 && ` ${words.andMore(more)}`}
        </p>
      )}
    </>
  );
}
