"use client";

import { useSearchParams } from "next/navigation";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { formatView, parseView, type View, type ViewNotice } from "#domain/view.ts";

export type ChangeView = (change: (view: View) => View) => void;

/** A move that goes on is written once it has rested: browsers refuse to have their address rewritten all the time. */
const REST_MS = 400;
const SAME_MOVE_MS = 3000;

/**
 * The view that the address says. `push` is for a person's choices, so that Back undoes them; `replace` for where one
 * looks, once it has come to rest; `drift` for a move that goes on (a brush, playing): seen at once, one step of
 * history when it rests. None of them asks the server for the page again.
 */
export function useView(): { view: View; notices: ViewNotice[]; push: ChangeView; replace: ChangeView; drift: ChangeView } {
  const query = useSearchParams().toString();
  const { view, notices } = useMemo(() => parseView(new URLSearchParams(query)), [query]);
  /** Where we have gone; the router tells it in its own time. */
  const [ahead, setAhead] = useState<View | null>(null);
  const drifting = useRef<View | null>(null);
  /** Since when the move that goes on has its step of history: a hand may rest a moment and go on. */
  const stepAt = useRef(Number.NEGATIVE_INFINITY);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const write = useCallback((how: "pushState" | "replaceState", change: (view: View) => View) => {
    // The address is read anew: two changes within one frame must not undo each other.
    const { view: current } = parseView(new URLSearchParams(window.location.search));
    const written = formatView(change(drifting.current ?? current));
    const isSameMove = drifting.current !== null && performance.now() - stepAt.current < SAME_MOVE_MS;
    clearTimeout(timer.current);
    drifting.current = null;
    setAhead(parseView(new URLSearchParams(written)).view);
    if (written === formatView(current)) return;
    window.history[isSameMove ? "replaceState" : how](null, "", written || window.location.pathname);
  }, []);
  const push = useCallback<ChangeView>(
    (change) => {
      write("pushState", change);
      stepAt.current = Number.NEGATIVE_INFINITY;
    },
    [write],
  );
  const replace = useCallback<ChangeView>((change) => write(drifting.current ? "pushState" : "replaceState", change), [write]);
  const drift = useCallback<ChangeView>(
    (change) => {
      const next = change(drifting.current ?? parseView(new URLSearchParams(window.location.search)).view);
      drifting.current = next;
      setAhead(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        write("pushState", (now) => now);
        stepAt.current = performance.now();
      }, REST_MS);
    },
    [write],
  );

  useEffect(() => {
    const forget = () => {
      clearTimeout(timer.current);
      drifting.current = null;
      stepAt.current = Number.NEGATIVE_INFINITY;
      setAhead(null);
    };
    window.addEventListener("popstate", forget);
    return () => {
      window.removeEventListener("popstate", forget);
      clearTimeout(timer.current);
    };
  }, []);

  const hasArrived = ahead !== null && drifting.current === null && formatView(ahead) === formatView(view);
  useEffect(() => {
    if (hasArrived) setAhead(null);
  }, [hasArrived]);
  return { view: ahead ?? view, notices, push, replace, drift };
}
