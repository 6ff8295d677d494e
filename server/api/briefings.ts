import { z } from "zod";
import { briefing, lastingId, SLIDE_LIMITS, slide, withoutNotes } from "#domain/briefing.ts";
import { briefingChange } from "#domain/briefing-changes.ts";
import { fileNotice, readBriefingFile } from "#domain/briefing-file.ts";
import {
  briefingById,
  changeBriefing,
  createBriefing,
  historyOf,
  listBriefings,
  redoBriefing,
  removeBriefing,
  undoBriefing,
} from "#server/briefings/store.ts";
import { hasPrinter } from "#server/handover/printer.ts";
import type { Context } from "./context.ts";
import { procedure, router } from "./trpc.ts";

const MAX_FILE = 40_000_000;

const idInput = z.object({ id: lastingId });
/** A briefing, and whether something can be taken back or done again. */
const edited = z.object({ briefing, undo: z.boolean(), redo: z.boolean() });
const summary = z.object({
  ...briefing.pick({ id: true, title: true, revision: true }).shape,
  slides: z.number().int(),
  changedAt: z.string(),
});

const withHistory = (ctx: Context, found: z.infer<typeof briefing>) => ({ briefing: found, ...historyOf(ctx.database, found.id) });

export const briefingsRouter = router({
  list: procedure.output(z.array(summary)).query(({ ctx }) => listBriefings(ctx.database)),
  byId: procedure
    .input(idInput)
    .output(edited.nullable())
    .query(({ ctx, input }) => {
      const found = briefingById(ctx.database, input.id);
      return found && withHistory(ctx, ctx.mayChange === false ? withoutNotes(found) : found);
    }),
  create: procedure
    .input(z.object({ title: z.string().trim().min(1).max(SLIDE_LIMITS.headline), slides: z.array(slide).max(1000).default([]) }))
    .output(edited)
    .mutation(({ ctx, input }) => withHistory(ctx, createBriefing(ctx.database, { id: "", ...input }))),
  change: procedure
    .input(z.object({ id: lastingId, change: briefingChange }))
    .output(edited)
    .mutation(({ ctx, input }) => withHistory(ctx, changeBriefing(ctx.database, input.id, input.change))),
  /** The same for an editor that shows the briefing as it was at revision `had`: where nobody came in between it knows what it is now, and null is the answer. */
  edit: procedure
    .input(z.object({ id: lastingId, change: briefingChange, had: z.number().int() }))
    .output(edited.extend({ briefing: briefing.nullable() }))
    .mutation(({ ctx, input }) => {
      const changed = withHistory(ctx, changeBriefing(ctx.database, input.id, input.change));
      return changed.briefing.revision === input.had + 1 ? { ...changed, briefing: null } : changed;
    }),
  /** Null when there is nothing to take back. */
  undo: procedure
    .input(idInput)
    .output(edited.nullable())
    .mutation(({ ctx, input }) => {
      const found = undoBriefing(ctx.database, input.id);
      return found && withHistory(ctx, found);
    }),
  redo: procedure
    .input(idInput)
    .output(edited.nullable())
    .mutation(({ ctx, input }) => {
      const found = redoBriefing(ctx.database, input.id);
      return found && withHistory(ctx, found);
    }),
  remove: procedure
    .input(idInput)
    .output(z.object({ removed: z.boolean() }))
    .mutation(({ ctx, input }) => ({ removed: removeBriefing(ctx.database, input.id) })),
  /** Whether the server would print a briefing for whoever asks. */
  printer: procedure.output(z.enum(["ours", "missing", "forbidden"])).query(async ({ ctx }) => {
    if (ctx.mayChange === false) return "forbidden";
    return (await hasPrinter()) ? "ours" : "missing";
  }),
  /** `text`: a file as it was exported. What it says beyond or against the schema is told in `notices`. */
  import: procedure
    .input(z.object({ text: z.string().max(MAX_FILE) }))
    .output(z.object({ ...edited.shape, notices: z.array(fileNotice) }))
    .mutation(({ ctx, input }) => {
      const { briefing: read, notices } = readBriefingFile(input.text);
      return { ...withHistory(ctx, createBriefing(ctx.database, read)), notices };
    }),
});
