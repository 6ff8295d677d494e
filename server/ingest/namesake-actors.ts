import type { Extraction } from "#domain/event.ts";
import type { ActorMention, PlaceMention } from "#domain/mention.ts";
import { overlaps } from "#domain/text-span.ts";
import { stateByCode } from "#server/extract/lexicon/states.ts";

/** Below it the text may well mean the capital. */
const SURE = 0.6;

/**
 * "Moscow police" of an Idaho paper: who was taken for a body of the state whose capital bears the name belongs to the town that was chosen, and to its
 * country. To be asked once the places are resolved; changes the reading in place.
 */
export function moveToNamesakes({ actors, events, places }: Extraction): void {
  const moved = new Map<number, { from: string; to: string }>();
  // Both stand in the order of the text.
  let next = 0;
  actors.forEach((actor, index) => {
    while ((places[next]?.end ?? actor.end) <= actor.start) next += 1;
    const to = namesakeCountry(actor, places[next]);
    if (to === null || actor.country === null) return;
    moved.set(index, { from: actor.country, to });
    actors[index] = { ...actor, name: actor.text, type: "org", country: to };
  });
  if (moved.size === 0) return;
  for (const event of events) {
    const move = event.actors.map(({ mention }) => moved.get(mention ?? -1)).find((found) => found !== undefined);
    if (!move) continue;
    const isStillNamed = event.actors.some(({ mention, country }) => mention !== null && !moved.has(mention) && country === move.from);
    const state = stateByCode(move.to);
    event.actors = event.actors.map((actor) => {
      const mention = actors[actor.mention ?? -1];
      if (mention && moved.has(actor.mention ?? -1)) return { ...actor, name: mention.name, type: mention.type, country: mention.country };
      const isHome = actor.mention === null && actor.type === "state" && actor.country === move.from;
      return isHome && state && !isStillNamed ? { ...actor, name: state.name, country: state.code } : actor;
    });
  }
}

/** The country of the town that the actor's words name, where it is not the actor's own. */
function namesakeCountry(actor: ActorMention, named: PlaceMention | undefined): string | null {
  if (actor.country === null || actor.type === "person" || !named || !overlaps(named, actor)) return null;
  const town = named.place;
  if (!town || named.score < SURE || town.level !== "settlement" || town.featureCode === "PPLC") return null;
  return town.country !== null && town.country !== actor.country ? town.country : null;
}
