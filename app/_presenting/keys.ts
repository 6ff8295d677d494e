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
  | "audience"
  | "start"
  | "back";

type KeyRow = { action: Action; keys: readonly string[]; shown: string | keyof PresentingWords; does: keyof PresentingWords };

/**
 * As people's hands and clickers know them, and as the help lists them. `shown` is a key's name, or a word of the catalogue. A letter is also
 * found by its place (`KeyN`) while the keyboard writes another script.
 */
export const PRESENTING_KEYS: readonly KeyRow[] = [
  { action: "next", keys: ["ArrowRight", "ArrowDown", "Space", "PageDown", "Enter", "n", "KeyN"], shown: "stepKeys", does: "next" },
  { action: "previous", keys: ["ArrowLeft", "ArrowUp", "PageUp", "Backspace", "p", "KeyP"], shown: "backKeys", does: "previous" },
  { action: "first", keys: ["Home"], shown: "Home", does: "first" },
  { action: "last", keys: ["End"], shown: "End", does: "last" },
  { action: "blank", keys: ["b", "KeyB", ".", "Period"], shown: "B  .", does: "blankKey" },
  { action: "fullScreen", keys: ["f", "KeyF"], shown: "F", does: "fullScreen" },
  { action: "goTo", keys: ["g", "KeyG"], shown: "G", does: "numberKey" },
  { action: "overview", keys: ["o", "KeyO"], shown: "O", does: "overviewKey" },
  { action: "speaker", keys: ["s", "KeyS"], shown: "S", does: "speakerKey" },
  { action: "autoplay", keys: ["a", "KeyA"], shown: "A", does: "autoplay" },
  { action: "audience", keys: ["l", "KeyL"], shown: "L", does: "audienceKey" },
  { action: "help", keys: ["?", "Shift+?", "Shift+؟"], shown: "?", does: "helpKey" },
  { action: "start", keys: ["F5"], shown: "F5", does: "startKey" },
  { action: "back", keys: ["Escape"], shown: "Esc", does: "back" },
];

/** Whether a press writes a character: such keys can be switched off (WCAG 2.1.4). */
const isCharacter = ({ key }: KeyboardEvent) => key.length === 1 && key !== " ";
const isByPlace = (key: string) => key.startsWith("Key") || key === "Period";
/** A keyboard that writes our letters says itself which one it is, wherever that lies. */
const writesLatin = ({ key }: KeyboardEvent) => /^[\x20-\x7e]$/.test(key);

/** Keys that mean something to a focused control: Space presses a button, Enter follows a link, too. */
function isForControl({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (key === "Enter" && target.closest("a[href], button") !== null) || (key === " " && target.closest("button") !== null);
}
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName));

/**
 * Keys of the presenting page; an open dialog and a field keep theirs. A key that is held acts once. A clicker's start is left to the browser
 * unless `perform` says true.
 */
export function usePresentingKeys(perform: (action: Action) => unknown, withCharacters: boolean): void {
  const act = useEffectEvent((action: Action, key: string, press: KeyboardEvent) => {
    if (press.defaultPrevented || isTyping(press.target) || ((isCharacter(press) || isByPlace(key)) && !withCharacters)) return;
    if (isByPlace(key) && writesLatin(press)) return;
    if (window.document.querySelector("dialog[open]") !== null || isForControl(press)) return;
    const isTaken = press.repeat || perform(action);
    // The browser's own: it loads the slide anew, since the address says which one it is.
    if (action !== "start" || isTaken === true) press.preventDefault();
  });
  useEffect(() => {
    const bindings = PRESENTING_KEYS.flatMap(({ action, keys }) =>
      keys.map((key): [string, (press: KeyboardEvent) => void] => [key, (press) => act(action, key, press)]),
    );
    return tinykeys(window, Object.fromEntries(bindings));
  }, []);
}
