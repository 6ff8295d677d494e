import { type Briefing, briefing, lastingId, MAX_SLIDES, type Slide, slide } from "./briefing.ts";
import { UserError } from "./user-error.ts";
import { parseView, sayNotice } from "./view.ts";
import { BRIEFING_FILE_WORDS } from "./words/briefing-file.ts";
import type { Locale } from "./words/locale.ts";
import { z } from "./zod.ts";

const FORMAT = "dateline-briefing";
const VERSION = 1;

/** One briefing as a file. `z.toJSONSchema` of this is the published schema. */
export const briefingFile = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  id: lastingId,
  title: briefing.shape.title,
  slides: z.array(slide).max(MAX_SLIDES),
});

const slideNumber = z.number().int().min(1);
const viewNotice = z.object({
  key: z.string(),
  value: z.string(),
  why: z.enum(["unreadable", "beforeStart", "needsMap"]),
  beside: z.string().optional(),
});

/** What a file said that is not as expected, and what was done about it. A `slide` is its number; null: the file itself. */
export const fileNotice = z.discriminatedUnion("what", [
  z.object({ what: z.literal("unknownKeys"), slide: slideNumber.nullable(), keys: z.array(z.string()) }),
  z.object({ what: z.literal("unreadable"), slide: slideNumber, part: z.string() }),
  z.object({ what: z.literal("sameId"), slide: slideNumber, id: z.string() }),
  z.object({ what: z.literal("view"), slide: slideNumber, left: viewNotice }),
]);
export type FileNotice = z.infer<typeof fileNotice>;

export function sayFileNotice(notice: FileNotice, locale: Locale): string {
  const words = BRIEFING_FILE_WORDS[locale];
  switch (notice.what) {
    case "unknownKeys":
      return words.unknownKeys(notice.slide, notice.keys.join(", "));
    case "unreadable":
      return words.unreadable(notice.slide, notice.part);
    case "sameId":
      return words.sameId(notice.slide, notice.id);
    case "view":
      return words.view(notice.slide, sayNotice(notice.left, locale));
  }
}

export function writeBriefingFile({ id, title, slides }: Briefing): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, id, title, slides }, null, 2)}\n`;
}

/**
 * Reads a file, of whatever origin. Throws a UserError for what is no briefing or one from a newer version; everything else is read as far as
 * it goes, and every departure is told: unknown keys, slides that can't be read, slides whose view says something that we don't understand.
 */
export function readBriefingFile(text: string): { briefing: Omit<Briefing, "revision">; notices: FileNotice[] } {
  const content = parse(text);
  const head = z.looseObject({ format: z.unknown(), version: z.unknown() }).safeParse(content);
  if (!head.success || head.data.format !== FORMAT) throw notOurs("it does not say that it is a Dateline briefing");
  const { version } = head.data;
  if (typeof version !== "number") throw notOurs("it does not say its version");
  if (version > VERSION) {
    const which = `its version is ${version}, this Dateline reads ${VERSION}`;
    throw new UserError(
      "This briefing was written by a newer Dateline",
      which,
      "Update Dateline, or export it there again for this version.",
    );
  }
  const notices: FileNotice[] = [];
  const outer = z.looseObject({ title: z.string(), slides: z.array(z.unknown()) }).safeParse(content);
  if (!outer.success) throw notOurs("it has no title or no list of slides");
  nameUnknown(outer.data, Object.keys(briefingFile.shape), null, notices);
  const { slides } = outer.data;
  if (slides.length > MAX_SLIDES)
    throw new UserError("This briefing has too many slides", `${slides.length}`, `${MAX_SLIDES} is the most: split it.`);
  const id = lastingId.safeParse(outer.data.id);
  const title = outer.data.title.trim().slice(0, briefing.shape.title.maxLength ?? undefined) || "Untitled";
  const seen = new Set<string>();
  const read = slides.flatMap((one, at) => {
    const found = readSlide(one, at + 1, notices);
    if (!found) return [];
    if (!seen.has(found.id)) {
      seen.add(found.id);
      return found;
    }
    notices.push({ what: "sameId", slide: at + 1, id: found.id });
    return [];
  });
  return { briefing: { id: id.success ? id.data : "", title, slides: read }, notices };
}

const DEFAULTS = { headline: "", text: "", notes: "", view: "", seconds: null, hidden: false };

function readSlide(content: unknown, at: number, notices: FileNotice[]): Slide | null {
  const filled = typeof content === "object" && content !== null ? { ...DEFAULTS, ...content } : content;
  const read = slide.safeParse(filled);
  if (!read.success) {
    notices.push({ what: "unreadable", slide: at, part: read.error.issues[0]?.path.join(".") ?? "" });
    return null;
  }
  nameUnknown(filled as object, Object.keys(slide.shape), at, notices);
  for (const { key, value, why, beside } of parseView(new URLSearchParams(read.data.view)).notices)
    notices.push({ what: "view", slide: at, left: { key, value, why, beside } });
  return read.data;
}

/** As many as a person reads, of a length that a person reads. */
const [MOST_KEYS, LONGEST_KEY] = [10, 40];

function nameUnknown(given: object, known: readonly string[], slide: number | null, notices: FileNotice[]): void {
  const unknown = Object.keys(given).filter((key) => !known.includes(key));
  const keys = unknown.slice(0, MOST_KEYS).map((key) => (key.length > LONGEST_KEY ? `${key.slice(0, LONGEST_KEY)}…` : key));
  if (keys.length > 0) notices.push({ what: "unknownKeys", slide, keys });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (cause) {
    throw notOurs("it is no JSON", cause);
  }
}

function notOurs(why: string, cause?: unknown): UserError {
  return new UserError("This file could not be read as a briefing", why, "Choose a file that was exported from Dateline.", { cause });
}
