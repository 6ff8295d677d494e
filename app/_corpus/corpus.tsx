"use client";

import { useQuery } from "@tanstack/react-query";
import { formatCount } from "#domain/event-words.ts";
import { useTRPC } from "../_trpc/client.tsx";
import type { Preferences } from "../preferences.ts";
import { AddForm } from "./add-form.tsx";
import styles from "./corpus.module.css";
import { DocumentTable } from "./document-table.tsx";
import { Outcomes } from "./outcomes.tsx";
import { Outdated } from "./outdated.tsx";
import { PageBar } from "./page-bar.tsx";
import { useAdding } from "./use-adding.ts";

/** All reports and how each fared, and the door for more. */
export function Corpus({ initial }: { initial: Preferences }) {
  const trpc = useTRPC();
  const { outcomes, isBusy, add } = useAdding();
  const { data: documents, error, refetch } = useQuery(trpc.documents.list.queryOptions());
  const failed = documents?.filter((document) => document.status === "failed").length ?? 0;
  const read = (documents?.length ?? 0) - failed;

  return (
    <div className={styles.corpus}>
      <div className={styles.top}>
        <PageBar initial={initial}>
          <h1>
            {documents === undefined ? "Documents" : formatCount(read, "document")}
            {failed > 0 && <span className="quiet"> · {failed} could not be read</span>}
          </h1>
        </PageBar>
      </div>
      <main className={styles.main}>
        {error !== null && (
          <p className={styles.message} role="alert">
            {error.message}{" "}
            <button type="button" className="link" onClick={() => void refetch()}>
              Try again
            </button>
          </p>
        )}
        {documents !== undefined && <Outdated ids={documents.filter(({ isOutdated }) => isOutdated).map(({ id }) => id)} />}
        {documents?.length === 0 && (
          <p className={styles.message}>
            Reports that you add will be listed here, with what was found in each. Paste one, or drop a file.
          </p>
        )}
        {documents !== undefined && documents.length > 0 && (
          <DocumentTable documents={documents.toSorted((a, b) => b.addedAt.localeCompare(a.addedAt))} />
        )}
      </main>
      <aside className={styles.side} aria-label="Add reports">
        <AddForm isBusy={isBusy} onAdd={add} />
        <Outcomes outcomes={outcomes} />
      </aside>
    </div>
  );
}
