import { useCallback, useEffect, useState } from "react";

const keyOf = (briefing: string) => `dateline-started-${briefing}`;

/** When this window began to present the briefing; loading it anew (F5) does not begin it anew. */
export function useStarted(briefing: string): [number, (at: number) => void] {
  const [startedAt, setStartedAt] = useState(() => Date.now());
  useEffect(() => {
    const kept = Number(window.sessionStorage.getItem(keyOf(briefing)));
    if (kept > 0) setStartedAt(kept);
    else window.sessionStorage.setItem(keyOf(briefing), String(Date.now()));
  }, [briefing]);
  const set = useCallback(
    (at: number) => {
      window.sessionStorage.setItem(keyOf(briefing), String(at));
      setStartedAt(at);
    },
    [briefing],
  );
  return [startedAt, set];
}
