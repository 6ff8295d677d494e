import type { ActorRole, EventPlace, EventRecord, NumberKind } from "./event.ts";
import { familyOf } from "./kind.ts";
import type { PlaceUse } from "./mention.ts";
import type { Place, PlaceLevel } from "./place.ts";
import { amount } from "./words/catalogue.ts";
import { EVENT_WORDS } from "./words/events.ts";
import type { Locale } from "./words/locale.ts";

const countryNames = new Map<Locale, Intl.DisplayNames>();

/** The everyday name of an ISO 3166-1 alpha-2 code; the code itself where there is none. */
export function formatCountry(code: string, locale: Locale = "en"): string {
  let names = countryNames.get(locale);
  if (!names) {
    names = new Intl.DisplayNames(locale, { type: "region" });
    countryNames.set(locale, names);
  }
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

export const LEVEL_LABELS: Record<PlaceLevel, string> = EVENT_WORDS.en.levels;
export const USE_LABELS: Record<PlaceUse, string> = EVENT_WORDS.en.uses;
export const ROLE_LABELS: Record<ActorRole, string> = EVENT_WORDS.en.roles;

/** `Donetsk, Ukraine`; a country alone stays alone, in the reader's language. */
export function formatPlaceName(place: Place, locale: Locale = "en"): string {
  if (place.country === null) return place.name;
  if (place.level === "country") return locale === "en" ? place.name : formatCountry(place.country, locale);
  return `${place.name}, ${formatCountry(place.country, locale)}`;
}

/** Where something happened, and in quieter words how exactly that is known. */
export function formatWhere({ place, near, radiusKm, placing }: EventPlace, locale: Locale = "en"): { text: string; precision: string } {
  const words = EVENT_WORDS[locale];
  const name = formatPlaceName(place, locale);
  const text = near ? words.near(name) : name;
  if (placing === "near") return { text, precision: words.within(Math.round(radiusKm ?? place.radiusKm)) };
  if (placing === "country") return { text, precision: words.toCountry };
  if (placing === "region") return { text, precision: place.level === "district" ? words.toDistrict : words.toRegion };
  if (placing === "area") return { text, precision: place.level === "water" ? words.onWater : words.noBorders };
  return { text, precision: words.levels[place.level] };
}

/** `1,200`: grouped by thousands, the same on every machine. */
export function formatAmount(value: number, locale: Locale = "en"): string {
  return amount(locale, value);
}

/** `1 event`, `2 events`; in English. */
export function formatCount(count: number, one: string, many = `${one}s`): string {
  return `${formatAmount(count)} ${count === 1 ? one : many}`;
}

type Figure = { kind: NumberKind; min: number | null; max: number | null; unit: string | null };

/** `6 killed`, `up to 5,000 soldiers`, `at least 18 injured`. What is counted stands in the document's own word. */
export function formatNumber({ kind, min, max, unit }: Figure, locale: Locale = "en"): string {
  const words = EVENT_WORDS[locale];
  const said = formatBounds(min, max, locale);
  const things = unit === null ? said : `${said} ${unit}`;
  return kind === "count" || kind === "money" ? things : `${things} ${words.numbers[kind]}`;
}

function formatBounds(min: number | null, max: number | null, locale: Locale): string {
  const words = EVENT_WORDS[locale];
  if (min === null) return max === null ? words.unknownAmount : words.upTo(amount(locale, max));
  if (max === null) return words.atLeast(amount(locale, min));
  return min === max ? amount(locale, min) : words.between(amount(locale, min), amount(locale, max));
}

/** `Force · airstrike`, `Talks and agreements · agreement`. A mode is PLOVER's own word. */
export function formatKind({ kind, mode }: Pick<EventRecord, "kind" | "mode">, locale: Locale = "en"): string {
  const words = EVENT_WORDS[locale];
  const narrower = mode === null || locale !== "en" ? words.kinds[kind].toLowerCase() : mode.replaceAll("-", " ");
  return `${words.families[familyOf(kind)]} · ${narrower}`;
}
