"use client";

import { useQuery } from "@tanstack/react-query";
import type { AddAnswer, DocumentSummary } from "#domain/answer.ts";
import { formatCount } from "#domain/event-words.ts";
import { DEFAULT_VIEW, formatView } from "#domain/view.ts";
import { useTRPC } from "../_trpc/client.tsx";
import { KindSymbol } from "../kind-symbol.tsx";
import type { Outcome } from "./outcome.ts";
import styles from "./outcomes.module.css";

const MAX_EVENTS = 5;
const OUTCOME_WORDS = {
  added: "Added",
  updated: "Brought up to date",
  unchanged: "Already here, unchanged",
  failed: "Not read",
};

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
  switch (outcome.state) {
    case "waiting":
      return <p className="quiet">Waiting</p>;
    case "reading":
      return <p className="quiet">Reading…</p>;
    case "failed":
      return (
        <p>
          {outcome.words.what}. <span className="quiet">{outcome.words.advice}</span>
        </p>
      );
    case "done":
      return outcome.answer.documents.map(({ outcome: what, document }) => <Added key={document.id} what={what} document={document} />);
  }
}

function Added({ what, document }: { what: AddAnswer["documents"][number]["outcome"]; document: DocumentSummary }) {
  if (what === "failed" && document.failure !== null) {
    return (
      <p>
        {document.failure.what}. <span className="quiet">{document.failure.advice}</span>
      </p>
    );
  }
  return (
    <>
      <p>
        {OUTCOME_WORDS[what]}:{" "}
        <a className="link" href={`/documents/${document.id}`}>
          {document.title}
        </a>
        <span className="quiet">
          {" "}
          · {formatCount(document.found.events, "event")}, {formatCount(document.found.places, "place")}
          {document.found.abstained > 0 && `, ${document.found.abstained} left open`}
        </span>
      </p>
      {document.found.events > 0 && <FirstEvents id={document.id} />}
    </>
  );
}

/** The way from a report to what it says, on the map. */
function FirstEvents({ id }: { id: string }) {
  const trpc = useTRPC();
  const { data } = useQuery(trpc.documents.byId.queryOptions({ id }));
  const events = data?.events ?? [];
  return (
    <ul className={styles.events}>
      {events.slice(0, MAX_EVENTS).map((event) => (
        <li key={`${event.id}-${event.start}`}>
          <a href={`/${formatView({ ...DEFAULT_VIEW, event: event.id })}`}>
            <KindSymbol kind={event.kind} />
            <span className="link">{event.summary}</span>
          </a>
        </li>
      ))}
      {events.length > MAX_EVENTS && (
        <li>
          <a className="link quiet" href={`/documents/${id}`}>
            and {events.length - MAX_EVENTS} more
          </a>
        </li>
      )}
    </ul>
  );
}
