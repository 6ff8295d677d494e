import type { Briefing, Slide } from "#domain/briefing.ts";

/** What is shown one after the other: every slide that is not hidden, and a hidden one that was asked for by its own address. */
export function deckOf({ slides }: Pick<Briefing, "slides">, asked: string): Slide[] {
  return slides.filter(({ id, hidden }) => !hidden || id === asked);
}

/** The slide that an address means: by its id; `1` is the first, other numbers count the slides that are shown. Null when there is none. */
export function slideAt(briefing: Pick<Briefing, "slides">, asked: string): Slide | null {
  const byId = briefing.slides.find(({ id }) => id === asked);
  if (byId) return byId;
  return /^[1-9]\d{0,4}$/.test(asked) ? (deckOf(briefing, "")[Number(asked) - 1] ?? null) : null;
}

export const slidePath = (briefing: string, slide: string) => `/briefing/${briefing}/${slide}`;

/** The slide's id that a path ends with. */
export const slideOfPath = (path: string): string => decodeURIComponent(path.split("/")[3] ?? "");
