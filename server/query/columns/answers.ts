import { createHash } from "node:crypto";
import type { Database } from "#db/open.ts";
import type {
  Bins,
  EventOrder,
  EventPage,
  ExploreAnswer,
  FacetAnswer,
  Facets,
  LookAnswer,
  MapAnswer,
  PackedBrush,
  TimelineAnswer,
  Totals,
} from "#domain/answer.ts";
import { inTree, shortList } from "#domain/facet-list.ts";
import { FACETS, type Facet, type Filter } from "#domain/filter.ts";
import type { TileAt } from "#domain/tile-address.ts";
import { toDayNumber } from "#domain/time.ts";
import { type Cursor, formatCursor, parseCursor } from "../cursor.ts";
import { type NamedValue, nameValues } from "../facet-values.ts";
import { type RegionLookup, toFacet, toFacets } from "../facets.ts";
import { asKnown } from "../known.ts";
import { findMentioned } from "../map.ts";
import { atOneMoment } from "../moment.ts";
import type { RowsQuestion } from "../rows.ts";
import { toMvt } from "../tile-mvt.ts";
import type { TimelineQuestion } from "../timeline.ts";
import { countBins } from "./bins.ts";
import { type Counted, toBrush } from "./brush.ts";
import type { Look } from "./cells.ts";
import { ColumnIndex, type Layer } from "./column-index.ts";
import type { Vocabularies } from "./event-table.ts";
import { countFacet, countWhole } from "./facet-counts.ts";
import { askMap, askMentioned, askSeen, readRows } from "./map.ts";
import { firstRows } from "./rows.ts";
import type { KernelsFor } from "./segment.ts";
import { askTile } from "./tile.ts";
import { askTimeline } from "./timeline.ts";
import { countTotals } from "./totals.ts";

/** Fewer events than this are read from the database in less than a second. */
export const MIN_SNAPSHOT = 20_000;

/** `held`: names of the brush's indices that need not be sent again. */
type Held = { held?: readonly string[] };
/** `mentions`: whether the places that are only mentioned are asked for. */
export type ExploreQuestion = Omit<RowsQuestion, "cursor"> & TimelineQuestion & Held & { look: Look | null; mentions: boolean };
export type LookQuestion = Held & { filter: Filter; look: Look };
export type FacetQuestion = Held & { filter: Filter; facet: Facet };

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
  explore({ filter, order, limit, window, lanes, look, mentions, held = [] }: ExploreQuestion, regionById?: RegionLookup): ExploreAnswer {
    return this.ask(filter, (layers) => {
      const { vocabularies, segments, revision } = this.index;
      const whole = this.countFacets(layers, filter, regionById);
      const shown = Object.fromEntries(FACETS.map((facet) => [facet, shortList(facet, whole[facet], filter[facet])])) as Facets; // FACETS names every key
      const bins = countBins(layers, segments, filter);
      const { grid, ...map } = askMap(layers, vocabularies, filter, look);
      const brushOf = (counted: Counted) => askBrush(layers, vocabularies, { filter, bins, revision, held }, counted);
      return {
        revision,
        totals: countTotals(layers, filter),
        facets: shown,
        sizes: Object.fromEntries(FACETS.map((facet) => [facet, inTree(facet, whole[facet]).length])) as ExploreAnswer["sizes"], // the same
        outlets: whole.outlet.filter(({ count }) => count > 0).map(({ label }) => label),
        bins,
        timeline: askTimeline(this.database, layers, vocabularies, { filter, window, lanes }),
        map: { ...map, ...(mentions ? askMentioned(this.database, layers, filter) : { mentioned: [] }) },
        ...turnPage(layers, order, limit, null),
        brush: brushOf({ standings: true, shown: idsOf(shown), grid: null }),
        squares: grid && brushOf({ standings: false, shown: {}, grid }),
      };
    });
  }

  /** What of `explore` the map's own camera changes. */
  look({ filter, look, held = [] }: LookQuestion): LookAnswer {
    return this.ask(filter, (layers) => {
      const { vocabularies, segments, revision } = this.index;
      const { events, notSent, cells, grid } = askSeen(layers, vocabularies, filter, look);
      const bins = countBins(layers, segments, filter);
      const counted = { standings: false, shown: {}, grid };
      return {
        revision,
        seen: { events, notSent, cells },
        squares: grid && askBrush(layers, vocabularies, { filter, bins, revision, held }, counted),
      };
    });
  }

  /** All values of one facet, of which `explore` tells those that are shown first. */
  facet({ filter, facet, held = [] }: FacetQuestion, regionById: RegionLookup = () => null): FacetAnswer {
    return this.ask(filter, (layers) => {
      const { vocabularies, segments, revision } = this.index;
      const counts = countFacet(layers, vocabularies, facet);
      const countOf = (id: string) => counts[vocabularies[facet].codeOf(id) ?? -1] ?? 0;
      const values = toFacet(this.database, filter, facet, this.values()[facet], countOf, regionById);
      const bins = countBins(layers, segments, filter);
      const counted = { standings: false, shown: { [facet]: values.map(({ id }) => id) }, grid: null };
      return { revision, values, brush: askBrush(layers, vocabularies, { filter, bins, revision, held }, counted) };
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

const idsOf = (facets: Facets) =>
  Object.fromEntries(FACETS.map((facet) => [facet, facets[facet].map(({ id }) => id)])) as Record<Facet, string[]>; // FACETS names every key

type Asked = { filter: Filter; bins: Bins; revision: number; held: readonly string[] };

/** An index of the brush in base64, unless the asker holds it; null while no event has a date. */
function askBrush(
  layers: readonly Layer[],
  vocabularies: Vocabularies,
  { filter, bins, revision, held }: Asked,
  counted: Counted,
): PackedBrush | null {
  if (bins.extent === null) return null;
  const starts = bins.bins.map(({ from }) => toDayNumber(from));
  const last = toDayNumber(bins.extent.to);
  const name = nameOf([revision, { ...filter, from: null, to: null, undated: false }, starts, last], counted);
  if (held.includes(name)) return { name, packed: null };
  const packed = toBrush(layers, vocabularies, { filter, starts, last, ...counted });
  return { name, packed: Buffer.from(packed).toString("base64") };
}

/** Short, and another for anything else. */
function nameOf(asked: readonly unknown[], { standings, shown, grid }: Counted): string {
  const hash = createHash("sha256").update(JSON.stringify([...asked, standings, shown, grid?.squares]));
  if (grid) hash.update(grid.squareOf);
  return hash.digest("base64url").slice(0, 22);
}
