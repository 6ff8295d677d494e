import { randomBytes } from "node:crypto";
import { and, desc, eq, gt, isNull } from "drizzle-orm";
import { type Database, type Queries, writeAside } from "#db/open.ts";
import { rooms } from "#db/schema.ts";
import type { FollowedBriefing, FollowState, LeadInput } from "#domain/following.ts";
import { UserError } from "#domain/user-error.ts";
import { briefingById } from "#server/briefings/store.ts";

export type Room = typeof rooms.$inferSelect;

/** A room that was closed by mistake, or over lunch, opens again under the same address; the next day's audience gets another. */
const REOPENS_MS = 6 * 3_600_000;
/** A beat that changes nothing is written this seldom. */
const HEARD_MS = 1000;

const newCode = () => randomBytes(9).toString("base64url");

/** What an audience sees. A room that is gone, with its briefing, has ended; null when there never was one. */
export function followStateOf(database: Database, code: string): FollowState | null {
  const [found] = database.rows<{ slide: string; blank: number; endedAt: string | null; revision: number }>(
    `SELECT r.slide, r.blank, r.ended_at AS endedAt, b.revision
    FROM rooms r JOIN briefings b ON b.id = r.briefing_id WHERE r.code = ?`,
    code,
  );
  return found ? { slide: found.slide, blank: found.blank === 1, ended: found.endedAt !== null, revision: found.revision } : null;
}

/** What an audience is given: hidden slides stay at home unless the presenter shows one, and so do the speaker's notes. */
export function followedBriefing(database: Database, code: string): FollowedBriefing | null {
  const room = database.db.select().from(rooms).where(eq(rooms.code, code)).get();
  const found = room && briefingById(database, room.briefingId);
  if (!found) return null;
  const slides = found.slides.filter(({ id, hidden }) => !hidden || id === room.slide);
  return { ...found, slides: slides.map(({ notes: _, ...slide }) => slide) };
}

/** The room of a briefing that is open now. */
export function openRoom(database: Database, briefing: string): Room | null {
  return found(database.db, briefing);
}

/**
 * A presenting window opens the room of its briefing, takes it over, or says where it is. Only one window leads: another one's step changes nothing.
 * Null when there is no open room to go on with.
 */
export function lead(database: Database, { briefing, window, slide, blank, how }: LeadInput): Room | null {
  const present = found(database.db, briefing);
  if (how === "keep" && !isStep(present, { window, slide, blank })) return present;
  return writeAside(database, (db) => {
    const now = new Date().toISOString();
    const open = found(db, briefing);
    if (!open) {
      if (how === "keep") return null;
      return begin(db, { briefingId: briefing, leader: window, slide, blank, heardAt: now, endedAt: null });
    }
    if (open.leader !== window && how !== "takeOver") return open;
    const next = { ...open, leader: window, slide, blank, heardAt: now };
    db.update(rooms).set(next).where(eq(rooms.code, open.code)).run();
    return next;
  });
}

/** Closes the room; its audience keeps the last slide. Null when there was none. */
export function endRoom(database: Database, briefing: string): Room | null {
  return writeAside(database, (db) => {
    const open = found(db, briefing);
    if (open) db.update(rooms).set({ endedAt: new Date().toISOString() }).where(eq(rooms.code, open.code)).run();
    return open;
  });
}

/** Whether there is anything to write. */
function isStep(room: Room | null, { window, slide, blank }: Pick<LeadInput, "window" | "slide" | "blank">): boolean {
  if (room?.leader !== window) return false;
  return room.slide !== slide || room.blank !== blank || Date.now() - Date.parse(room.heardAt) > HEARD_MS;
}

/** A room whose leader has been silent for hours was forgotten, not left open. */
function found(db: Queries, briefing: string): Room | null {
  const open = and(eq(rooms.briefingId, briefing), isNull(rooms.endedAt), gt(rooms.heardAt, since()));
  return db.select().from(rooms).where(open).get() ?? null;
}

const since = () => new Date(Date.now() - REOPENS_MS).toISOString();

function begin(db: Queries, room: Omit<Room, "code">): Room {
  const [last] = db
    .select()
    .from(rooms)
    .where(and(eq(rooms.briefingId, room.briefingId), gt(rooms.endedAt, since())))
    .orderBy(desc(rooms.endedAt))
    .limit(1)
    .all();
  const made: Room = { code: last?.code ?? newCode(), ...room };
  try {
    db.insert(rooms).values(made).onConflictDoUpdate({ target: rooms.code, set: made }).run();
  } catch (error) {
    // The foreign key: there is no such briefing any more.
    throw new UserError("There is no such briefing", room.briefingId, "It may have been removed: look in the list of briefings.", {
      cause: error,
    });
  }
  return made;
}
