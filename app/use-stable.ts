import { useCallback, useLayoutEffect, useRef } from "react";

/** One function for a component's life that calls the latest: what is handed it need not be rendered again for it. Not to be called while rendering. */
export function useStable<Arguments extends unknown[], Result>(callback: (...given: Arguments) => Result): (...given: Arguments) => Result {
  const latest = useRef(callback);
  useLayoutEffect(() => {
    latest.current = callback;
  });
  return useCallback((...given) => latest.current(...given), []);
}
