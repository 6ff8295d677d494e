import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openDatabase, readRevision } from "#db/open.ts";
import { newSlide } from "#domain/briefing.ts";
import type { FollowState, LeadInput } from "#domain/following.ts";
import { createContext } from "#server/api/context.ts";
import { followStream } from "#server/api/follow-stream.ts";
import { createAppCaller } from "#server/api/router.ts";
import { changeBriefing, createBriefing, removeBriefing } from "#server/briefings/store.ts";

const folder = mkdtempSync(join(tmpdir(), "dateline-rooms-"));
const context = createContext(openDatabase(folder));
const api = createAppCaller({ ...context, mayChange: true });
afterAll(() => {
  context.database.close();
  rmSync(folder, { recursive: true });
});

function opened() {
  const slides = ["One", "Two", "Three"].map((headline) => ({ ...newSlide("", headline), notes: "For the speaker." }));
  const { id } = createBriefing(context.database, { id: "", title: "A briefing", slides });
  const [first = "", second = "", third = ""] = slides.map((slide) => slide.id);
  const lead = (window: string, slide: string, how: LeadInput["how"] = "keep", blank = false) =>
    api.follow.lead({ briefing: id, window, slide, blank, how });
  return { id, slides, first, second, third, lead };
}

/** What an audience hears, as it comes. */
function follow(code: string, through = context) {
  const leaving = new AbortController();
  const response = followStream(() => through, code, leaving.signal);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const heard: (FollowState | null)[] = [];
  void (async () => {
    for (;;) {
      const { done, value = "" } = (await reader?.read()) ?? { done: true };
      if (done) return;
      heard.push(...[...value.matchAll(/^data: (.+)$/gm)].map(([, state = ""]) => JSON.parse(state) as FollowState | null));
    }
  })();
  return { heard, status: response.status, leave: () => leaving.abort() };
}

test("an audience sees where the presenter is at once, each step, the blank, and the end", async () => {
  const { id, first, second, lead } = opened();
  const before = readRevision(context.database);
  const room = await lead("window-a", first, "open");
  const audience = follow(room?.code ?? "");
  await expect.poll(() => audience.heard).toMatchObject([{ slide: first, blank: false, ended: false }]);
  expect(await lead("window-a", second)).toMatchObject({ isLeader: true, followers: 1 });
  expect(audience.heard.at(-1), "without waiting for the clock").toMatchObject({ slide: second });
  await lead("window-a", second, "keep", true);
  expect(audience.heard.at(-1)).toMatchObject({ slide: second, blank: true });
  await api.follow.end({ briefing: id });
  expect(audience.heard.at(-1)).toMatchObject({ ended: true });
  audience.leave();
  expect(readRevision(context.database), "no data has changed").toBe(before);
});

test("who comes late or by another process sees the same", async () => {
  const { first, third, lead } = opened();
  const room = await lead("window-a", first, "open");
  const elsewhere = createContext(openDatabase(folder));
  const audience = follow(room?.code ?? "", elsewhere);
  await lead("window-a", third);
  await expect.poll(() => audience.heard.at(-1)).toMatchObject({ slide: third });
  audience.leave();
  elsewhere.database.close();
});

test("one window leads: another is told, and may take over; the first is told in turn and nothing it says is followed", async () => {
  const { first, second, third, lead, id } = opened();
  const room = await lead("window-a", second, "open");
  expect(await api.follow.ofBriefing({ briefing: id, window: "window-b" })).toMatchObject({ isLeader: false, slide: second });
  expect(await lead("window-b", first, "open")).toMatchObject({ isLeader: false, slide: second, code: room?.code });
  expect(await lead("window-b", third, "takeOver")).toMatchObject({ isLeader: true, slide: third, code: room?.code });
  expect(await lead("window-a", first)).toMatchObject({ isLeader: false, slide: third });
  expect(await lead("window-a", first, "takeOver")).toMatchObject({ isLeader: true, slide: first });
});

test("a room that was closed opens again at its address; there is none to go on with meanwhile", async () => {
  const { first, second, lead, id } = opened();
  const room = await lead("window-a", first, "open");
  await api.follow.end({ briefing: id });
  expect(await lead("window-a", second)).toBeNull();
  expect(await lead("window-a", second, "open")).toMatchObject({ code: room?.code, slide: second });
});

test("the audience gets neither notes nor hidden slides, and hears of edits", async () => {
  const { id, slides, first, second, lead } = opened();
  const room = await lead("window-a", first, "open");
  const [, middle] = slides;
  if (!middle) throw new Error("no slide");
  const audience = follow(room?.code ?? "");
  changeBriefing(context.database, id, { type: "edit", id: middle.id, fields: { hidden: true }, before: { hidden: false } });
  await expect.poll(() => audience.heard.at(-1)?.revision).toBe(2);
  const given = await api.follow.byCode({ code: room?.code ?? "" });
  expect(given?.briefing.slides.map((slide) => slide.id)).toEqual([first, slides[2]?.id]);
  expect(JSON.stringify(given)).not.toContain("For the speaker");
  await lead("window-a", second);
  expect((await api.follow.byCode({ code: room?.code ?? "" }))?.briefing.slides.length, "shown by its own address").toBe(3);
  removeBriefing(context.database, id);
  await expect.poll(() => audience.heard.at(-1)).toBeNull();
  expect(follow(room?.code ?? "").status).toBe(404);
  audience.leave();
});

test("an audience learns no code and leads nowhere", async () => {
  const { id, first, lead } = opened();
  await lead("window-a", first, "open");
  const guest = createAppCaller({ ...context, mayChange: false });
  expect(await guest.follow.ofBriefing({ briefing: id, window: "window-b" })).toBeNull();
  expect(await guest.follow.origins()).toEqual([]);
  await expect(guest.follow.lead({ briefing: id, window: "window-b", slide: first, blank: false, how: "takeOver" })).rejects.toThrow(
    "for reading",
  );
  expect(JSON.stringify(await guest.briefings.byId({ id }))).not.toContain("For the speaker");
});

test("there is nothing to follow under a code that nobody gave, and no room without a briefing", async () => {
  expect(await api.follow.byCode({ code: "AAAAAAAAAAAA" })).toBeNull();
  for (const code of ["AAAAAAAAAAAA", "", "../health"]) expect(follow(code).status).toBe(404);
  const nowhere = { briefing: "none", window: "window-a", slide: "none", blank: false, how: "open" as const };
  await expect(api.follow.lead(nowhere)).rejects.toThrow("no such briefing");
});
