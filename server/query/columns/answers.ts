import type { Database } from "#db/open.ts";
import type { Bins, EventOrder, EventPage, ExploreAnswer, Facets, MapAnswer, TimelineAnswer, Totals } from "#domain/answer.ts";
import { FACETS, type Facet, type Filter } from "#domain/filter.ts";
import type { TileAt } from "#domain/tile-address.ts";
import { toDayNumber } from "#domain/time.ts";
import { type Cursor, formatCursor, parseCursor } from "../cursor.ts";
import { type NamedValue, nameValues } from "../facet-values.ts";
import { type RegionLookup, toFacets } from "../facets.ts";
import { asKnown } from "../known.ts";
import { findMentioned } from "../map.ts";
import { atOneMoment } from "../moment.ts";
import type { RowsQuestion } from "../rows.ts";
import { toMvt } from "../tile-mvt.ts";
import type { TimelineQuestion } from "../timeline.ts";
import { countBins } from "./bins.ts";
import { toBrush } from "./brush.ts";
import type { Look } from "./cells.ts";
import { ColumnIndex, type Layer } from "./column-index.ts";
import type { Vocabularies } from "./event-table.ts";
import { countFacet, countWhole } from "./facet-counts.ts";
import type { Grid } from "./grid.ts";
import { askMap, askMentioned, readRows } from "./map.ts";
import { firstRows } from "./rows.ts";
import type { KernelsFor } from "./segment.ts";
import { askTile } from "./tile.ts";
import { askTimeline } from "./timeline.ts";
import { countTotals } from "./totals.ts";

/** Fewer events than this are read from the database in less than a second. */
export const MIN_SNAPSHOT = 20_000;

/** `mentions`: whether the places that are only mentioned are asked for. */
export type ExploreQuestion = Omit<RowsQuestion, "cursor"> & TimelineQuestion & { look: Look | null; mentions: boolean };

/** The page's questions, answered from columns: the same answers as those of the functions of the same names that ask SQLite. */
export class ColumnAnswers {
  private readonly database: Database;
  private readonly index: ColumnIndex;
  private named: { revision: number; values: Record<Facet, NamedValue[]> } | null = null;

  constructor(database: Database, kernelsFor?: KernelsFor, minSnapshot = MIN_SNAPSHOT) {
    this.database = database;
    this.index = new ColumnIndex(kernelsFor, minSnapshot);
  }

  /** Resolved when no snapshot is being written. */
  settled(): Promise<void> {
    return this.index.settled();
  }

  totals(filter: Filter): Totals {
    return this.ask(filter, (layers) => countTotals(layers, filter));
  }

  facets(filter: Filter, regionById?: RegionLookup): Facets {
    return this.ask(filter, (layers) => this.countFacets(layers, filter, regionById));
  }

  bins(filter: Filter): Bins {
    return this.ask(filter, (layers) => countBins(layers, this.index.segments, filter));
  }

  timeline(question: TimelineQuestion): TimelineAnswer {
    return this.ask(question.filter, (layers) => askTimeline(this.database, layers, this.index.vocabularies, question));
  }

  map(filter: Filter): MapAnswer {
    const mentioned = () => findMentioned(asKnown(this.database, filter.knownBy), filter);
    return this.ask(filter, (layers) => {
      const { grid: _grid, ...map } = askMap(layers, this.index.vocabularies, filter, null);
      return { ...map, mentioned: mentioned() };
    });
  }

  events({ filter, order, cursor, limit }: RowsQuestion): EventPage {
    const after = cursor === null ? null : parseCursor(cursor, order);
    return this.ask(filter, (layers) => ({
      ...turnPage(layers, order, limit, after),
      totals: countTotals(layers, filter),
      revision: this.index.revision,
    }));
  }

  /** A tile of the map as MVT, as of the revision that is said with it; null where nothing is. */
  tile({ filter, at }: { filter: Filter; at: TileAt }): { revision: number; data: Uint8Array | null } {
    return this.ask(filter, (layers) => {
      const tile = askTile(layers, this.index.vocabularies, filter, at);
      return { revision: this.index.revision, data: toMvt(tile, at) };
    });
  }

  /** Everything at once, as of one revision. */
  explore({ filter, order, limit, window, lanes, look, mentions }: ExploreQuestion, regionById?: RegionLookup): ExploreAnswer {
    return this.ask(filter, (layers) => {
      const { vocabularies, segments, revision } = this.index;
      const facets = this.countFacets(layers, filter, regionById);
      const bins = countBins(layers, segments, filter);
      const { grid, ...map } = askMap(layers, vocabularies, filter, look);
      return {
        revision,
        totals: countTotals(layers, filter),
        facets,
        bins,
        timeline: askTimeline(this.database, layers, vocabularies, { filter, window, lanes }),
        map: { ...map, ...(mentions ? askMentioned(this.database, layers, filter) : { mentioned: [] }) },
        ...turnPage(layers, order, limit, null),
        brush: askBrush(layers, vocabularies, filter, { bins, facets, grid }),
      };
    });
  }

  private countFacets(layers: readonly Layer[], filter: Filter, regionById: RegionLookup = () => null): Facets {
    const { vocabularies } = this.index;
    const counts = new Map(FACETS.map((facet) => [facet, countFacet(layers, vocabularies, facet)]));
    const countOf = (facet: Facet, id: string) => counts.get(facet)?.[vocabularies[facet].codeOf(id) ?? -1] ?? 0;
    return toFacets(this.database, filter, this.values(), countOf, regionById);
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

function turnPage(
  layers: readonly Layer[],
  order: EventOrder,
  limit: number,
  after: Cursor | null,
): Pick<EventPage, "rows" | "nextCursor"> {
  const found = firstRows(layers, order, limit + 1, after);
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return { rows: readRows(rows), nextCursor: found.length > limit && last ? formatCursor({ order, day: last.day, id: last.id }) : null };
}

type OnScreen = { bins: Bins; facets: Facets; grid: Grid | null };

/** The brush's index of what is on the screen, in base64; null while no event has a date. */
function askBrush(layers: readonly Layer[], vocabularies: Vocabularies, filter: Filter, { bins, facets, grid }: OnScreen): string | null {
  if (bins.extent === null) return null;
  const starts = bins.bins.map(({ from }) => toDayNumber(from));
  const shown = Object.fromEntries(FACETS.map((facet) => [facet, facets[facet].map(({ id }) => id)])) as Record<Facet, string[]>; // FACETS names every key
  const packed = toBrush(layers, vocabularies, { filter, starts, last: toDayNumber(bins.extent.to), shown, grid });
  return Buffer.from(packed).toString("base64");
}
