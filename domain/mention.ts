import { place } from "./place.ts";
import { TIME_PRECISIONS, timeSpan } from "./time.ts";
import { z } from "./zod.ts";

const span = { start: z.number().int(), end: z.number().int(), text: z.string() };

export const PLACE_USES = ["literal", "metonymic", "associative"] as const;
export type PlaceUse = (typeof PLACE_USES)[number];

export const placeCandidate = z.object({
  place,
  /** 0 to 1; the candidates of one mention and "none of these" add up to 1. */
  score: z.number(),
  /** Why, in plain words for the reader: "largest of that name", "inside Donetsk Oblast". */
  reasons: z.array(z.string()),
  /** Name of the first-order region that it lies in, to tell towns of one name apart. */
  within: z.string().optional(),
});
export type PlaceCandidate = z.infer<typeof placeCandidate>;

export const placeMention = z.object({
  ...span,
  use: z.enum(PLACE_USES),
  /** The name as looked up: "Kursk" of "Kursk and Bryansk regions". */
  name: z.string(),
  /** What the kind words around it say it is ("region", "the city of"); null when they say nothing. */
  levelHint: z.string().nullable(),
  /** "near", "outside", "N km from". */
  near: z.boolean(),
  /** What the text says, else the usual for its level; null when it is not "near". */
  radiusKm: z.number().nullable(),
  /** For "20 km west of X": bearing in degrees from north and distance of the point meant. */
  offset: z.object({ bearing: z.number(), km: z.number() }).nullable(),
  /** Chosen; null when nothing was chosen (`abstained` says why). */
  place: place.nullable(),
  score: z.number(),
  candidates: z.array(placeCandidate),
  abstained: z.string().nullable(),
});
export type PlaceMention = z.infer<typeof placeMention>;

export const dateMention = z.object({
  ...span,
  /** ISO 8601 or EDTF, see the README's extraction contract; `XXXX-11-06` when the year is not known. */
  value: z.string(),
  precision: z.enum(TIME_PRECISIONS),
  /** Civil days; null when the value is vague, has no year, or is a duration that hangs on no day ("three weeks", not "the past three weeks"). */
  when: timeSpan.nullable(),
});
export type DateMention = z.infer<typeof dateMention>;

export const ACTOR_TYPES = ["state", "org", "person"] as const;
export type ActorType = (typeof ACTOR_TYPES)[number];

export const actorMention = z.object({
  ...span,
  /** Normalised: "Seoul" that acts is South Korea. */
  name: z.string(),
  type: z.enum(ACTOR_TYPES),
  /** ISO 3166-1 alpha-2 of the state that it is, belongs to or serves. */
  country: z.string().nullable(),
  /** Said by what it is alone: "gunmen", "two farmers". Acts in events, but is no name to look for. */
  nameless: z.literal(true).optional(),
  /** How the text spells an organisation that is known by another name: "Tehreek-e-Taliban Pakistan". */
  written: z.string().optional(),
});
export type ActorMention = z.infer<typeof actorMention>;

export const sourceMention = z.object({
  ...span,
  /** Normalised; "Unnamed intelligence officials" for the unnamed. */
  name: z.string(),
});
export type SourceMention = z.infer<typeof sourceMention>;
