import { FACETS, type Facet } from "#domain/filter.ts";
import { Vocabulary } from "./vocabulary.ts";

/** What an event has any number of: the facets' values, its places, and the two seats between which a relation's arc is drawn. */
export const LISTS = [...FACETS, "place", "seat"] as const;
export type List = Facet | "place" | "seat";

/** A day that there is not; later than all others. */
export const NO_DAY = 0x7fffffff;

/** Events as they were read, a column an array, in any order: what a segment is built from. */
export type EventTable = {
  rowNumber: number[];
  id: string[];
  standing: number[];
  /** Index of its kind's family in `KIND_FAMILY_IDS`. */
  family: number[];
  start: number[];
  end: number[];
  reportedFirst: number[];
  reportedLast: number[];
  /** Day from which on all its reports are known; `NO_DAY` when one of them bears no date. */
  wholeFrom: number[];
  /** Pairs: the event's index in the arrays above, and the code of one of its values. A pair may come twice. */
  lists: Record<List, { event: number[]; code: number[] }>;
  words: Map<string, number[]>;
};

/** Names behind the codes; all segments of an index share them. Seats are written `lng lat`. */
export type Vocabularies = Record<List, Vocabulary> & { points: { lng: number[]; lat: number[]; regions: number[][] } };

export function emptyTable(): EventTable {
  const lists = Object.fromEntries(LISTS.map((list) => [list, { event: [], code: [] }])) as unknown as EventTable["lists"]; // LISTS names every key
  return {
    rowNumber: [],
    id: [],
    standing: [],
    family: [],
    start: [],
    end: [],
    reportedFirst: [],
    reportedLast: [],
    wholeFrom: [],
    lists,
    words: new Map(),
  };
}

export function emptyVocabularies(): Vocabularies {
  const lists = Object.fromEntries(LISTS.map((list) => [list, new Vocabulary()])) as Record<List, Vocabulary>; // LISTS names every key
  return { ...lists, points: { lng: [], lat: [], regions: [] } };
}

export function addToList(table: EventTable, list: List, event: number, code: number): void {
  table.lists[list].event.push(event);
  table.lists[list].code.push(code);
}

export function addWord(table: EventTable, word: string, event: number): void {
  const events = table.words.get(word);
  if (events === undefined) table.words.set(word, [event]);
  else if (events.at(-1) !== event) events.push(event);
}
