import { z } from "zod";
import {
  actorHit,
  addAnswer,
  changes,
  documentDetail,
  documentHit,
  documentPage,
  meta,
  placeHit,
  rereadAnswer,
  sourceHit,
} from "#domain/answer.ts";
import { eventDetail } from "#domain/event.ts";
import { documentById, listDocuments } from "#server/query/documents.ts";
import { eventById } from "#server/query/event.ts";
import { nameOf } from "#server/query/facet-values.ts";
import { queryChanges, queryMeta } from "#server/query/meta.ts";
import { searchActors, searchDocuments, searchPlaces, searchSources } from "#server/query/search.ts";
import { briefingsRouter } from "./briefings.ts";
import { addDocuments, removeById, rereadDocuments } from "./documents.ts";
import { followRouter } from "./follow.ts";
import {
  addInput,
  changesInput,
  documentsInput,
  eventInput,
  exploreInput,
  facetInput,
  filterInput,
  idInput,
  lookInput,
  metaInput,
  nameInput,
  namesInput,
  rereadInput,
  rowsInput,
  timelineInput,
} from "./input.ts";
import { createCaller, packing, procedure, router } from "./trpc.ts";
import { readVersions } from "./versions.ts";
import { linksRouter, savedViewsRouter } from "./views.ts";

/** The whole API. What a filter means: docs/meaning.md. Answers of the columns are not checked on their way out: that took longer than all the rest. */
export const appRouter = router({
  explore: packing.input(exploreInput).query(({ ctx, input }) => ctx.columns.ask("explore", input, ctx.asker)),
  look: packing.input(lookInput).query(({ ctx, input }) => ctx.columns.ask("look", input, ctx.asker)),
  events: router({
    query: packing
      .input(rowsInput)
      .query(({ ctx, input }) => ctx.columns.ask("events", { ...input, cursor: input.cursor ?? null }, ctx.asker)),
    facets: procedure.input(filterInput).query(({ ctx, input }) => ctx.columns.ask("facets", input.filter, ctx.asker)),
    facet: packing.input(facetInput).query(({ ctx, input }) => ctx.columns.ask("facet", input)),
    bins: procedure.input(filterInput).query(({ ctx, input }) => ctx.columns.ask("bins", input.filter, ctx.asker)),
    map: procedure.input(filterInput).query(({ ctx, input }) => ctx.columns.ask("map", input.filter, ctx.asker)),
    timeline: procedure.input(timelineInput).query(({ ctx, input }) => ctx.columns.ask("timeline", input, ctx.asker)),
    byId: procedure
      .input(eventInput)
      .output(eventDetail.nullable())
      .query(({ ctx, input }) => eventById(ctx.database, input.id, input)),
  }),
  documents: router({
    search: procedure
      .input(nameInput)
      .output(z.array(documentHit))
      .query(({ ctx, input }) => searchDocuments(ctx.database, input)),
    list: procedure
      .input(documentsInput)
      .output(documentPage)
      .query(({ ctx, input }) => listDocuments(ctx.database, ctx.reading(), { ...input, cursor: input.cursor ?? null })),
    byId: procedure
      .input(idInput)
      .output(documentDetail.nullable())
      .query(({ ctx, input }) => documentById(ctx.database, input.id, ctx.reading())),
    add: procedure
      .input(addInput)
      .output(addAnswer)
      .mutation(({ ctx, input }) => addDocuments(ctx, input)),
    reread: procedure
      .input(rereadInput)
      .output(rereadAnswer)
      .mutation(({ ctx, input }) => rereadDocuments(ctx, input)),
    remove: procedure
      .input(idInput)
      .output(z.object({ removed: z.boolean() }))
      .mutation(({ ctx, input }) => removeById(ctx, input.id)),
  }),
  briefings: briefingsRouter,
  follow: followRouter,
  links: linksRouter,
  savedViews: savedViewsRouter,
  names: procedure
    .input(namesInput)
    .output(z.array(z.string()))
    .query(({ ctx, input }) => input.ids.map((id) => nameOf(ctx.database, input.facet, id).label)),
  places: router({
    search: procedure
      .input(nameInput)
      .output(z.array(placeHit))
      .query(({ ctx, input }) => searchPlaces(ctx.database, ctx.gazetteer(), input)),
  }),
  actors: router({
    list: procedure
      .input(nameInput)
      .output(z.array(actorHit))
      .query(({ ctx, input }) => searchActors(ctx.database, input)),
  }),
  sources: router({
    list: procedure
      .input(nameInput)
      .output(z.array(sourceHit))
      .query(({ ctx, input }) => searchSources(ctx.database, input)),
  }),
  meta: procedure
    .input(metaInput)
    .output(meta)
    .query(({ ctx, input }) => queryMeta(ctx.database, input.since, { ...readVersions(), reading: ctx.reading() })),
  changes: procedure
    .input(changesInput)
    .output(changes)
    .query(({ ctx, input }) => queryChanges(ctx.database, input.since, input.until)),
});

export type AppRouter = typeof appRouter;
export const createAppCaller = createCaller(appRouter);
