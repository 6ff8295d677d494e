"use client";

import { useSearchParams } from "next/navigation";
import { useCallback, useMemo } from "react";
import { formatView, parseView, type View, type ViewNotice } from "#domain/view.ts";

export type ChangeView = (change: (view: View) => View) => void;

/**
 * The view that the address says. `push` is for a person's choices, so that Back undoes them; `replace` for
 * where a continuous move has come to rest. Neither asks the server for the page again.
 */
export function useView(): { view: View; notices: ViewNotice[]; push: ChangeView; replace: ChangeView } {
  const query = useSearchParams().toString();
  const { view, notices } = useMemo(() => parseView(new URLSearchParams(query)), [query]);
  const push = useCallback<ChangeView>((change) => write("pushState", change), []);
  const replace = useCallback<ChangeView>((change) => write("replaceState", change), []);
  return { view, notices, push, replace };
}

/** Reads the address anew: two changes within one frame must not undo each other. */
function write(how: "pushState" | "replaceState", change: (view: View) => View): void {
  const { view } = parseView(new URLSearchParams(window.location.search));
  const written = formatView(change(view));
  if (written === formatView(view)) return;
  window.history[how](null, "", written || window.location.pathname);
}
