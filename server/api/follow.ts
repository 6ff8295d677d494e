import { networkInterfaces } from "node:os";
import { z } from "zod";
import { lastingId } from "#domain/briefing.ts";
import { followCode, followedBriefing, followState, leadInput, leading } from "#domain/following.ts";
import { reachableOrigins } from "#server/follow/addresses.ts";
import { endRoom, followStateOf, followedBriefing as givenTo, lead, openRoom, type Room } from "#server/follow/store.ts";
import type { Context } from "./context.ts";
import { procedure, router } from "./trpc.ts";

function asSeen({ rooms }: Context, room: Room | null, window: string): z.infer<typeof leading> | null {
  if (!room) return null;
  const { code, leader, slide, heardAt } = room;
  const silentMs = Math.max(0, Date.now() - Date.parse(heardAt));
  return { code, isLeader: leader === window, silentMs, slide, followers: rooms.count(code) };
}

export const followRouter = router({
  /** For an audience: what it was invited to, and where the presenter is. */
  byCode: procedure
    .input(z.object({ code: followCode }))
    .output(z.object({ briefing: followedBriefing, state: followState }).nullable())
    .query(({ ctx, input }) => {
      const state = followStateOf(ctx.database, input.code);
      const found = state && givenTo(ctx.database, input.code);
      return found ? { briefing: found, state } : null;
    }),
  /** For a presenting window: whether somebody has an audience already. The code is for whom it is given to. */
  ofBriefing: procedure
    .input(z.object({ briefing: lastingId, window: lastingId }))
    .output(leading.nullable())
    .query(({ ctx, input }) => (ctx.mayChange === false ? null : asSeen(ctx, openRoom(ctx.database, input.briefing), input.window))),
  /** Where phones reach this server; none when only this machine does. */
  origins: procedure.output(z.array(z.string())).query(({ ctx }) => {
    if (ctx.mayChange === false) return [];
    const { HOST, DATELINE_HOSTS, PORT } = process.env;
    return reachableOrigins({ HOST, DATELINE_HOSTS, PORT }, networkInterfaces());
  }),
  lead: procedure
    .input(leadInput)
    .output(leading.nullable())
    .mutation(({ ctx, input }) => {
      const room = lead(ctx.database, input);
      if (room) ctx.rooms.look(room.code);
      return asSeen(ctx, room, input.window);
    }),
  end: procedure
    .input(z.object({ briefing: lastingId }))
    .output(z.object({ ended: z.boolean() }))
    .mutation(({ ctx, input }) => {
      const room = endRoom(ctx.database, input.briefing);
      if (room) ctx.rooms.look(room.code);
      return { ended: room !== null };
    }),
});
