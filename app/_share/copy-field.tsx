"use client";

import { useEffect, useEffectEvent, useId, useRef, useState } from "react";
import { SHARE_WORDS } from "#domain/words/share.ts";
import { useWords } from "../_words/words.tsx";
import styles from "./share.module.css";

type Props = {
  label: string;
  text: string;
  rows?: number;
  /** Copied as soon as it is there. */
  atOnce?: boolean;
};

const SHOWN_MS = 2500;

/** A text and a button that copies it; where the browser does not let it, the text is selected to be copied by hand. */
export function CopyField({ label, text, rows, atOnce = false }: Props) {
  const words = useWords(SHARE_WORDS);
  const id = useId();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [state, setState] = useState<"idle" | "copied" | "refused">("idle");

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState("copied");
    } catch {
      setState("refused");
      field.current?.select();
    }
  };
  const begin = useEffectEvent(() => {
    if (atOnce) void copy();
  });
  useEffect(() => begin(), []);
  useEffect(() => {
    if (state !== "copied") return;
    const timer = setTimeout(() => setState("idle"), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [state]);

  const given = {
    id,
    ref: field,
    readOnly: true,
    value: text,
    dir: "ltr",
    className: `field ${styles.text}`,
    onFocus: () => field.current?.select(),
  };
  return (
    <div className={styles.copy}>
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      {rows === undefined ? <input type="text" {...given} /> : <textarea rows={rows} {...given} dir="auto" />}
      <button type="button" className="button" onClick={copy}>
        {state === "copied" ? words.copied : words.copy}
        <span className="visually-hidden">{state === "copied" ? "" : `: ${label}`}</span>
      </button>
      <span className={state === "refused" ? styles.note : "visually-hidden"} role="status">
        {state === "copied" ? words.copied : state === "refused" ? words.byHand : ""}
      </span>
    </div>
  );
}
