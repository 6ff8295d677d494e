"use client";

import { type ReactNode, useState } from "react";
import styles from "./saved-menu.module.css";

const MAX_LENGTH = 100;

type Props = {
  label: string;
  initial: string;
  submit: (name: string) => ReactNode;
  onName: (name: string) => void;
  cancel?: string;
  onCancel?: () => void;
};

/** A name and what is done with it. */
export function NameForm({ label, initial, submit, onName, cancel, onCancel }: Props) {
  const [name, setName] = useState(initial.slice(0, MAX_LENGTH));
  const given = name.trim();
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (given !== "") onName(given);
      }}
    >
      <label className={styles.label}>
        <span className="quiet">{label}</span>
        <input
          className="field"
          type="text"
          value={name}
          maxLength={MAX_LENGTH}
          // biome-ignore lint/a11y/noAutofocus: it was just opened to be typed into
          autoFocus
          onFocus={(focus) => focus.target.select()}
          onChange={(change) => setName(change.target.value)}
        />
      </label>
      <button type="submit" className="button" disabled={given === ""}>
        {submit(given)}
      </button>
      {onCancel && (
        <button type="button" className="button" onClick={onCancel}>
          {cancel}
        </button>
      )}
    </form>
  );
}
