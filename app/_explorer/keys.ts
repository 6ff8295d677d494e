"use client";

import { useEffect, useRef } from "react";
import { tinykeys } from "tinykeys";

export type KeyName = "palette" | "search" | "filters" | "list" | "timeline" | "clear" | "help" | "close" | "next" | "previous";

/** As the help sheet lists them. */
export const KEYS: readonly { name: KeyName; keys: readonly string[]; shown: string; also?: string }[] = [
  { name: "palette", keys: ["$mod+k"], shown: "Ctrl K" },
  { name: "search", keys: ["/", "Shift+/"], shown: "/" },
  { name: "filters", keys: ["f"], shown: "F" },
  { name: "list", keys: ["l"], shown: "L" },
  { name: "timeline", keys: ["t"], shown: "T" },
  { name: "next", keys: ["j"], shown: "J" },
  { name: "previous", keys: ["k"], shown: "K" },
  { name: "clear", keys: ["c"], shown: "C" },
  { name: "close", keys: ["Escape"], shown: "Esc" },
  { name: "help", keys: ["Shift+?", "?"], shown: "?" },
];

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName));

/** Keys of the whole page; none of them fires while somebody types, but the one for the palette. */
export function useKeys(actions: Record<KeyName, () => void>): void {
  const now = useRef(actions);
  useEffect(() => {
    now.current = actions;
  });
  useEffect(() => {
    const bindings = KEYS.flatMap(({ name, keys }) =>
      keys.map((key) => [
        key,
        (press: KeyboardEvent) => {
          const isDialog = window.document.querySelector("dialog[open]") !== null;
          if (press.defaultPrevented || isDialog || (isTyping(press.target) && key !== "$mod+k")) return;
          press.preventDefault();
          now.current[name]();
        },
      ]),
    );
    return tinykeys(window, Object.fromEntries(bindings));
  }, []);
}
