import { briefing, lastingId, slide } from "./briefing.ts";
import { z } from "./zod.ts";

/** In the address of an audience: 72 random bits in base64url. */
export const followCode = z.string().regex(/^[\w-]{12}$/);

/** What an audience follows. */
export const followState = z.object({
  slide: lastingId,
  blank: z.boolean(),
  /** The presenter has closed the room. */
  ended: z.boolean(),
  /** The briefing's: raised when its slides were edited. */
  revision: z.number().int(),
});
export type FollowState = z.infer<typeof followState>;

/** What an audience is shown: nothing that is for the speaker, and no slide that is hidden unless the presenter is on it. */
export const followedBriefing = briefing.omit({ slides: true }).extend({ slides: slide.omit({ notes: true }).array() });
export type FollowedBriefing = z.infer<typeof followedBriefing>;

/** How the room of a briefing looks to one presenting window. */
export const leading = z.object({
  code: followCode,
  /** Whether the window that asks is the one that is followed. */
  isLeader: z.boolean(),
  /** Since when the leading window has not been heard of. */
  silentMs: z.number(),
  /** The slide that the audience sees. */
  slide: lastingId,
  /** Pages that follow, as far as this process knows. */
  followers: z.number().int(),
});
export type Leading = z.infer<typeof leading>;

/** How a window asks for the room: open one (and lead it if nobody else does), lead it whoever else does, or go on leading it. */
export const LEAD_HOWS = ["open", "takeOver", "keep"] as const;

export const leadInput = z.object({
  briefing: lastingId,
  /** Names a presenting window; kept by a reload. */
  window: lastingId,
  slide: lastingId,
  blank: z.boolean(),
  how: z.enum(LEAD_HOWS),
});
export type LeadInput = z.infer<typeof leadInput>;
