import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";

/** Shares of a slide's usual type; the style sheet holds each size to its floor. */
const STEPS = [1, 0.92, 0.84, 0.77, 0.7] as const;

/** Tries smaller type until what is in the body fits, anew whenever `what` or the room changes. `isCut`: it does not fit even then, and scrolls. */
export function useFittingType(what: string): { body: RefObject<HTMLDivElement | null>; isCut: boolean } {
  const body = useRef<HTMLDivElement>(null);
  const [isCut, setCut] = useState(false);

  const fit = useRef(() => {
    const element = body.current;
    const panel = element?.parentElement;
    if (!element || !panel) return;
    const overflows = () => element.scrollHeight > element.clientHeight + 1 || panel.scrollHeight > panel.clientHeight + 1;
    for (const step of STEPS) {
      panel.style.setProperty("--fit", String(step));
      if (!overflows()) break;
    }
    setCut(overflows());
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is in it decides
  useLayoutEffect(() => {
    fit.current();
    body.current?.scrollTo(0, 0);
  }, [what]);
  useEffect(() => {
    const panel = body.current?.parentElement?.parentElement;
    if (!panel) return;
    let [width, height] = [panel.clientWidth, panel.clientHeight];
    const observer = new ResizeObserver(() => {
      if (panel.clientWidth === width && panel.clientHeight === height) return;
      [width, height] = [panel.clientWidth, panel.clientHeight];
      fit.current();
    });
    observer.observe(panel);
    // Letters that come late are of another width.
    document.fonts.ready.then(() => fit.current());
    return () => observer.disconnect();
  }, []);
  return { body, isCut };
}
