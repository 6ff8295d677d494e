"use client";

import { type DragEvent, type FormEvent, useRef, useState } from "react";
import { type DocumentHints, documentHints } from "#domain/document.ts";
import { CORPUS_WORDS } from "#domain/words/corpus.ts";
import { useWords } from "../_words/words.tsx";
import styles from "./add-form.module.css";
import type { Given } from "./use-adding.ts";

type Props = {
  isBusy: boolean;
  /** On a phone the form would have the whole of the first screen: there it opens when it is asked for, or when there is nothing else to see. */
  isFirst: boolean;
  onAdd: (given: readonly Given[], hints: DocumentHints) => Promise<boolean>;
};

const ACCEPTED = ".txt,.md,.markdown,.html,.htm,.pdf,.docx,.jsonl";

/** Paste, drop or choose reports; what a person says of them wins over what they say of themselves. */
export function AddForm({ isBusy, isFirst, onAdd }: Props) {
  const words = useWords(CORPUS_WORDS).add;
  const form = useRef<HTMLFormElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [opened, setOpened] = useState<boolean | null>(null);
  const isOpen = opened ?? isFirst;
  const [problem, setProblem] = useState<string | null>(null);

  const give = async (given: readonly Given[]): Promise<boolean> => {
    const fields = new FormData(form.current ?? undefined);
    const said = (name: string) => String(fields.get(name) ?? "").trim() || undefined;
    const hints = documentHints.safeParse({ title: said("title"), publisher: said("publisher"), published: said("published") });
    if (!hints.success) {
      const field = String(hints.error.issues[0]?.path[0]);
      setProblem(field === "title" || field === "publisher" || field === "published" ? words.problems[field] : words.problems.other);
      return false;
    }
    setProblem(null);
    return onAdd(given, hints.data);
  };
  const submit = async (submitted: FormEvent<HTMLFormElement>) => {
    submitted.preventDefault();
    const text = String(new FormData(submitted.currentTarget).get("text") ?? "");
    if (text.trim() === "") return setProblem(words.noText);
    const target = submitted.currentTarget;
    // What could not be taken stays in the field.
    if (await give([{ text }])) target.reset();
  };
  const drop = (dropped: DragEvent) => {
    dropped.preventDefault();
    setOver(false);
    const files = [...dropped.dataTransfer.files];
    const text = dropped.dataTransfer.getData("text/plain");
    if (files.length > 0) void give(files.map((file) => ({ file })));
    else if (text.trim() !== "") void give([{ text }]);
  };

  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={words.heading}
      data-over={isOver || undefined}
      data-folded={!isOpen || undefined}
      onSubmit={submit}
      onDragOver={(over) => {
        over.preventDefault();
        setOver(true);
      }}
      onDragLeave={(left) => {
        if (!left.currentTarget.contains(left.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={drop}
    >
      <h2>{words.heading}</h2>
      <button type="button" className={`button ${styles.door}`} aria-expanded={isOpen} onClick={() => setOpened(!isOpen)}>
        {words.heading}
      </button>
      <label className={styles.wide}>
        {words.text}
        <textarea name="text" className="field" rows={7} placeholder={words.paste} />
      </label>
      <label className={styles.wide}>
        {words.title}
        <input name="title" className="field" maxLength={300} placeholder={words.asSaid} autoComplete="off" />
      </label>
      <label>
        {words.publisher}
        <input name="publisher" className="field" maxLength={200} placeholder={words.asSaid} autoComplete="off" />
      </label>
      <label>
        {words.published}
        <input name="published" className="field number" dir="ltr" placeholder="2026-06-30" maxLength={10} autoComplete="off" />
      </label>
      {problem !== null && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <div className={styles.actions}>
        <button type="submit" className="button" disabled={isBusy}>
          {words.submit}
        </button>
        <input
          ref={picker}
          type="file"
          multiple
          accept={ACCEPTED}
          className="visually-hidden"
          tabIndex={-1}
          aria-label={words.files}
          onChange={(change) => {
            const files = [...(change.target.files ?? [])];
            change.target.value = "";
            if (files.length > 0) void give(files.map((file) => ({ file })));
          }}
        />
        <button type="button" className="button" disabled={isBusy} onClick={() => picker.current?.click()}>
          {words.choose}
        </button>
      </div>
      <p className={styles.note}>{words.note}</p>
    </form>
  );
}
