"use client";

import { useQuery } from "@tanstack/react-query";
import type { AddAnswer, DocumentSummary } from "#domain/answer.ts";
import { DEFAULT_VIEW, formatView } from "#domain/view.ts";
import { CORPUS_WORDS } from "#domain/words/corpus.ts";
import { EVENT_WORDS } from "#domain/words/events.ts";
import { READER_WORDS } from "#domain/words/reader.ts";
import { useTRPC } from "../_trpc/client.tsx";
import { IN_ENGLISH } from "../_words/in-english.ts";
import { useLocale, useWords } from "../_words/words.tsx";
import type { ErrorWords } from "../failure.ts";
import { KindSymbol } from "../kind-symbol.tsx";
import { Told } from "../told.tsx";
import type { Outcome } from "./outcome.ts";
import styles from "./outcomes.module.css";

const MAX_EVENTS = 5;

/** What became of everything that was given since the page was opened, newest first. */
export function Outcomes({ outcomes }: { outcomes: readonly Outcome[] }) {
  return (
    <ul className={styles.outcomes} role="status">
      {outcomes.map((outcome) => (
        <li key={outcome.id}>
          <h3>{outcome.name}</h3>
          <State outcome={outcome} />
        </li>
      ))}
    </ul>
  );
}

function State({ outcome }: { outcome: Outcome }) {
  const words = useWords(CORPUS_WORDS).outcomes;
  switch (outcome.state) {
    case "waiting":
      return <p className="quiet">{words.waiting}</p>;
    case "reading":
      return <p className="quiet">{words.reading}</p>;
    case "failed":
      return <Failed words={outcome.words} />;
    case "done":
      return outcome.answer.documents.map(({ outcome: what, document }) => <Added key={document.id} what={what} document={document} />);
  }
}

function Failed({ words }: { words: Pick<ErrorWords, "what" | "advice"> }) {
  return (
    <p>
      <Told words={words.what} />.{" "}
      <span className="quiet">
        <Told words={words.advice} />
      </span>
    </p>
  );
}

function Added({ what, document }: { what: AddAnswer["documents"][number]["outcome"]; document: DocumentSummary }) {
  const locale = useLocale();
  const [words, { comma }] = [CORPUS_WORDS[locale], READER_WORDS[locale]];
  if (what === "failed" && document.failure !== null) {
    return <Failed words={document.failure} />;
  }
  return (
    <>
      <p>
        {words.outcomes[what]}:{" "}
        <a className="link" href={`/documents/${document.id}`} dir="auto">
          {document.title}
        </a>
        <span className="quiet">
          {" "}
          · {EVENT_WORDS[locale].events(document.found.events)}
          {comma}
          {words.places(document.found.places)}
          {document.found.abstained > 0 && comma + words.outcomes.leftOpen(document.found.abstained)}
        </span>
      </p>
      {document.found.events > 0 && <FirstEvents id={document.id} />}
    </>
  );
}

/** The way from a report to what it says, on the map. */
function FirstEvents({ id }: { id: string }) {
  const words = useWords(CORPUS_WORDS).outcomes;
  const trpc = useTRPC();
  const { data } = useQuery(trpc.documents.byId.queryOptions({ id }));
  const events = data?.events ?? [];
  return (
    <ul className={styles.events}>
      {events.slice(0, MAX_EVENTS).map((event) => (
        <li key={`${event.id}-${event.start}`}>
          <a href={`/${formatView({ ...DEFAULT_VIEW, event: event.id })}`}>
            <KindSymbol kind={event.kind} />
            <span className="link" {...IN_ENGLISH}>
              {event.summary}
            </span>
          </a>
        </li>
      ))}
      {events.length > MAX_EVENTS && (
        <li>
          <a className="link quiet" href={`/documents/${id}`}>
            {words.more(events.length - MAX_EVENTS)}
          </a>
        </li>
      )}
    </ul>
  );
}
