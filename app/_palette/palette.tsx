"use client";

import { Command } from "cmdk";
import { useEffect, useRef } from "react";
import { PALETTE_WORDS } from "#domain/words/palette.ts";
import { IN_ENGLISH } from "../_words/in-english.ts";
import { useWords } from "../_words/words.tsx";
import { keyOf, type PaletteGroup, type PaletteItem } from "./items.ts";
import styles from "./palette.module.css";

type Props = {
  typed: string;
  groups: readonly PaletteGroup[];
  /** `searching` while an answer is awaited, `failed` when none will come. */
  state: "settled" | "searching" | "failed";
  onTyped: (typed: string) => void;
  onChoose: (item: PaletteItem) => void;
  onClose: () => void;
};

/** Everything that has a name, and everything that can be done, by typing. */
export function Palette({ typed, groups, state, onTyped, onChoose, onClose }: Props) {
  const words = useWords(PALETTE_WORDS);
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const count = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
    field.current?.focus();
  }, []);
  // The dialog's own event comes later: a palette that is opened again meanwhile would be closed by it.
  const close = () => {
    dialog.current?.close();
    onClose();
  };
  const choose = (item: PaletteItem) => {
    // Closed first: it gives the focus back, and what is chosen may then move it.
    close();
    onChoose(item);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: for the hand; a keyboard has Escape.
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={words.open}
      onCancel={(cancel) => {
        cancel.preventDefault();
        close();
      }}
      onClick={(click) => {
        if (click.target === dialog.current) close();
      }}
    >
      <Command className={styles.palette} label={words.open} shouldFilter={false} vimBindings={false} loop>
        <Command.Input
          ref={field}
          className={styles.input}
          value={typed}
          onValueChange={onTyped}
          placeholder={words.placeholder}
          maxLength={200}
        />
        <Command.List className={styles.list} label={words.results}>
          {groups.map(({ id, heading, entries }) => (
            <Command.Group key={id} value={id} heading={heading} className={styles.group}>
              {entries.map(({ item, name, detail, keys, isData }) => (
                <Command.Item key={keyOf(item)} value={`${id} ${keyOf(item)}`} className={styles.item} onSelect={() => choose(item)}>
                  <span className={styles.name} {...(isData ? IN_ENGLISH : {})}>
                    {name}
                  </span>
                  <span className={styles.detail}>{detail}</span>
                  {keys !== null && <kbd className={styles.keys}>{keys}</kbd>}
                </Command.Item>
              ))}
            </Command.Group>
          ))}
        </Command.List>
        <p className={styles.state} role="status">
          {state === "searching" ? words.searching : count === 0 && state === "settled" ? words.nothing(typed.trim()) : ""}
          {state === "failed" && words.failed}
          {state === "settled" && count > 0 && typed.trim() !== "" && <span className="visually-hidden">{words.found(count)}</span>}
        </p>
      </Command>
    </dialog>
  );
}
