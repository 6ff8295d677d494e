import type { Database } from "#db/open.ts";
import type { MapAnswer, MapEvent, MapRelation, MentionedPlace } from "#domain/answer.ts";
import { arcOf, type EventPlace, type EventRecord } from "#domain/event.ts";
import type { Clock, Filter } from "#domain/filter.ts";
import { type IsoDay, toDayNumber } from "#domain/time.ts";
import { asKnown, type Corpus } from "./known.ts";
import { atOneMoment } from "./moment.ts";
import { readRecords } from "./records.ts";
import { where } from "./where.ts";

/** A browser draws this many one by one without stuttering. */
export const MAX_EVENTS = 2000;
const MAX_MENTIONED = 2000;

/** What the map draws of the events that pass, the newest first where they are too many. */
export function queryMap(database: Database, filter: Filter): MapAnswer {
  return atOneMoment(database, () => {
    const corpus = asKnown(database, filter.knownBy);
    const located = findIds(corpus, filter, "located");
    const records = readRecords(corpus, located.slice(0, MAX_EVENTS));
    const relations = readRecords(corpus, findIds(corpus, filter, "relation").slice(0, MAX_EVENTS));
    return {
      events: records.flatMap((record) => toMapEvents(record, filter.clock)),
      relations: relations.flatMap((record) => toMapRelations(record, filter.clock)),
      mentioned: findMentioned(corpus, filter),
      notSent: Math.max(0, located.length - MAX_EVENTS),
      cells: null,
    };
  });
}

function findIds(corpus: Corpus, filter: Filter, standing: "located" | "relation"): string[] {
  const passing = where(filter);
  return corpus
    .rows<{ id: string }>(
      `SELECT e.id FROM events e WHERE e.standing = ? AND ${passing.sql} ORDER BY e.start_day DESC NULLS LAST, e.id`,
      standing,
      ...passing.values,
    )
    .map(({ id }) => id);
}

export function toMapEvents(record: EventRecord, clock: Clock): MapEvent[] {
  const days = daysOf(record, clock);
  return record.places.map((placed) => ({ ...toMapEvent(record, placed), days }));
}

function daysOf({ when, reported }: EventRecord, clock: Clock): MapEvent["days"] {
  if (clock === "happened") return when && { from: when.start, to: when.end };
  return reported && { from: reported.first, to: reported.last };
}

function toMapEvent(record: EventRecord, { place, placing, near, radiusKm }: EventPlace): Omit<MapEvent, "days"> {
  const isShaped = placing !== "exact" && placing !== "near" && place.parts.length > 0;
  return {
    event: record.id,
    kind: record.kind,
    hedging: record.hedging,
    summary: record.summary,
    start: record.when?.start ?? null,
    place: { id: place.id, name: place.name, level: place.level },
    country: place.country,
    placing,
    lng: place.lng,
    lat: place.lat,
    radiusKm: placing === "exact" || isShaped ? null : near && radiusKm !== null ? radiusKm : place.radiusKm,
    parts: isShaped ? place.parts : [],
  };
}

export function toMapRelations(record: EventRecord, clock: Clock): MapRelation[] {
  const arc = arcOf(record.actors);
  if (arc === null) return [];
  const [from, to] = arc.map(({ name, country, seat }) => ({ name, country: country ?? "", lng: seat.lng, lat: seat.lat }));
  if (!from || !to) return [];
  return [{ event: record.id, kind: record.kind, hedging: record.hedging, summary: record.summary, from, to, days: daysOf(record, clock) }];
}

export function findMentioned(corpus: Corpus, filter: Filter): MentionedPlace[] {
  const passing = where(filter);
  return countMentions(
    corpus,
    `SELECT document_id FROM event_reports WHERE event_id IN (SELECT e.id FROM events e WHERE ${passing.sql})`,
    passing.values,
  );
}

/** The same for events given by their row numbers, as of a day on which these are known. */
export function findMentionedBy(database: Database, rowNumbers: readonly number[], knownBy: IsoDay | null): MentionedPlace[] {
  return countMentions(
    database,
    `SELECT r.document_id FROM events e JOIN event_reports r ON r.event_id = e.id
      WHERE e.row_number IN (SELECT value FROM json_each(?)) AND (? OR r.reported_day <= ?)`,
    [JSON.stringify(rowNumbers), Number(knownBy === null), knownBy === null ? null : toDayNumber(knownBy)],
  );
}

/** `documents`: a statement that gives their ids. */
function countMentions(corpus: Corpus, documents: string, values: readonly unknown[]): MentionedPlace[] {
  return corpus.rows<MentionedPlace>(
    `WITH read AS MATERIALIZED (SELECT DISTINCT document_id FROM (${documents}))
    SELECT p.id, p.name, p.level, p.lng, p.lat,
      COUNT(*) FILTER (WHERE m.use = 'literal') AS literal,
      COUNT(*) FILTER (WHERE m.use = 'metonymic') AS metonymic,
      COUNT(*) FILTER (WHERE m.use = 'associative') AS associative
    FROM read CROSS JOIN mentions m ON m.document_id = read.document_id AND m.kind = 'place' JOIN places p ON p.id = m.place_id
    GROUP BY p.id ORDER BY COUNT(*) DESC, p.id LIMIT ${MAX_MENTIONED}`,
    ...values,
  );
}
