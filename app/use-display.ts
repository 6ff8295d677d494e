"use client";

import { useSearchParams } from "next/navigation";
import { useMemo } from "react";
import { type Display, parseDisplay } from "#domain/display.ts";

/**
 * How the page is to be shown, as its address says, on the server and in the browser alike. A page puts `scale` on its outermost element as
 * `data-scale`; globals.css gives the root its letters by it, and the map follows these.
 */
export function useDisplay(): Display {
  const said = useSearchParams().toString();
  return useMemo(() => parseDisplay(new URLSearchParams(said)), [said]);
}
