import type { EventKind } from "#domain/kind.ts";
import type { ActorMention, DateMention, PlaceMention } from "#domain/mention.ts";
import type { IsoDay, TimeSpan } from "#domain/time.ts";
import type { BoundActor } from "./bind-actors.ts";
import type { Draft } from "./event-draft.ts";
import type { Leads } from "./event-scene.ts";
import type { Placed } from "./mentions-in-sentence.ts";
import type { Figure } from "./numbers.ts";
import type { SentenceFrame } from "./sentence-frame.ts";
import type { Attribution } from "./sources.ts";
import type { Sentence } from "./tokenized.ts";
import type { TriggerHit } from "./trigger-hits.ts";

export type ReadDocument = {
  text: string;
  sentences: readonly Sentence[];
  places: readonly PlaceMention[];
  dates: readonly DateMention[];
  actors: readonly ActorMention[];
  attributions: readonly Attribution[];
  /** Who brought it out: a ministry tells of its own. */
  publisher?: string | null;
  /** Day on which the document speaks; null when it is not known or only inferred. */
  spokenOn?: IsoDay | null;
  /** ISO 3166-1 alpha-2 of the best known place of a name; null where the gazetteer has none or it lies in no country. */
  countryOf: (name: string) => string | null;
};

export type Reading = {
  frame: SentenceFrame;
  sentence: Sentence;
  ordinal: number;
  paragraph: number;
  document: ReadDocument;
  dateline: number;
  /** Attributions of the paragraph's sentence before, for a statement that goes on. */
  inherited: readonly number[];
  datelineDate: Placed<DateMention> | null;
  previous: Draft | null;
  earlier: readonly Draft[];
  /** The day last named in a sentence that cites nobody. */
  lastDate: LastDate | null;
  /** The place that stands over what follows: of a dateline, or alone on a line. */
  header: Header | null;
  /** The place with which a sentence before it in its paragraph opens: "In Adana, two men …". */
  lastPlace: Header | null;
  /** All that the sentence tells. */
  hits: readonly TriggerHit[];
  leads: Leads;
  /** Number of the list item that the sentence stands in; each tells of something of its own. */
  item: number;
};

/** `kinds`: of a heading, what it announces; of other lines null. */
export type Header = {
  kinds: readonly EventKind[] | null;
  places: number[];
  placeNames: string[];
  ordinal: number;
  paragraph: number;
  isDateline: boolean;
};
/** Under a day of its own, where all is told in the present: "13 March. Trump and Putin speak by telephone". */
export const isInLog = ({ lastDate, paragraph }: Pick<Reading, "lastDate" | "paragraph">): boolean =>
  lastDate?.isOver === true && lastDate.paragraph === paragraph;

/** `isOver`: it stands in front of the paragraph or over it, and holds for all of it. */
export type LastDate = { index: number; when: TimeSpan; paragraph: number; ordinal: number; isOver: boolean };
export type Bound = { hit: TriggerHit; date: Placed<DateMention> | null; places: Placed<PlaceMention>[]; actors: BoundActor[] };
export type Group = { bounds: Bound[]; figures: Figure[] };

/** What a sentence itself says of a happening. */
export type Facts = { date: boolean; place: boolean; figure: boolean; actors: number; goesOn: boolean };
