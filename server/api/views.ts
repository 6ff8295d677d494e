import { z } from "zod";
import { lastingId } from "#domain/briefing.ts";
import { formatView, parseView } from "#domain/view.ts";
import { listLinks, revokeLink, shortenView } from "#server/views/links.ts";
import { listSavedViews, removeSavedView, renameSavedView, saveView } from "#server/views/saved.ts";
import { procedure, router } from "./trpc.ts";

/** A view as somebody sends it, in the form in which we write it. */
const writtenView = z
  .string()
  .max(8000)
  .transform((written) => formatView(parseView(new URLSearchParams(written)).view));

const shortLink = z.object({
  code: z.string(),
  view: z.string(),
  label: z.string(),
  createdAt: z.string(),
  revokedAt: z.string().nullable(),
});
const savedName = z.string().trim().min(1).max(100);
const savedView = z.object({ id: z.string(), name: z.string(), view: z.string(), savedAt: z.string() });

export const linksRouter = router({
  list: procedure.output(z.array(shortLink)).query(({ ctx }) => listLinks(ctx.database)),
  create: procedure
    .input(z.object({ view: writtenView, label: z.string().max(1000) }))
    .output(shortLink)
    .mutation(({ ctx, input }) => shortenView(ctx.database, input.view, input.label)),
  revoke: procedure
    .input(z.object({ code: z.string().max(40) }))
    .output(shortLink)
    .mutation(({ ctx, input }) => revokeLink(ctx.database, input.code)),
});

export const savedViewsRouter = router({
  list: procedure.output(z.array(savedView)).query(({ ctx }) => listSavedViews(ctx.database)),
  save: procedure
    .input(z.object({ name: savedName, view: writtenView }))
    .output(savedView)
    .mutation(({ ctx, input }) => saveView(ctx.database, input.name, input.view)),
  rename: procedure
    .input(z.object({ id: lastingId, name: savedName }))
    .output(savedView)
    .mutation(({ ctx, input }) => renameSavedView(ctx.database, input.id, input.name)),
  remove: procedure
    .input(z.object({ id: lastingId }))
    .output(z.object({ removed: z.boolean() }))
    .mutation(({ ctx, input }) => ({ removed: removeSavedView(ctx.database, input.id) })),
});
