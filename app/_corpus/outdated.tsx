"use client";

import { formatAmount } from "#domain/event-words.ts";
import { CORPUS_WORDS } from "#domain/words/corpus.ts";
import { useLocale, useWords } from "../_words/words.tsx";
import { Told } from "../told.tsx";
import styles from "./outdated.module.css";
import { type Rereading, useRereading } from "./use-rereading.ts";

/** Says which documents were read by earlier rules, and reads them anew with one click. Nothing when there is none. */
export function Outdated({ count }: { count: number }) {
  const words = useWords(CORPUS_WORDS).outdated;
  const { rereading, start, stop } = useRereading();
  if (count === 0 && rereading.state === "none") return null;
  return (
    <section className={styles.outdated} aria-label={words.label}>
      <p role="status">
        <Words rereading={rereading} count={count} />
      </p>
      {rereading.state === "reading" ? (
        <button type="button" className="button" onClick={stop}>
          {words.stop}
        </button>
      ) : (
        count > 0 && (
          <button type="button" className="button" onClick={() => void start(count)}>
            {count === 1 ? words.one : words.many}
          </button>
        )
      )}
    </section>
  );
}

function Words({ rereading, count }: { rereading: Rereading; count: number }) {
  const locale = useLocale();
  const words = CORPUS_WORDS[locale].outdated;
  switch (rereading.state) {
    case "none":
      return (
        <>
          {words.waiting(count)} <span className="quiet">{words.kept}</span>
        </>
      );
    case "reading":
      return words.progress(formatAmount(rereading.done, locale), formatAmount(rereading.of, locale));
    case "failed":
      return (
        <>
          <Told words={rereading.words.what} />. <Told words={rereading.words.advice} /> {words.stays}
        </>
      );
    case "done": {
      const different = rereading.read.filter(({ isDifferent }) => isDifferent).length;
      const [failed] = rereading.read.filter(({ failure }) => failure !== null);
      return (
        <>
          {words.done(rereading.read.length)} {different === 0 ? words.noDifference : words.differ(different)}
          {failed?.failure && (
            <>
              {" "}
              <Told words={failed.failure.what} />: <bdi>{failed.title}</bdi>. <Told words={failed.failure.advice} />
            </>
          )}
          {count > 0 && !failed && ` ${words.waiting(count)}`}
        </>
      );
    }
  }
}
