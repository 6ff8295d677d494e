import { useEffect, useEffectEvent } from "react";
import { tinykeys } from "tinykeys";
import type { PresentingWords } from "#domain/words/presenting.ts";

export type Action =
  | "next"
  | "previous"
  | "first"
  | "last"
  | "blank"
  | "fullScreen"
  | "goTo"
  | "overview"
  | "speaker"
  | "autoplay"
  | "help"
  | "back";

type KeyRow = { action: Action; keys: readonly string[]; shown: string | keyof PresentingWords; does: keyof PresentingWords };

/** As people's hands and clickers know them, and as the help lists them. `shown` is a key's name, or a word of the catalogue. */
export const PRESENTING_KEYS: readonly KeyRow[] = [
  { action: "next", keys: ["ArrowRight", "ArrowDown", "Space", "PageDown", "Enter", "n"], shown: "stepKeys", does: "next" },
  { action: "previous", keys: ["ArrowLeft", "ArrowUp", "PageUp", "Backspace", "p"], shown: "backKeys", does: "previous" },
  { action: "first", keys: ["Home"], shown: "Home", does: "first" },
  { action: "last", keys: ["End"], shown: "End", does: "last" },
  { action: "blank", keys: ["b", "."], shown: "B  .", does: "blankKey" },
  { action: "fullScreen", keys: ["f"], shown: "F", does: "fullScreen" },
  { action: "goTo", keys: ["g"], shown: "G", does: "numberKey" },
  { action: "overview", keys: ["o"], shown: "O", does: "overviewKey" },
  { action: "speaker", keys: ["s"], shown: "S", does: "speakerKey" },
  { action: "autoplay", keys: ["a"], shown: "A", does: "autoplay" },
  { action: "help", keys: ["Shift+?", "?"], shown: "?", does: "helpKey" },
  { action: "back", keys: ["Escape"], shown: "Esc", does: "back" },
];

/** Keys that are a single character: they can be switched off (WCAG 2.1.4). */
const isCharacter = (key: string) => key.length === 1 || key === "Shift+?";
/** Keys that mean something to a focused control. */
const PRESSES = ["Enter", "Space"];

const isOnControl = (target: EventTarget | null) => target instanceof HTMLElement && target.closest("a[href], button, summary") !== null;
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName));

/** Keys of the presenting page; an open dialog and a field keep theirs. */
export function usePresentingKeys(perform: (action: Action) => void, withCharacters: boolean): void {
  const act = useEffectEvent((action: Action, key: string, press: KeyboardEvent) => {
    if (press.defaultPrevented || isTyping(press.target) || (isCharacter(key) && !withCharacters)) return;
    if (window.document.querySelector("dialog[open]") !== null || (PRESSES.includes(key) && isOnControl(press.target))) return;
    press.preventDefault();
    perform(action);
  });
  useEffect(() => {
    const bindings = PRESENTING_KEYS.flatMap(({ action, keys }) =>
      keys.map((key): [string, (press: KeyboardEvent) => void] => [key, (press) => act(action, key, press)]),
    );
    return tinykeys(window, Object.fromEntries(bindings));
  }, []);
}
