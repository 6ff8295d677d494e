import type { Database } from "#db/open.ts";
import type { EventDetail } from "#domain/event.ts";
import type { Filter } from "#domain/filter.ts";
import { asKnown } from "./known.ts";
import { atOneMoment } from "./moment.ts";
import { readRecords } from "./records.ts";
import { readReports } from "./reports.ts";
import { findSetAside } from "./set-aside.ts";

/** The event with this id, or the one that it was merged into. Null when there is none, or nothing of it was known by the day. */
export function eventById(database: Database, id: string, { knownBy }: Pick<Filter, "knownBy">): EventDetail | null {
  return atOneMoment(database, () => {
    const [found] = database.rows<{ id: string }>(
      "SELECT id FROM events WHERE id = ? UNION ALL SELECT event_id FROM event_aliases WHERE id = ? LIMIT 1",
      id,
      id,
    );
    if (!found) return null;
    const corpus = asKnown(database, knownBy);
    const [record] = readRecords(corpus, [found.id]);
    const { reports, independent } = readReports(corpus, found.id);
    if (!record || reports.length === 0) return null;
    return { ...record, reports, independent, setAside: findSetAside(reports) };
  });
}
