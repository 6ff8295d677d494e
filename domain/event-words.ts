import type { ActorRole, EventPlace, EventRecord, NumberKind } from "./event.ts";
import { familyOf, KIND_FAMILIES, KIND_LABELS } from "./kind.ts";
import type { PlaceUse } from "./mention.ts";
import type { Place, PlaceLevel } from "./place.ts";

const COUNTRY_NAMES = new Intl.DisplayNames("en", { type: "region" });

/** The everyday name of an ISO 3166-1 alpha-2 code; the code itself where there is none. */
export function formatCountry(code: string): string {
  try {
    return COUNTRY_NAMES.of(code) ?? code;
  } catch {
    return code;
  }
}

export const LEVEL_LABELS: Record<PlaceLevel, string> = {
  point: "a point",
  settlement: "city or town",
  district: "district",
  region: "region",
  country: "country",
  area: "area",
  water: "water",
};

export const USE_LABELS: Record<PlaceUse, string> = {
  literal: "a location",
  metonymic: "stands for its government",
  associative: "only names something else",
};

export const ROLE_LABELS: Record<ActorRole, string> = { agent: "agent", target: "target", victim: "victim", participant: "participant" };

/** `Donetsk, Ukraine`; a country alone stays alone. */
export function formatPlaceName(place: Place): string {
  return place.level === "country" || place.country === null ? place.name : `${place.name}, ${formatCountry(place.country)}`;
}

/** Where something happened, and in quieter words how exactly that is known. */
export function formatWhere({ place, near, radiusKm, placing }: EventPlace): { text: string; precision: string } {
  const text = near ? `near ${formatPlaceName(place)}` : formatPlaceName(place);
  if (placing === "near") return { text, precision: `within about ${Math.round(radiusKm ?? place.radiusKm)} km` };
  if (placing === "country") return { text, precision: "known to the country only" };
  if (placing === "region")
    return { text, precision: place.level === "district" ? "known to the district only" : "known to the region only" };
  if (placing === "area") return { text, precision: place.level === "water" ? "at sea or on a water" : "an area without fixed borders" };
  return { text, precision: LEVEL_LABELS[place.level] };
}

/** `1,200`: grouped by thousands, the same on every machine. */
export function formatAmount(value: number): string {
  const [whole = "", fraction] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** `1 event`, `2 events`. */
export function formatCount(count: number, one: string, many = `${one}s`): string {
  return `${formatAmount(count)} ${count === 1 ? one : many}`;
}

/** `6 killed`, `up to 5,000 soldiers`, `at least 18 injured`. */
export function formatNumber({
  kind,
  min,
  max,
  unit,
}: {
  kind: NumberKind;
  min: number | null;
  max: number | null;
  unit: string | null;
}): string {
  const amount =
    min === null && max === null
      ? "an unknown number"
      : min === null
        ? `up to ${formatAmount(max ?? 0)}`
        : max === null
          ? `at least ${formatAmount(min)}`
          : min === max
            ? formatAmount(min)
            : `${formatAmount(min)} to ${formatAmount(max)}`;
  if (kind === "count" || kind === "money") return unit === null ? amount : `${amount} ${unit}`;
  return unit === null ? `${amount} ${kind}` : `${amount} ${unit} ${kind}`;
}

/** `Force · airstrike`, `Talks and agreements · agreement`. */
export function formatKind({ kind, mode }: Pick<EventRecord, "kind" | "mode">): string {
  return `${KIND_FAMILIES[familyOf(kind)].label} · ${mode?.replaceAll("-", " ") ?? KIND_LABELS[kind].toLowerCase()}`;
}
