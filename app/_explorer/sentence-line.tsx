"use client";

import { useEffect, useState } from "react";
import { type Control, type SentencePart, toPlainSentence } from "#domain/sentence.ts";
import styles from "./sentence-line.module.css";

/** Counts that follow a hand are told when it rests. */
const REST_MS = 300;

type Props = { parts: readonly SentencePart[]; isOld: boolean; onOpen: (control: Control) => void };

/** What is asked and how much of it there is; each underlined part opens what changes it. */
export function SentenceLine({ parts, isOld, onOpen }: Props) {
  const plain = toPlainSentence(parts);
  const told = useSettled(isOld ? "" : plain);
  return (
    <>
      <p className={styles.sentence} title={plain} data-old={isOld || undefined}>
        {parts.map((part, at) => {
          const { opens } = part;
          const key = `${at}-${part.text}`;
          return opens === null ? (
            <span key={key}>{part.text}</span>
          ) : (
            <button key={key} type="button" className={styles.part} onClick={() => onOpen(opens)}>
              {part.text}
            </button>
          );
        })}
      </p>
      <p className="visually-hidden" role="status">
        {told}
      </p>
    </>
  );
}

/** What is said once it has stood for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), REST_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
