import { useCallback, useEffect, useRef } from "react";

/** A gesture's end and the glide after it come within this time. */
const RECENT_MS = 2500;
const GESTURES = ["pointerdown", "pointermove", "wheel", "keydown", "touchmove"] as const;

/** Whether a hand was on the page just now: the map also moves by itself, to bring into sight what a slide shows. */
export function useTouched(): () => boolean {
  const at = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const touch = (event: Event) => {
      // A pointer that only passes over the page moves nothing.
      if (event instanceof PointerEvent && event.type === "pointermove" && event.buttons === 0) return;
      at.current = performance.now();
    };
    for (const gesture of GESTURES) window.addEventListener(gesture, touch, { passive: true, capture: true });
    return () => {
      for (const gesture of GESTURES) window.removeEventListener(gesture, touch, { capture: true });
    };
  }, []);
  return useCallback(() => performance.now() - at.current < RECENT_MS, []);
}
