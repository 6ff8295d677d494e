import type { Slide } from "#domain/briefing.ts";
import { askedFilter } from "#domain/view.ts";
import { prefetch, serverTRPC } from "../_trpc/server.ts";
import { questionOf, viewOf } from "./view-of.ts";

/** What a slide shows is in the page that opens on it. */
export async function prefetchSlide(slide: Pick<Slide, "view">): Promise<void> {
  const view = viewOf(slide);
  const { explore, events, meta } = serverTRPC;
  await Promise.all([
    prefetch(explore.queryOptions(questionOf(view))),
    prefetch(meta.queryOptions({ since: null })),
    view.event === null ? null : prefetch(events.byId.queryOptions({ id: view.event, knownBy: askedFilter(view).knownBy })),
  ]);
}
