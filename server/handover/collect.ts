import { openBasemap } from "#db/basemap.ts";
import { readRevision } from "#db/open.ts";
import type { ExploreAnswer } from "#domain/answer.ts";
import { type Briefing, withoutNotes } from "#domain/briefing.ts";
import { withinRange } from "#domain/brushed.ts";
import { exploreQuestion, lookAt, WHOLE_WORLD } from "#domain/explore-question.ts";
import type { HandOver } from "#domain/hand-over.ts";
import type { IsoDay } from "#domain/time.ts";
import { askedFilter, parseView } from "#domain/view.ts";
import type { Context } from "#server/api/context.ts";
import { ATTRIBUTION } from "#server/export/about.ts";
import { eventById } from "#server/query/event.ts";

/** Sentences of more events than this would make a folder that nobody can send. */
const MAX_EVENTS = 1000;

/** Everything that the slides of a briefing show; hidden ones and what is for the speaker alone are left out. */
export async function collectHandOver({ database, columns }: Pick<Context, "database" | "columns">, briefing: Briefing): Promise<HandOver> {
  const slides = briefing.slides.filter(({ hidden }) => !hidden);
  const answers: HandOver["answers"] = {};
  const events: HandOver["events"] = {};
  const wanted = new Map<string, string | null>();
  for (const { view: written } of slides) {
    if (Object.hasOwn(answers, written)) continue;
    const { view } = parseView(new URLSearchParams(written));
    const look = view.camera !== null && "box" in view.camera ? lookAt(view.camera.box) : WHOLE_WORLD;
    const { map: anyDay, timeline, bins, totals } = await columns.ask("explore", exploreQuestion(view, look));
    const filter = askedFilter(view);
    const map = withinRange(anyDay, filter);
    answers[written] = { map, timeline, bins, totals };
    const { knownBy } = filter;
    for (const id of [...(view.event === null ? [] : [view.event]), ...shownIn({ map, timeline })])
      if (!wanted.has(id)) wanted.set(id, knownBy);
  }
  const asked = [...wanted].slice(0, MAX_EVENTS);
  for (const [id, knownBy] of asked) {
    const found = eventById(database, id, { knownBy });
    if (found) events[id] = found;
  }
  const basemap = openBasemap();
  const tilesVersion = basemap.version;
  basemap.close();
  return {
    briefing: withoutNotes({ ...briefing, slides }),
    answers,
    events,
    leftOut: wanted.size - asked.length,
    tilesVersion,
    revision: readRevision(database),
    exported: new Date().toISOString().slice(0, 10) as IsoDay,
    attribution: ATTRIBUTION,
  };
}

/** What a slide means first, then what it draws. */
function shownIn({ map, timeline }: Pick<ExploreAnswer, "map" | "timeline">): string[] {
  return [...map.events, ...map.relations, ...timeline.items].map(({ event }) => event);
}
