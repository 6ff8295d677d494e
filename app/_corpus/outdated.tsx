"use client";

import { formatAmount, formatCount } from "#domain/event-words.ts";
import styles from "./outdated.module.css";
import { type Rereading, useRereading } from "./use-rereading.ts";

/** Says which documents were read by earlier rules, and reads them anew with one click. Nothing when there is none. */
export function Outdated({ count }: { count: number }) {
  const { rereading, start, stop } = useRereading();
  if (count === 0 && rereading.state === "none") return null;
  return (
    <section className={styles.outdated} aria-label="Documents read by earlier rules">
      <p role="status">
        <Words rereading={rereading} count={count} />
      </p>
      {rereading.state === "reading" ? (
        <button type="button" className="button" onClick={stop}>
          Stop
        </button>
      ) : (
        count > 0 && (
          <button type="button" className="button" onClick={() => void start(count)}>
            {count === 1 ? "Read it anew" : "Read them anew"}
          </button>
        )
      )}
    </section>
  );
}

function Words({ rereading, count }: { rereading: Rereading; count: number }) {
  const waiting = `${formatCount(count, "document was", "documents were")} read by earlier rules or with an earlier gazetteer.`;
  switch (rereading.state) {
    case "none":
      return (
        <>
          {waiting} <span className="quiet">Every event keeps its link; what is different is shown.</span>
        </>
      );
    case "reading":
      return `Reading anew: ${formatAmount(rereading.done)} of ${formatAmount(rereading.of)}`;
    case "failed":
      return `${rereading.words.what}. ${rereading.words.advice} What was read anew stays so.`;
    case "done": {
      const different = rereading.read.filter(({ isDifferent }) => isDifferent).length;
      const [failed] = rereading.read.filter(({ failure }) => failure !== null);
      return (
        <>
          {formatCount(rereading.read.length, "document")} read anew;{" "}
          {different === 0
            ? "nothing is different."
            : `${different === 1 ? "one differs" : `${different} differ`} and ${different === 1 ? "says" : "say"} so below.`}
          {failed?.failure && ` ${failed.failure.what}: ${failed.title}. ${failed.failure.advice}`}
          {count > 0 && !failed && ` ${waiting}`}
        </>
      );
    }
  }
}
