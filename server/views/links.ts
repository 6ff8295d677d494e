import { randomBytes } from "node:crypto";
import { desc, eq } from "drizzle-orm";
import { type Database, writeAside } from "#db/open.ts";
import { shortLinks } from "#db/schema.ts";
import { UserError } from "#domain/user-error.ts";

/** A short address of a view, `/v/CODE`. `view` is in its written form, `label` says it in words. */
export type ShortLink = typeof shortLinks.$inferSelect;

/** 72 random bits in base64url: nobody guesses one. */
const newCode = () => randomBytes(9).toString("base64url");

/** The newest first, revoked ones among them. */
export function listLinks(database: Database): ShortLink[] {
  return database.db.select().from(shortLinks).orderBy(desc(shortLinks.createdAt), shortLinks.code).all();
}

/** Null when there was never one of this code. */
export function linkByCode(database: Database, code: string): ShortLink | null {
  return database.db.select().from(shortLinks).where(eq(shortLinks.code, code)).get() ?? null;
}

/** A view that has a link already, and not a revoked one, keeps it. */
export function shortenView(database: Database, view: string, label: string): ShortLink {
  return writeAside(database, (db) => {
    const found = db.select().from(shortLinks).where(eq(shortLinks.view, view)).all();
    const standing = found.find(({ revokedAt }) => revokedAt === null);
    if (standing) return standing;
    const made: ShortLink = { code: newCode(), view, label, createdAt: new Date().toISOString(), revokedAt: null };
    db.insert(shortLinks).values(made).run();
    return made;
  });
}

/** For good: the code is never given again. */
export function revokeLink(database: Database, code: string): ShortLink {
  return writeAside(database, (db) => {
    const found = db.select().from(shortLinks).where(eq(shortLinks.code, code)).get();
    if (!found) throw new UserError("There is no such short link", code, "Look in the list of links.");
    if (found.revokedAt !== null) return found;
    const revokedAt = new Date().toISOString();
    db.update(shortLinks).set({ revokedAt }).where(eq(shortLinks.code, code)).run();
    return { ...found, revokedAt };
  });
}
