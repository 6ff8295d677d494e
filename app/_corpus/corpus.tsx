"use client";

import { useState } from "react";
import { formatAmount } from "#domain/event-words.ts";
import { CORPUS_WORDS } from "#domain/words/corpus.ts";
import { PAGE_WORDS } from "#domain/words/pages.ts";
import { useLocale } from "../_words/words.tsx";
import { useFailureWords } from "../failure.ts";
import { useMayChange } from "../may-change.tsx";
import type { Preferences } from "../preferences.ts";
import { AddForm } from "./add-form.tsx";
import styles from "./corpus.module.css";
import { DocumentTable } from "./document-table.tsx";
import { More } from "./more.tsx";
import { Outcomes } from "./outcomes.tsx";
import { Outdated } from "./outdated.tsx";
import { PageBar } from "./page-bar.tsx";
import { useAdding } from "./use-adding.ts";
import { useDocuments } from "./use-documents.ts";

/** All reports and how each fared, and the door for more. */
export function Corpus({ initial }: { initial: Preferences }) {
  const locale = useLocale();
  const words = CORPUS_WORDS[locale];
  const mayChange = useMayChange();
  const say = useFailureWords();
  const { outcomes, isBusy, add } = useAdding();
  const [only, setOnly] = useState<"all" | "failed">("all");
  const { documents, totals, error, retry, hasMore, isFetching, more } = useDocuments(only);

  return (
    <div className={styles.corpus} data-reading={!mayChange || undefined}>
      <div className={styles.top}>
        <PageBar initial={initial} here="documents">
          <h1>
            {totals === null ? words.title : words.documents(totals.all - totals.failed)}
            {totals !== null && (totals.failed > 0 || only === "failed") && (
              <span className="quiet">
                {" · "}
                <button
                  type="button"
                  className="link"
                  aria-pressed={only === "failed"}
                  title={only === "failed" ? words.showAll : words.showThese}
                  onClick={() => setOnly(only === "failed" ? "all" : "failed")}
                >
                  {words.unread(formatAmount(totals.failed, locale))}
                </button>
              </span>
            )}
          </h1>
        </PageBar>
      </div>
      <main className={styles.main}>
        {error !== null && (
          <p className={styles.message} role="alert">
            {say(error)}{" "}
            <button type="button" className="link" onClick={retry}>
              {PAGE_WORDS[locale].tryAgain}
            </button>
          </p>
        )}
        {totals !== null && mayChange && <Outdated count={totals.outdated} />}
        {totals?.all === 0 && <p className={styles.message}>{words.empty}</p>}
        {documents !== null && documents.length > 0 && <DocumentTable documents={documents} />}
        {hasMore && <More isBusy={isFetching} onMore={more} />}
      </main>
      {mayChange && (
        <aside className={styles.side} aria-label={words.add.heading}>
          <AddForm isBusy={isBusy} isFirst={totals?.all === 0} onAdd={add} />
          <Outcomes outcomes={outcomes} />
        </aside>
      )}
    </div>
  );
}
