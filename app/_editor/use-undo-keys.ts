import { useEffect, useEffectEvent } from "react";

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName));

/** Ctrl Z takes back, with Shift does again; a field has its own. */
export function useUndoKeys(turn: (way: "undo" | "redo") => void): void {
  const press = useEffectEvent((key: KeyboardEvent) => {
    // By its place on the keyboard, too: not every layout has a Latin Z.
    const isZ = key.code === "KeyZ" || key.key.toLowerCase() === "z";
    if (!isZ || !(key.ctrlKey || key.metaKey) || key.altKey || isTyping(key.target)) return;
    key.preventDefault();
    turn(key.shiftKey ? "redo" : "undo");
  });
  useEffect(() => {
    const listen = (key: KeyboardEvent) => press(key);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}
