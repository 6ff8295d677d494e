import { z } from "./zod.ts";

export const SLIDE_LIMITS = { headline: 200, text: 1000, notes: 20_000, view: 8000, seconds: 3600 } as const;
export const MAX_SLIDES = 10_000;

/** Ids are random, made once, and kept by export and import: an address of a slide lasts. */
export const lastingId = z.string().regex(/^[a-z0-9][a-z0-9-]{3,59}$/);

const ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

/** Ten characters without look-alikes: 50 random bits. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(10))].map((byte) => ALPHABET[byte % ALPHABET.length]).join("");
}

/** A saved view with a caption. */
export const slide = z.object({
  id: lastingId,
  headline: z.string().max(SLIDE_LIMITS.headline),
  /** A line or two under the headline; plain text. */
  text: z.string().max(SLIDE_LIMITS.text),
  /** For the speaker only; Markdown. */
  notes: z.string().max(SLIDE_LIMITS.notes),
  /** The view in its written form, `?…` or empty; the selected event of it is the slide's highlight. */
  view: z.string().max(SLIDE_LIMITS.view),
  /** How long it stays when the briefing plays by itself; null: the usual time. */
  seconds: z.number().int().min(1).max(SLIDE_LIMITS.seconds).nullable(),
  /** Left out when presenting. */
  hidden: z.boolean(),
});
export type Slide = z.infer<typeof slide>;

/** A slide with nothing said yet, showing this view. */
export function newSlide(view: string, headline = ""): Slide {
  return { id: newId(), headline: headline.slice(0, SLIDE_LIMITS.headline), text: "", notes: "", view, seconds: null, hidden: false };
}

export const briefing = z.object({
  id: lastingId,
  title: z.string().min(1).max(SLIDE_LIMITS.headline),
  /** Raised by every change. */
  revision: z.number().int().min(0),
  slides: z.array(slide).max(MAX_SLIDES),
});
export type Briefing = z.infer<typeof briefing>;

/** What is for the speaker is not for an audience. */
export const withoutNotes = (known: Briefing): Briefing => ({ ...known, slides: known.slides.map((one) => ({ ...one, notes: "" })) });

export type BriefingSummary = Pick<Briefing, "id" | "title" | "revision"> & { slides: number; changedAt: string };
