"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type DragEvent, type FormEvent, useRef, useState } from "react";
import { SLIDE_LIMITS } from "#domain/briefing.ts";
import { BRIEFING_WORDS } from "#domain/words/briefings.ts";
import { BriefingTable } from "../_briefing/briefing-table.tsx";
import { PageBar } from "../_corpus/page-bar.tsx";
import { useTRPC } from "../_trpc/client.tsx";
import { useWords } from "../_words/words.tsx";
import { useFailureWords } from "../failure.ts";
import { useMayChange } from "../may-change.tsx";
import type { Preferences } from "../preferences.ts";
import styles from "./briefings.module.css";
import { type Imported, ImportNotice } from "./import-notice.tsx";
import { useLastBriefing } from "./last-briefing.ts";

const MAX_FILE_BYTES = 40_000_000;

/** All briefings, and the doors for more: an empty one, or a file. */
export function Briefings({ initial }: { initial: Preferences }) {
  const words = useWords(BRIEFING_WORDS);
  const mayChange = useMayChange();
  const say = useFailureWords();
  const router = useRouter();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const list = useQuery(trpc.briefings.list.queryOptions(undefined, { refetchOnMount: "always" }));
  const renew = () => queryClient.invalidateQueries({ queryKey: trpc.briefings.list.queryKey() });
  const [last, remember] = useLastBriefing();
  const make = useMutation(trpc.briefings.create.mutationOptions({ onSuccess: ({ briefing }) => router.push(`/briefing/${briefing.id}`) }));
  const remove = useMutation(trpc.briefings.remove.mutationOptions({ onSuccess: renew }));
  const bring = useMutation(trpc.briefings.import.mutationOptions({ onSettled: renew }));
  const [imported, setImported] = useState<Imported | null>(null);
  const [isOver, setOver] = useState(false);
  const picker = useRef<HTMLInputElement>(null);

  const importFile = async (file: File | undefined) => {
    if (!file || bring.isPending) return;
    setImported(null);
    if (file.size > MAX_FILE_BYTES) return setImported({ failure: words.tooLarge, file: file.name });
    try {
      const { briefing, notices } = await bring.mutateAsync({ text: await file.text() });
      setImported({ id: briefing.id, title: briefing.title, notices });
    } catch (error) {
      setImported({ failure: say(error), file: file.name });
    }
  };
  const submit = (submitted: FormEvent<HTMLFormElement>) => {
    submitted.preventDefault();
    const title = String(new FormData(submitted.currentTarget).get("title") ?? "").trim();
    make.mutate({ title: title || words.untitled });
  };
  const drop = (dropped: DragEvent) => {
    dropped.preventDefault();
    setOver(false);
    if (mayChange) void importFile(dropped.dataTransfer.files[0]);
  };

  const briefings = list.data ?? [];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a file may be dropped anywhere; the button does the same.
    <div
      className={styles.page}
      data-over={(isOver && mayChange) || undefined}
      onDragOver={(over) => {
        over.preventDefault();
        setOver(true);
      }}
      onDragLeave={(left) => {
        if (!left.currentTarget.contains(left.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={drop}
    >
      <PageBar initial={initial} here="briefings" />
      <main className={styles.main}>
        <h1>{words.briefings}</h1>
        {mayChange && (
          <div className={styles.doors}>
            <form className={styles.make} onSubmit={submit}>
              <input
                name="title"
                className="field"
                aria-label={words.newTitle}
                placeholder={words.newTitle}
                maxLength={SLIDE_LIMITS.headline}
                autoComplete="off"
              />
              <button type="submit" className="button" disabled={make.isPending}>
                {words.make}
              </button>
            </form>
            <div className={styles.import}>
              <input
                ref={picker}
                type="file"
                accept=".json,application/json"
                className="visually-hidden"
                tabIndex={-1}
                aria-label={words.fileToImport}
                onChange={({ target }) => {
                  const file = target.files?.[0];
                  target.value = "";
                  void importFile(file);
                }}
              />
              <button type="button" className="button" disabled={bring.isPending} onClick={() => picker.current?.click()}>
                {bring.isPending ? words.loading : words.importFile}
              </button>
              <span className="quiet">{words.drop}</span>
            </div>
          </div>
        )}
        <div role="status">{imported && <ImportNotice imported={imported} onClose={() => setImported(null)} />}</div>
        {make.error && <p role="alert">{say(make.error)}</p>}
        {list.error && (
          <p role="alert">
            {say(list.error)}{" "}
            <button type="button" className="link" onClick={() => void list.refetch()}>
              {words.tryAgain}
            </button>
          </p>
        )}
        {list.data && briefings.length === 0 && (
          <p className={styles.none}>
            {words.none}
            {mayChange && <span className="quiet"> {words.noneHelp}</span>}
          </p>
        )}
        {briefings.length > 0 && (
          <BriefingTable
            briefings={briefings}
            mayChange={mayChange}
            onRemove={async (id) => {
              await remove.mutateAsync({ id });
              if (id === last) remember(null);
            }}
          />
        )}
        <p className={styles.schema}>
          <a className="link quiet" href="/export/briefing.schema.json">
            {words.schema}
          </a>
        </p>
      </main>
    </div>
  );
}
