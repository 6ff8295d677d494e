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
  TimelineAnswer,
  Totals,
} from "#domain/answer.ts";
import type { ChoiceBefore } from "#domain/explore-question.ts";
import { inTree, shortList } from "#domain/facet-list.ts";
import { FACETS, type Facet, type Filter } from "#domain/filter.ts";
import type { TileAt } from "#domain/tile-address.ts";
import { type Cursor, formatCursor, parseCursor } from "../cursor.ts";
import { type NamedValue, nameValues } from "../facet-values.ts";
import { type RegionLookup, toFacet, toFacets } from "../facets.ts";
import { asKnown } from "../known.ts";
import { findMentioned } from "../map.ts";
import { atOneMoment } from "../moment.ts";
import type { RowsQuestion } from "../rows.ts";
import { toMvt } from "../tile-mvt.ts";
import type { TimelineQuestion } from "../timeline.ts";
import { askBrush, countsBefore, countsOf, squaresBefore, squaresOf } from "./ask-brush.ts";
import { countBins } from "./bins.ts";
import { type Look, squaresInView } from "./cells.ts";
import { ColumnIndex, type Layer, type Renew } from "./column-index.ts";
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
/** `mentions`: whether the places that are only mentioned are asked for. `before`: of a filter of which the asker may hold the index. */
export type ExploreQuestion = Omit<RowsQuestion, "cursor"> &
  TimelineQuestion &
  Held & { look: Look | null; mentions: boolean; before?: ChoiceBefore | null };
/** `before`: where the asker looked last, whose squares they may hold. */
export type LookQuestion = Held & { filter: Filter; look: Look; before?: Look | null };
export type FacetQuestion = Held & { filter: Filter; facet: Facet };

/** The page's questions, answered from columns: the same answers as those of the functions of the same names that ask SQLite. */
export class ColumnAnswers {
  private readonly database: Database;
  private readonly index: ColumnIndex;
  private named: { revision: number; values: Record<Facet, NamedValue[]> } | null = null;

  constructor(database: Database, kernelsFor?: KernelsFor, minSnapshot = MIN_SNAPSHOT, renew: Renew | null = null) {
    this.database = database;
    this.index = new ColumnIndex(kernelsFor, minSnapshot, renew);
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
  explore(question: ExploreQuestion, regionById?: RegionLookup): ExploreAnswer {
    const { filter, order, limit, window, lanes, look, mentions, before = null, held = [] } = question;
    return this.ask(filter, (layers) => {
      const { vocabularies, segments, revision } = this.index;
      const whole = this.countFacets(layers, filter, regionById);
      const shown = Object.fromEntries(FACETS.map((facet) => [facet, shortList(facet, whole[facet], filter[facet])])) as Facets; // FACETS names every key
      const bins = countBins(layers, segments, filter);
      const { grid, ...map } = askMap(layers, vocabularies, filter, look);
      const hangsOn = { filter, bins, revision };
      const ids = idsOf(shown);
      const base = before && countsBefore(hangsOn, ids, this.shownBefore(filter, before, regionById));
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
        brush: askBrush(layers, vocabularies, hangsOn, { counted: countsOf(ids), base, held }),
        squares: grid && askBrush(layers, vocabularies, hangsOn, { counted: squaresOf(grid), base: null, held }),
      };
    });
  }

  /** What of `explore` the map's own camera changes. */
  look({ filter, look, before = null, held = [] }: LookQuestion): LookAnswer {
    return this.ask(filter, (layers) => {
      const { vocabularies, segments, revision } = this.index;
      const { events, notSent, cells, grid } = askSeen(layers, vocabularies, filter, look);
      const bins = countBins(layers, segments, filter);
      const hangsOn = { filter, bins, revision };
      const known = grid && before && squaresInView(layers, vocabularies, before);
      const base = known && squaresBefore(hangsOn, grid, known);
      const squares = grid && askBrush(layers, vocabularies, hangsOn, { counted: squaresOf(grid), base, held });
      return { revision, seen: { events, notSent, cells }, squares };
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
      return { revision, values, brush: askBrush(layers, vocabularies, { filter, bins, revision }, { counted, base: null, held }) };
    });
  }

  private countFacets(layers: readonly Layer[], filter: Filter, regionById: RegionLookup = () => null): Facets {
    const { vocabularies } = this.index;
    const counts = new Map(FACETS.map((facet) => [facet, countFacet(layers, vocabularies, facet)]));
    const countOf = (facet: Facet, id: string) => counts.get(facet)?.[vocabularies[facet].codeOf(id) ?? -1] ?? 0;
    return toFacets(this.database, filter, this.values(), countOf, regionById);
  }

  /** What of a facet a filter with another choice in it showed. */
  private shownBefore(filter: Filter, { facet, choice }: ChoiceBefore, regionById: RegionLookup = () => null) {
    const earlier = { ...filter, [facet]: choice };
    const values = toFacet(this.database, earlier, facet, this.values()[facet], () => 0, regionById);
    return { filter: earlier, facet, values: shortList(facet, values, choice).map(({ id }) => id) };
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
