import type { EventDetail, EventReport } from "#domain/event.ts";
import type { PlaceMention } from "#domain/mention.ts";

/** Place names of the sentences that are deliberately not on the map, each name and reason once. */
export function findSetAside(reports: readonly EventReport[]): EventDetail["setAside"] {
  const found = reports
    .flatMap(({ mentions }) => mentions)
    .flatMap((mention) => {
      const reason = reasonOf(mention);
      return reason === null ? [] : [{ text: mention.text, reason }];
    });
  return [...new Map(found.map((entry) => [JSON.stringify(entry), entry])).values()];
}

function reasonOf({ use, name, place, abstained }: PlaceMention): string | null {
  const known = place?.name ?? name;
  if (use === "metonymic") return `${known} stands for those who act in its name here, not for a place where something happened.`;
  if (use === "associative") return `${known} says here what another name belongs to, not where something happened.`;
  return place === null ? (abstained ?? "No place of this name is known.") : null;
}
