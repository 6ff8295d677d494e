"use client";

import { useSearchParams } from "next/navigation";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { formatView, parseView, type View, type ViewNotice } from "#domain/view.ts";

export type ChangeView = (change: (view: View) => View) => void;

/** A move that goes on is written once it has rested: browsers refuse to have their address rewritten all the time. */
const REST_MS = 400;

/**
 * The view that the address says. `push` is for a person's choices, so that Back undoes them; `replace` for where one
 * looks, once it has come to rest; `drift` for a move that goes on (a brush, playing): seen at once, one step of
 * history when it rests. None of them asks the server for the page again.
 */
export function useView(): { view: View; notices: ViewNotice[]; push: ChangeView; replace: ChangeView; drift: ChangeView } {
  const query = useSearchParams().toString();
  const { view, notices } = useMemo(() => parseView(new URLSearchParams(query)), [query]);
  const [drifting, setDrifting] = useState<View | null>(null);
  const latest = useRef<View | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const write = useCallback((how: "pushState" | "replaceState", change: (view: View) => View) => {
    // The address is read anew: two changes within one frame must not undo each other.
    const { view: current } = parseView(new URLSearchParams(window.location.search));
    const written = formatView(change(latest.current ?? current));
    clearTimeout(timer.current);
    latest.current = null;
    setDrifting(null);
    if (written !== formatView(current)) window.history[how](null, "", written || window.location.pathname);
  }, []);
  const push = useCallback<ChangeView>((change) => write("pushState", change), [write]);
  const replace = useCallback<ChangeView>((change) => write(latest.current ? "pushState" : "replaceState", change), [write]);
  const drift = useCallback<ChangeView>(
    (change) => {
      const next = change(latest.current ?? parseView(new URLSearchParams(window.location.search)).view);
      latest.current = next;
      setDrifting(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => write("pushState", (now) => now), REST_MS);
    },
    [write],
  );

  useEffect(() => {
    const forget = () => {
      clearTimeout(timer.current);
      latest.current = null;
      setDrifting(null);
    };
    window.addEventListener("popstate", forget);
    return () => {
      window.removeEventListener("popstate", forget);
      clearTimeout(timer.current);
    };
  }, []);

  return { view: drifting ?? view, notices, push, replace, drift };
}
