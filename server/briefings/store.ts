import { and, asc, desc, eq } from "drizzle-orm";
import { type Database, type Queries, writeAside } from "#db/open.ts";
import { briefingChanges, briefings, slides } from "#db/schema.ts";
import { type Briefing, type BriefingSummary, newId, type Slide } from "#domain/briefing.ts";
import { applyChange, type BriefingChange } from "#domain/briefing-changes.ts";
import { UserError } from "#domain/user-error.ts";

/** How many changes can be taken back. */
const REMEMBERED = 100;
/** The last changed first. */
export function listBriefings(database: Database): BriefingSummary[] {
  return database.rows<BriefingSummary>(
    `SELECT b.id, b.title, b.revision, b.changed_at AS changedAt, (SELECT COUNT(*) FROM slides s WHERE s.briefing_id = b.id) AS slides
    FROM briefings b ORDER BY b.changed_at DESC, b.id`,
  );
}

/** Null when there is none. */
export function briefingById(database: Database, id: string): Briefing | null {
  return read(database.db, id);
}

/** What can be taken back, and what can be done again. */
export function historyOf(database: Database, id: string): { undo: boolean; redo: boolean } {
  const changes = database.db
    .select({ undone: briefingChanges.undone })
    .from(briefingChanges)
    .where(eq(briefingChanges.briefingId, id))
    .all();
  return { undo: changes.some(({ undone }) => !undone), redo: changes.some(({ undone }) => undone) };
}

/** An id that is taken gives the new one another. */
export function createBriefing(database: Database, { id, title, slides: given }: Omit<Briefing, "revision">): Briefing {
  return writeAside(database, (db) => {
    const isFree = id !== "" && !read(db, id);
    const made: Briefing = { id: isFree ? id : newId(), title, revision: 1, slides: given };
    const now = new Date().toISOString();
    db.insert(briefings).values({ id: made.id, title, revision: made.revision, createdAt: now, changedAt: now }).run();
    putSlides(database, made, []);
    return made;
  });
}

export function removeBriefing(database: Database, id: string): boolean {
  return writeAside(database, (db) => db.delete(briefings).where(eq(briefings.id, id)).run().changes > 0);
}

/** Throws a UserError when the briefing or what is to be changed is no longer there, or somebody else has changed it meanwhile. */
export function changeBriefing(database: Database, id: string, change: BriefingChange): Briefing {
  return writeAside(database, (db) => {
    const before = existing(db, id);
    const { briefing, inverse } = applyChange(before, change);
    put(database, db, before, briefing);
    // What was taken back before can't be done again on top of this.
    db.delete(briefingChanges)
      .where(and(eq(briefingChanges.briefingId, id), eq(briefingChanges.undone, true)))
      .run();
    db.insert(briefingChanges)
      .values({ briefingId: id, revision: briefing.revision, record: JSON.stringify({ change, inverse }), undone: false })
      .run();
    const kept = db
      .select({ revision: briefingChanges.revision })
      .from(briefingChanges)
      .where(eq(briefingChanges.briefingId, id))
      .orderBy(desc(briefingChanges.revision))
      .all();
    for (const { revision } of kept.slice(REMEMBERED)) forget(db, id, revision);
    return briefing;
  });
}

/** Takes back the last change; null when there is none to take back. */
export function undoBriefing(database: Database, id: string): Briefing | null {
  return turnBack(database, id, false);
}

/** Does again what was last taken back; null when there is nothing. */
export function redoBriefing(database: Database, id: string): Briefing | null {
  return turnBack(database, id, true);
}

function turnBack(database: Database, id: string, isRedo: boolean): Briefing | null {
  return writeAside(database, (db) => {
    const before = existing(db, id);
    const [last] = db
      .select()
      .from(briefingChanges)
      .where(and(eq(briefingChanges.briefingId, id), eq(briefingChanges.undone, isRedo)))
      .orderBy(isRedo ? asc(briefingChanges.revision) : desc(briefingChanges.revision))
      .limit(1)
      .all();
    if (!last) return null;
    const { change, inverse } = JSON.parse(last.record) as { change: BriefingChange; inverse: BriefingChange }; // written above as such
    const { briefing } = applyChange(before, isRedo ? change : inverse);
    put(database, db, before, briefing);
    db.update(briefingChanges)
      .set({ undone: !isRedo })
      .where(and(eq(briefingChanges.briefingId, id), eq(briefingChanges.revision, last.revision)))
      .run();
    return briefing;
  });
}

function read(db: Queries, id: string): Briefing | null {
  const [found] = db.select().from(briefings).where(eq(briefings.id, id)).all();
  if (!found) return null;
  const rows = db.select({ record: slides.record }).from(slides).where(eq(slides.briefingId, id)).orderBy(asc(slides.position)).all();
  return { id, title: found.title, revision: found.revision, slides: rows.map(({ record }) => JSON.parse(record) as Slide) }; // written below as such
}

function existing(db: Queries, id: string): Briefing {
  const found = read(db, id);
  if (!found) throw new UserError("There is no such briefing", id, "It may have been removed: look in the list of briefings.");
  return found;
}

function put(database: Database, db: Queries, before: Briefing, after: Briefing): void {
  db.update(briefings)
    .set({ title: after.title, revision: after.revision, changedAt: new Date().toISOString() })
    .where(eq(briefings.id, after.id))
    .run();
  putSlides(database, after, before.slides);
}

const PUT = `INSERT INTO slides (briefing_id, id, position, record) VALUES (?, ?, ?, ?)
  ON CONFLICT (briefing_id, id) DO UPDATE SET position = excluded.position, record = excluded.record`;

/** Writes the slides that are new, changed or elsewhere, and removes those that are gone. A slide moved to the front moves all others: statements are compiled once. */
function putSlides(database: Database, { id: briefingId, slides: after }: Briefing, before: readonly Slide[]): void {
  const was = new Map(before.map((slide, position) => [slide.id, { slide, position }]));
  after.forEach((slide, position) => {
    const old = was.get(slide.id);
    was.delete(slide.id);
    if (old?.slide !== slide || old.position !== position) database.run(PUT, briefingId, slide.id, position, JSON.stringify(slide));
  });
  for (const id of was.keys()) database.run("DELETE FROM slides WHERE briefing_id = ? AND id = ?", briefingId, id);
}

function forget(db: Queries, briefingId: string, revision: number): void {
  db.delete(briefingChanges)
    .where(and(eq(briefingChanges.briefingId, briefingId), eq(briefingChanges.revision, revision)))
    .run();
}
