"use client";

import { type CSSProperties, type ReactNode, useEffect, useRef, useState } from "react";
import styles from "./drop-down.module.css";

type Props = {
  /** What the button shows, and its name where that is no word. */
  button: ReactNode;
  label?: string;
  /** Of the button, so that it can be pressed from elsewhere. */
  id?: string;
  className?: string;
  children: (close: () => void) => ReactNode;
};

/** A button and what it opens beneath itself: gone with Escape, which gives the focus back, and when hand or focus go elsewhere. */
export function DropDown({ button, label, id, className = "button", children }: Props) {
  /** How far down its button ends, while it is open: on a phone, where what opens has the whole width, it must not cover it. */
  const [below, setBelow] = useState<number | null>(null);
  const isOpen = below !== null;
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const leave = ({ target }: Event) => {
      if (target instanceof Node && !root.current?.contains(target)) setBelow(null);
    };
    window.addEventListener("pointerdown", leave);
    window.addEventListener("focusin", leave);
    return () => {
      window.removeEventListener("pointerdown", leave);
      window.removeEventListener("focusin", leave);
    };
  }, [isOpen]);
  const close = () => {
    setBelow(null);
    opener.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what is open, wherever the focus is in it.
    <div
      ref={root}
      className={styles.root}
      onKeyDown={(key) => {
        if (key.key !== "Escape" || !isOpen) return;
        key.preventDefault();
        key.stopPropagation();
        close();
      }}
    >
      <button
        ref={opener}
        id={id}
        type="button"
        className={className}
        aria-label={typeof button === "string" ? undefined : label}
        title={typeof button === "string" ? undefined : label}
        aria-expanded={isOpen}
        onClick={({ currentTarget }) => setBelow(isOpen ? null : currentTarget.getBoundingClientRect().bottom)}
      >
        {button}
      </button>
      {isOpen && (
        <div className={styles.content} style={{ "--below": `${below}px` } as CSSProperties}>
          {children(close)}
        </div>
      )}
    </div>
  );
}
