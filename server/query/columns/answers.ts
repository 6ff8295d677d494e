import type { Database } from "#db/open.ts";
import type { Bins, EventPage, Facets, MapAnswer, TimelineAnswer, Totals } from "#domain/answer.ts";
import { FACETS, type Facet, type Filter } from "#domain/filter.ts";
import { formatCursor, parseCursor } from "../cursor.ts";
import { type NamedValue, nameValues } from "../facet-values.ts";
import { type RegionLookup, toFacets } from "../facets.ts";
import { asKnown } from "../known.ts";
import { findMentioned } from "../map.ts";
import { atOneMoment } from "../moment.ts";
import type { RowsQuestion } from "../rows.ts";
import type { TimelineQuestion } from "../timeline.ts";
import { countBins } from "./bins.ts";
import { ColumnIndex, type Layer } from "./column-index.ts";
import { countFacet, countWhole } from "./facet-counts.ts";
import { askMap, readRows } from "./map.ts";
import { firstRows } from "./rows.ts";
import type { KernelsFor } from "./segment.ts";
import { askTimeline } from "./timeline.ts";
import { countTotals } from "./totals.ts";

/** The page's questions, answered from columns: the same answers as those of the functions of the same names that ask SQLite. */
export class ColumnAnswers {
  private readonly database: Database;
  private readonly index: ColumnIndex;
  private named: { revision: number; values: Record<Facet, NamedValue[]> } | null = null;

  constructor(database: Database, kernelsFor?: KernelsFor) {
    this.database = database;
    this.index = new ColumnIndex(kernelsFor);
  }

  totals(filter: Filter): Totals {
    return this.ask(filter, (layers) => countTotals(layers, filter));
  }

  facets(filter: Filter, regionById: RegionLookup = () => null): Facets {
    return this.ask(filter, (layers) => {
      const { vocabularies } = this.index;
      const counts = Object.fromEntries(FACETS.map((facet) => [facet, countFacet(layers, vocabularies, facet)])) as Record<
        Facet,
        Uint32Array
      >; // FACETS names every key
      const countOf = (facet: Facet, id: string) => counts[facet][vocabularies[facet].codeOf(id) ?? -1] ?? 0;
      return toFacets(this.database, filter, this.values(), countOf, regionById);
    });
  }

  bins(filter: Filter): Bins {
    return this.ask(filter, (layers) => countBins(layers, this.index.segments, filter));
  }

  timeline(question: TimelineQuestion): TimelineAnswer {
    return this.ask(question.filter, (layers) => askTimeline(this.database, layers, this.index.vocabularies, question));
  }

  map(filter: Filter): MapAnswer {
    const mentioned = () => findMentioned(asKnown(this.database, filter.knownBy), filter);
    return this.ask(filter, (layers) => ({ ...askMap(layers), mentioned: mentioned() }));
  }

  events({ filter, order, cursor, limit }: RowsQuestion): EventPage {
    const after = cursor === null ? null : parseCursor(cursor, order);
    return this.ask(filter, (layers) => {
      const found = firstRows(layers, order, limit + 1, after);
      const rows = found.slice(0, limit);
      const last = rows.at(-1);
      return {
        rows: readRows(rows),
        totals: countTotals(layers, filter),
        nextCursor: found.length > limit && last ? formatCursor({ order, day: last.day, id: last.id }) : null,
        revision: this.index.revision,
      };
    });
  }

  private ask<Answer>(filter: Filter, answer: (layers: readonly Layer[]) => Answer): Answer {
    return atOneMoment(this.database, () => {
      this.index.refresh(this.database);
      try {
        return answer(this.index.ask(this.database, filter));
      } finally {
        this.index.release();
      }
    });
  }

  /** The values of the whole corpus with their names: an order that no filter changes. */
  private values(): Record<Facet, NamedValue[]> {
    const { revision, vocabularies, segments } = this.index;
    if (this.named?.revision === revision) return this.named.values;
    const entries = FACETS.map((facet): [Facet, NamedValue[]] => {
      const counts = [...countWhole(segments, vocabularies, facet)].map((count, code): [string, number] => [
        vocabularies[facet].values[code] ?? "",
        count,
      ]);
      return [facet, nameValues(this.database, facet, new Map(counts.filter(([, count]) => count > 0)))];
    });
    this.named = { revision, values: Object.fromEntries(entries) as Record<Facet, NamedValue[]> }; // FACETS names every key
    return this.named.values;
  }
}
