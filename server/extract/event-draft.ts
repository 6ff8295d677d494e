import type { ActorRole, ExtractedEvent } from "#domain/event.ts";
import type { TriggerHit } from "./trigger-hits.ts";

/** An event as one sentence tells it, with what merging and its headline need to know. */
export type Draft = ExtractedEvent & {
  ordinal: number;
  paragraph: number;
  hits: TriggerHit[];
  /** Its date or place was taken over from the telling before. */
  dateCarried: boolean;
  placeCarried: boolean;
  /** "the attack": names again what was told before. */
  isReference: boolean;
  /** Told by the way, in a clause behind "who" or "which". */
  isAside?: boolean;
  /** Figures from sentences behind it. */
  late: ExtractedEvent["numbers"];
  /** "another", "separately": not what was told before. */
  isAnew: boolean;
  /** "A second ship rammed", "Another drone hit": somebody else than before does it. */
  isSecond: boolean;
  /** Its places are only where somebody was going. */
  isAhead: boolean;
  /** Number of the list item that it stands in. */
  item: number;
  /** Its places are whole regions or states. */
  isWide: boolean;
  /** Names of its places as written, folded. */
  placeNames: string[];
};

/**
 * The draft with some of it told otherwise. Written out: each place that copies by a spread makes a kind of object of its own, and whatever
 * reads drafts has to look their fields up.
 */
export function withChanges(draft: Draft, changes: Partial<Draft>): Draft {
  const { kind, mode, sentence, trigger, summary, date, when, whenValue, places, actors, sources, numbers, hedging, otherwise } = draft;
  const {
    ordinal,
    paragraph,
    hits,
    dateCarried,
    placeCarried,
    isReference,
    isAside,
    late,
    isAnew,
    isSecond,
    isAhead,
    item,
    isWide,
    placeNames,
  } = draft;
  const copy: Draft = {
    kind,
    mode,
    sentence,
    trigger,
    summary,
    date,
    when,
    whenValue,
    places,
    actors,
    sources,
    numbers,
    hedging,
    ordinal,
    paragraph,
    hits,
    dateCarried,
    placeCarried,
    isReference,
    isAside,
    late,
    isAnew,
    isSecond,
    isAhead,
    item,
    isWide,
    placeNames,
    otherwise,
  };
  return Object.assign(copy, changes);
}

/** An actor of a draft in another part, written out as `withChanges` is. */
export function withRole({ mention, name, type, country, nameless }: Draft["actors"][number], role: ActorRole): Draft["actors"][number] {
  return { mention, name, type, country, role, nameless };
}
