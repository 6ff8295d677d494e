"use client";

import { type DragEvent, type FormEvent, useRef, useState } from "react";
import { type DocumentHints, documentHints } from "#domain/document.ts";
import styles from "./add-form.module.css";
import type { Given } from "./use-adding.ts";

type Props = { isBusy: boolean; onAdd: (given: readonly Given[], hints: DocumentHints) => Promise<boolean> };

const ACCEPTED = ".txt,.md,.markdown,.html,.htm,.pdf,.docx,.jsonl";

const PROBLEMS: Record<string, string> = {
  title: "The title is too long: give at most 300 characters.",
  publisher: "The publisher is too long: give at most 200 characters.",
  published: "“Published” is not a day or a month: write 2026-06-30 or 2026-06.",
};

/** Paste, drop or choose reports; what a person says of them wins over what they say of themselves. */
export function AddForm({ isBusy, onAdd }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const give = async (given: readonly Given[]): Promise<boolean> => {
    const fields = new FormData(form.current ?? undefined);
    const said = (name: string) => String(fields.get(name) ?? "").trim() || undefined;
    const hints = documentHints.safeParse({ title: said("title"), publisher: said("publisher"), published: said("published") });
    if (!hints.success) {
      setProblem(PROBLEMS[String(hints.error.issues[0]?.path[0])] ?? "One of the fields could not be understood.");
      return false;
    }
    setProblem(null);
    return onAdd(given, hints.data);
  };
  const submit = async (submitted: FormEvent<HTMLFormElement>) => {
    submitted.preventDefault();
    const text = String(new FormData(submitted.currentTarget).get("text") ?? "");
    if (text.trim() === "") return setProblem("There is no text yet: paste a report, or choose files.");
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
      aria-label="Add reports"
      data-over={isOver || undefined}
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
      <h2>Add reports</h2>
      <label className={styles.wide}>
        Text
        <textarea name="text" className="field" rows={7} placeholder="Paste a report here, or drop files anywhere on this form" />
      </label>
      <label className={styles.wide}>
        Title
        <input name="title" className="field" maxLength={300} placeholder="as the report says" autoComplete="off" />
      </label>
      <label>
        Publisher
        <input name="publisher" className="field" maxLength={200} placeholder="as the report says" autoComplete="off" />
      </label>
      <label>
        Published
        <input name="published" className="field number" placeholder="2026-06-30" maxLength={10} autoComplete="off" />
      </label>
      {problem !== null && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <div className={styles.actions}>
        <button type="submit" className="button" disabled={isBusy}>
          Add the text
        </button>
        <input
          ref={picker}
          type="file"
          multiple
          accept={ACCEPTED}
          className="visually-hidden"
          tabIndex={-1}
          aria-label="Files to add"
          onChange={(change) => {
            const files = [...(change.target.files ?? [])];
            change.target.value = "";
            if (files.length > 0) void give(files.map((file) => ({ file })));
          }}
        />
        <button type="button" className="button" disabled={isBusy} onClick={() => picker.current?.click()}>
          Choose files…
        </button>
      </div>
      <p className={styles.note}>Text, Markdown, HTML, PDF, Word (.docx) and JSON Lines, up to 25 MB each. Nothing leaves this machine.</p>
    </form>
  );
}
