import { type Briefing, lastingId, MAX_SLIDES, SLIDE_LIMITS, type Slide, slide } from "./briefing.ts";
import { UserError } from "./user-error.ts";
import { z } from "./zod.ts";

const slideFields = slide.omit({ id: true }).partial();
const position = z.number().int().min(0).max(MAX_SLIDES);

/**
 * One thing that somebody does to a briefing. What was there `before` an edit goes with it: where somebody else has changed the same words
 * meanwhile, nothing is overwritten.
 */
export const briefingChange = z.discriminatedUnion("type", [
  z.object({ type: z.literal("title"), title: z.string().trim().min(1).max(SLIDE_LIMITS.headline), before: z.string() }),
  z.object({ type: z.literal("add"), slides: z.array(slide).min(1).max(MAX_SLIDES), at: position }),
  z.object({ type: z.literal("remove"), ids: z.array(lastingId).min(1).max(MAX_SLIDES) }),
  z.object({ type: z.literal("order"), ids: z.array(lastingId).max(MAX_SLIDES) }),
  z.object({ type: z.literal("edit"), id: lastingId, fields: slideFields, before: slideFields }),
  z.object({
    type: z.literal("restore"),
    slides: z
      .array(z.object({ slide, at: position }))
      .min(1)
      .max(MAX_SLIDES),
  }),
]);
export type BriefingChange = z.infer<typeof briefingChange>;

/** What a slide shows and says, without its id. */
export type SlideFields = z.infer<typeof slideFields>;

/** The briefing after the change, and what takes it back. Throws a UserError for a change that no longer fits. */
export function applyChange(briefing: Briefing, change: BriefingChange): { briefing: Briefing; inverse: BriefingChange } {
  const { title } = briefing;
  const raised = { ...briefing, revision: briefing.revision + 1 };
  switch (change.type) {
    case "title":
      if (change.before !== title) throw overtaken("the title", title);
      return { briefing: { ...raised, title: change.title }, inverse: { type: "title", title, before: change.title } };
    case "add":
      return add(raised, change.slides, change.at);
    case "remove":
      return remove(raised, change.ids);
    case "order":
      return order(raised, change.ids);
    case "edit":
      return edit(raised, change);
    case "restore":
      return restore(raised, change.slides);
  }
}

type Applied = ReturnType<typeof applyChange>;

function add(briefing: Briefing, added: readonly Slide[], at: number): Applied {
  const { slides } = briefing;
  const taken = new Set(slides.map(({ id }) => id));
  for (const { id } of added) {
    if (taken.has(id)) throw new UserError("Two slides can't have the same id", id, "Add it as a duplicate, which gets an id of its own.");
    taken.add(id);
  }
  if (taken.size > MAX_SLIDES) throw new UserError("A briefing can't have so many slides", `${taken.size}`, `${MAX_SLIDES} is the most.`);
  const where = Math.min(at, slides.length);
  return {
    briefing: { ...briefing, slides: slides.toSpliced(where, 0, ...added) },
    inverse: { type: "remove", ids: added.map(({ id }) => id) },
  };
}

function remove(briefing: Briefing, ids: readonly string[]): Applied {
  const gone = new Set(ids);
  for (const id of ids) find(briefing, id);
  return {
    briefing: { ...briefing, slides: briefing.slides.filter(({ id }) => !gone.has(id)) },
    inverse: { type: "restore", slides: briefing.slides.flatMap((slide, at) => (gone.has(slide.id) ? [{ slide, at }] : [])) },
  };
}

/** Slides that somebody else added meanwhile stay behind the one that they stood behind. */
function order(briefing: Briefing, ids: readonly string[]): Applied {
  const { slides } = briefing;
  const byId = new Map(slides.map((slide) => [slide.id, slide]));
  const named = new Set(ids.filter((id) => byId.has(id)));
  const sorted = [...named];
  slides.forEach(({ id }, at) => {
    if (named.has(id)) return;
    const previous = slides[at - 1];
    sorted.splice(previous ? sorted.indexOf(previous.id) + 1 : 0, 0, id);
  });
  return {
    briefing: { ...briefing, slides: sorted.flatMap((id) => byId.get(id) ?? []) },
    inverse: { type: "order", ids: slides.map(({ id }) => id) },
  };
}

function edit(briefing: Briefing, { id, fields, before }: Extract<BriefingChange, { type: "edit" }>): Applied {
  const now = find(briefing, id);
  const keys = Object.keys(fields) as (keyof SlideFields)[]; // zod lets no other key through
  for (const key of keys) if (now[key] !== before[key]) throw overtaken(`“${now.headline}”`, String(now[key]));
  const was: SlideFields = Object.fromEntries(keys.map((key) => [key, now[key]]));
  return {
    briefing: { ...briefing, slides: briefing.slides.map((slide) => (slide.id === id ? { ...slide, ...fields } : slide)) },
    inverse: { type: "edit", id, fields: was, before: fields },
  };
}

function restore(briefing: Briefing, gone: readonly { slide: Slide; at: number }[]): Applied {
  const slides = [...briefing.slides];
  for (const { slide, at } of gone) slides.splice(Math.min(at, slides.length), 0, slide);
  return { briefing: { ...briefing, slides }, inverse: { type: "remove", ids: gone.map(({ slide }) => slide.id) } };
}

function find(briefing: Briefing, id: string): Slide {
  const found = briefing.slides.find((slide) => slide.id === id);
  if (!found) throw new UserError("This slide is no longer there", id, "Somebody removed it meanwhile; undo brings it back.");
  return found;
}

function overtaken(what: string, now: string): UserError {
  const shown = now.length > 80 ? `${now.slice(0, 80)}…` : now;
  return new UserError(
    "Somebody else changed this meanwhile",
    `${what} now says “${shown}”`,
    "Your words are kept here: save them again to replace it.",
  );
}
