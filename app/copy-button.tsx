"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { PAGE_WORDS } from "#domain/words/pages.ts";
import { useWords } from "./_words/words.tsx";
import styles from "./copy-button.module.css";

const SHOWN_MS = 2500;

type State = "idle" | "copied" | "refused";

/** Copies, says that it has, and where the browser does not let it, shows the text to be copied by hand. */
export function CopyButton({ text, children }: { text: () => string; children: ReactNode }) {
  const words = useWords(PAGE_WORDS);
  const [state, setState] = useState<State>("idle");
  const [shown, setShown] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    if (state === "refused") field.current?.select();
    if (state !== "copied") return;
    const timer = setTimeout(() => setState("idle"), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [state]);

  const copy = async () => {
    const value = text();
    try {
      await navigator.clipboard.writeText(value);
      setState("copied");
    } catch {
      setShown(value);
      setState("refused");
    }
  };

  return (
    <span className={styles.copy}>
      <button type="button" className="button" onClick={copy}>
        {state === "copied" ? words.copied : children}
      </button>
      <span className="visually-hidden" role="status">
        {state === "copied" && words.copied}
      </span>
      {state === "refused" && (
        <span className={styles.byHand}>
          <label>
            {words.byHand}
            <textarea ref={field} className="field" readOnly value={shown} rows={4} />
          </label>
          <button type="button" className="button" onClick={() => setState("idle")}>
            {words.close}
          </button>
        </span>
      )}
    </span>
  );
}
