import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import type { Slide } from "#domain/briefing.ts";
import { askedFilter, type View } from "#domain/view.ts";
import { useTRPC } from "../_trpc/client.tsx";
import { tilesFor } from "./tiles.ts";
import { questionOf, viewOf } from "./view-of.ts";

/** What was loaded once goes on showing, whether the server answers or not. */
const KEPT = { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY, networkMode: "always" } as const;
const DEEPEST_TILES = 6;

function useQuestions() {
  const trpc = useTRPC();
  return useMemo(
    () => ({
      explore: (view: View) => trpc.explore.queryOptions(questionOf(view), KEPT),
      event: (view: View) => trpc.events.byId.queryOptions({ id: view.event ?? "", knownBy: askedFilter(view).knownBy }, KEPT),
      meta: () => trpc.meta.queryOptions({ since: null }, KEPT),
    }),
    [trpc],
  );
}

/** All that one slide shows. An old answer stands until the new one has come. */
export function useSlide(slide: Pick<Slide, "view">) {
  const ask = useQuestions();
  const { view: written } = slide;
  const view = useMemo(() => viewOf({ view: written }), [written]);
  const explore = useQuery({ ...ask.explore(view), placeholderData: keepPreviousData });
  const event = useQuery({ ...ask.event(view), enabled: view.event !== null });
  const meta = useQuery(ask.meta());
  return {
    view,
    answer: explore.data ?? null,
    /** Null: there is none, or not any more. */
    event: view.event === null ? null : event.data,
    isWaiting: explore.isPlaceholderData || explore.isPending,
    isOffline: explore.isError,
    tilesVersion: meta.data?.versions.basemap ?? "",
  };
}

/** Loads what all slides show, the nearest first, and the ground under them, so that the briefing plays on without a server. */
export function usePreloaded(slides: readonly Slide[], tilesVersion: string): void {
  const ask = useQuestions();
  const client = useQueryClient();
  useEffect(() => {
    if (tilesVersion === "") return;
    let isGone = false;
    const load = async () => {
      for (const slide of slides) {
        if (isGone) return;
        const view = viewOf(slide);
        await Promise.all([client.prefetchQuery(ask.explore(view)), view.event === null ? null : client.prefetchQuery(ask.event(view))]);
        await loadGround(view, tilesVersion);
      }
    };
    void load();
    return () => {
      isGone = true;
    };
  }, [slides, client, ask, tilesVersion]);
}

/** Tiles are kept by the browser for good: to have asked for them once is enough. */
async function loadGround({ camera }: View, version: string): Promise<void> {
  if (camera === null || !("box" in camera)) return;
  const asked = tilesFor(camera.box, window.innerWidth, DEEPEST_TILES).map(([z, x, y]) =>
    fetch(`/basemap/${z}/${x}/${y}?v=${version}`, { cache: "force-cache" })
      .then((response) => response.arrayBuffer())
      .catch(() => null),
  );
  await Promise.all(asked);
}
