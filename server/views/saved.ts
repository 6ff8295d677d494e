import { asc, eq } from "drizzle-orm";
import { type Database, writeAside } from "#db/open.ts";
import { savedViews } from "#db/schema.ts";
import { newId } from "#domain/briefing.ts";
import { UserError } from "#domain/user-error.ts";

/** A view that somebody gave a name. */
export type SavedView = typeof savedViews.$inferSelect;

/** By name. */
export function listSavedViews(database: Database): SavedView[] {
  return database.db.select().from(savedViews).orderBy(asc(savedViews.name), asc(savedViews.id)).all();
}

/** A name that is taken gets the new view in place of the old. */
export function saveView(database: Database, name: string, view: string): SavedView {
  return writeAside(database, (db) => {
    const old = db.select().from(savedViews).where(eq(savedViews.name, name)).get();
    const saved: SavedView = { id: old?.id ?? newId(), name, view, savedAt: new Date().toISOString() };
    db.insert(savedViews)
      .values(saved)
      .onConflictDoUpdate({ target: savedViews.id, set: { view, savedAt: saved.savedAt } })
      .run();
    return saved;
  });
}

/** Throws a UserError when the view is gone or another has the name. */
export function renameSavedView(database: Database, id: string, name: string): SavedView {
  return writeAside(database, (db) => {
    const taken = db.select().from(savedViews).where(eq(savedViews.name, name)).get();
    if (taken && taken.id !== id) {
      throw new UserError("The name is taken", name, "Choose another one, or remove the view that has it.");
    }
    const renamed = db.update(savedViews).set({ name }).where(eq(savedViews.id, id)).returning().get();
    if (!renamed) throw new UserError("The saved view is gone", name, "Somebody has removed it: save it anew.");
    return renamed;
  });
}

export function removeSavedView(database: Database, id: string): boolean {
  return writeAside(database, (db) => db.delete(savedViews).where(eq(savedViews.id, id)).run().changes > 0);
}
