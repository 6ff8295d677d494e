"use client";

import { useSearchParams } from "next/navigation";
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { besideView, joinSearch } from "#domain/display.ts";
import { formatView, parseView, type View, type ViewNotice } from "#domain/view.ts";
import { windowStore } from "../window-store.ts";

export type ChangeView = (change: (view: View) => View) => void;

/** A move that goes on is written, and asked about, once it has rested: browsers refuse to have their address rewritten all the time. */
const REST_MS = 150;
/** Playing goes on by steps that are further apart. */
export const PLAYING_REST_MS = 600;
const SAME_MOVE_MS = 3000;

const address = windowStore("popstate");

const readAddress = () => parseView(new URLSearchParams(window.location.search)).view;

/** A frame that takes long is no rest of the hand: the rest begins when the move has been painted. */
function afterPaint(then: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(then));
}

/** What is said beside the view, as how the page is shown, is lost by no step. */
function go(how: "pushState" | "replaceState", written: string): void {
  const { search, pathname } = window.location;
  window.history[how](null, "", joinSearch(written, besideView(search)) || pathname);
  address.changed();
}

type DriftView = (change: (view: View) => View, restMs?: number) => void;
/** `resting`: the view before a move that still goes on; else the view. */
export type ViewState = {
  view: View;
  resting: View;
  notices: ViewNotice[];
  push: ChangeView;
  replace: ChangeView;
  drift: DriftView;
  tidy: () => void;
};

/**
 * The view that the address says. `push` is for a person's choices, so that Back undoes them; `replace` for where one
 * looks, once it has come to rest; `drift` for a move that goes on (a brush, playing): seen at once, one step of
 * history when it rests. None of them asks the server for the page again.
 */
export function useView(): ViewState {
  // The router tells of a new address in its own time; the address itself is there at once.
  const routed = useSearchParams().toString();
  const query = useSyncExternalStore(
    address.subscribe,
    () => window.location.search,
    () => routed,
  );
  const { view, notices } = useMemo(() => parseView(new URLSearchParams(query)), [query]);
  const [moving, setMoving] = useState<View | null>(null);
  const latest = useRef<View | null>(null);
  /** Since when the move that goes on has its step of history: a hand may rest a moment and go on. */
  const stepAt = useRef(Number.NEGATIVE_INFINITY);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const write = useCallback((how: "pushState" | "replaceState", change: (view: View) => View) => {
    // The address is read anew: two changes within one frame must not undo each other.
    const current = readAddress();
    const written = formatView(change(latest.current ?? current));
    const isSameMove = latest.current !== null && performance.now() - stepAt.current < SAME_MOVE_MS;
    clearTimeout(timer.current);
    latest.current = null;
    setMoving(null);
    if (written === formatView(current)) return;
    go(isSameMove ? "replaceState" : how, written);
  }, []);
  const push = useCallback<ChangeView>(
    (change) => {
      write("pushState", change);
      stepAt.current = Number.NEGATIVE_INFINITY;
    },
    [write],
  );
  const replace = useCallback<ChangeView>((change) => write(latest.current ? "pushState" : "replaceState", change), [write]);
  const drift = useCallback<DriftView>(
    (change, restMs = REST_MS) => {
      const next = change(latest.current ?? readAddress());
      latest.current = next;
      setMoving(next);
      if (performance.now() - stepAt.current < SAME_MOVE_MS) stepAt.current = performance.now();
      clearTimeout(timer.current);
      afterPaint(() => {
        // A later move has its own rest.
        if (latest.current !== next) return;
        clearTimeout(timer.current);
        timer.current = setTimeout(() => {
          write("pushState", (now) => now);
          stepAt.current = performance.now();
        }, restMs);
      });
    },
    [write],
  );

  useEffect(() => {
    const forget = () => {
      clearTimeout(timer.current);
      latest.current = null;
      stepAt.current = Number.NEGATIVE_INFINITY;
      setMoving(null);
    };
    window.addEventListener("popstate", forget);
    return () => {
      window.removeEventListener("popstate", forget);
      clearTimeout(timer.current);
    };
  }, []);

  /** Writes the address as we understand it, without what could not be read. */
  const tidy = useCallback(() => go("replaceState", formatView(readAddress())), []);

  return { view: moving ?? view, resting: view, notices, push, replace, drift, tidy };
}
