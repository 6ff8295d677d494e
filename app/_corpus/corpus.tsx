"use client";

import { useState } from "react";
import { formatAmount, formatCount } from "#domain/event-words.ts";
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
  const { outcomes, isBusy, add } = useAdding();
  const [only, setOnly] = useState<"all" | "failed">("all");
  const { documents, totals, error, retry, hasMore, isFetching, more } = useDocuments(only);

  return (
    <div className={styles.corpus}>
      <div className={styles.top}>
        <PageBar initial={initial} here="documents">
          <h1>
            {totals === null ? "Documents" : formatCount(totals.all - totals.failed, "document")}
            {totals !== null && (totals.failed > 0 || only === "failed") && (
              <span className="quiet">
                {" · "}
                <button
                  type="button"
                  className="link"
                  aria-pressed={only === "failed"}
                  title={only === "failed" ? "Show all documents" : "Show only these"}
                  onClick={() => setOnly(only === "failed" ? "all" : "failed")}
                >
                  {formatAmount(totals.failed)} could not be read
                </button>
              </span>
            )}
          </h1>
        </PageBar>
      </div>
      <main className={styles.main}>
        {error !== null && (
          <p className={styles.message} role="alert">
            {error.message}{" "}
            <button type="button" className="link" onClick={retry}>
              Try again
            </button>
          </p>
        )}
        {totals !== null && <Outdated count={totals.outdated} />}
        {totals?.all === 0 && (
          <p className={styles.message}>
            Reports that you add will be listed here, with what was found in each. Paste one, or drop a file.
          </p>
        )}
        {documents !== null && documents.length > 0 && <DocumentTable documents={documents} />}
        {hasMore && <More isBusy={isFetching} onMore={more} />}
      </main>
      <aside className={styles.side} aria-label="Add reports">
        <AddForm isBusy={isBusy} onAdd={add} />
        <Outcomes outcomes={outcomes} />
      </aside>
    </div>
  );
}
