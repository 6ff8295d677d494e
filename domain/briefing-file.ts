import { type Briefing, briefing, lastingId, MAX_SLIDES, type Slide, slide } from "./briefing.ts";
import { UserError } from "./user-error.ts";
import { parseView } from "./view.ts";
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

/** What a file said that is not as expected, in words. */
export type FileNotice = string;

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
  nameUnknown(outer.data, Object.keys(briefingFile.shape), "The file", notices);
  const { slides } = outer.data;
  if (slides.length > MAX_SLIDES)
    throw new UserError("This briefing has too many slides", `${slides.length}`, `${MAX_SLIDES} is the most: split it.`);
  const id = lastingId.safeParse(outer.data.id);
  const title = outer.data.title.trim().slice(0, briefing.shape.title.maxLength ?? undefined) || "Untitled";
  const read = slides.flatMap((one, at) => readSlide(one, at + 1, notices) ?? []);
  const seen = new Set<string>();
  const unique = read.filter((one) => {
    if (!seen.has(one.id)) return seen.add(one.id);
    notices.push(`Slide “${one.headline}” has the same id (${one.id}) as one before it and was left out.`);
    return false;
  });
  return { briefing: { id: id.success ? id.data : "", title, slides: unique }, notices };
}

const DEFAULTS = { headline: "", text: "", notes: "", view: "", seconds: null, hidden: false };

function readSlide(content: unknown, number: number, notices: FileNotice[]): Slide | null {
  const filled = typeof content === "object" && content !== null ? { ...DEFAULTS, ...content } : content;
  const read = slide.safeParse(filled);
  if (!read.success) {
    const [issue] = read.error.issues;
    notices.push(
      `Slide ${number} could not be read and was left out: ${issue?.path.join(".") || "it"}: ${issue?.message ?? "is no slide"}.`,
    );
    return null;
  }
  nameUnknown(filled as object, Object.keys(slide.shape), `Slide ${number}`, notices);
  for (const { message } of parseView(new URLSearchParams(read.data.view)).notices) notices.push(`Slide ${number}: ${message}`);
  return read.data;
}

function nameUnknown(given: object, known: readonly string[], whose: string, notices: FileNotice[]): void {
  const unknown = Object.keys(given).filter((key) => !known.includes(key));
  if (unknown.length > 0) notices.push(`${whose} has keys that mean nothing here and were left out: ${unknown.slice(0, 10).join(", ")}.`);
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
