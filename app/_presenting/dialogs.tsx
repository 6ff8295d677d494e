"use client";

import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { PRESENTING_WORDS } from "#domain/words/presenting.ts";
import { useWords } from "../_words/words.tsx";
import { useMayChange } from "../may-change.tsx";
import styles from "./dialogs.module.css";
import { PRESENTING_KEYS } from "./keys.ts";

type SheetProps = { isOpen: boolean; title: string; wide?: boolean; onClose: () => void; children: ReactNode };

/** A dialog over the slide; Esc closes it. */
export function Sheet({ isOpen, title, wide = false, onClose, children }: SheetProps) {
  const words = useWords(PRESENTING_WORDS);
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    if (isOpen && !dialog.current?.open) dialog.current?.showModal();
    else if (!isOpen) dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} className={styles.sheet} data-wide={wide || undefined} aria-labelledby={heading} onClose={onClose}>
      {isOpen && (
        <>
          <h2 id={heading} className={styles.title}>
            {title}
          </h2>
          {children}
          <button type="button" className="button" onClick={onClose}>
            {words.close}
          </button>
        </>
      )}
    </dialog>
  );
}

type KeySheetProps = { isOpen: boolean; withLetters: boolean; onLetters: (on: boolean) => void; onClose: () => void };

export function KeySheet({ isOpen, withLetters, onLetters, onClose }: KeySheetProps) {
  const mayChange = useMayChange();
  const words = useWords(PRESENTING_WORDS);
  return (
    <Sheet isOpen={isOpen} title={words.help} onClose={onClose}>
      <dl className={styles.keys}>
        {PRESENTING_KEYS.filter(({ action }) => mayChange || action !== "audience").map(({ action, shown, does }) => (
          <div key={action}>
            <dt>
              <kbd>{shown === "stepKeys" || shown === "backKeys" ? words[shown] : shown}</kbd>
            </dt>
            <dd>{textOf(words[does])}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="button" onClick={() => onLetters(!withLetters)}>
        {withLetters ? words.keysOff : words.keysOn}
      </button>
    </Sheet>
  );
}

const textOf = (word: unknown) => (typeof word === "string" ? word : "");

type GoToProps = { isOpen: boolean; count: number; onGo: (number: number) => void; onClose: () => void };

export function GoTo({ isOpen, count, onGo, onClose }: GoToProps) {
  const words = useWords(PRESENTING_WORDS);
  return (
    <Sheet isOpen={isOpen} title={words.goTo} onClose={onClose}>
      <NumberField count={count} help={words.goToHelp} label={words.goTo} onGo={onGo} />
    </Sheet>
  );
}

function NumberField({ count, help, label, onGo }: { count: number; help: string; label: string; onGo: (number: number) => void }) {
  const [typed, setTyped] = useState("");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const number = Number(typed);
    if (Number.isInteger(number) && number >= 1 && number <= count) onGo(number);
    else field.current?.select();
  };
  return (
    <form onSubmit={submit} className={styles.number}>
      <input
        ref={field}
        className="field"
        inputMode="numeric"
        pattern="[0-9]*"
        aria-label={label}
        value={typed}
        onChange={(event) => setTyped(event.target.value.replace(/\D/g, "").slice(0, 5))}
      />
      <span className="quiet">
        1–{count} · {help}
      </span>
    </form>
  );
}
