import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openDatabase } from "#db/open.ts";
import { newSlide } from "#domain/briefing.ts";
import { createContext } from "./context.ts";
import { createAppCaller } from "./router.ts";

test("an editor is sent the briefing only when somebody else came in between", async () => {
  const folder = mkdtempSync(join(tmpdir(), "dateline-editor-"));
  const database = openDatabase(folder);
  const api = createAppCaller(createContext(database)).briefings;
  const slide = newSlide("", "One");
  const { briefing } = await api.create({ title: "Talks", slides: [slide] });
  const { id } = briefing;
  const hide = (hidden: boolean) => ({ type: "edit", id: slide.id, fields: { hidden }, before: { hidden: !hidden } }) as const;
  expect(await api.edit({ id, had: briefing.revision, change: hide(true) })).toEqual({ briefing: null, undo: true, redo: false });
  await api.change({ id, change: { type: "title", title: "Theirs", before: "Talks" } });
  const answer = await api.edit({ id, had: briefing.revision + 1, change: hide(false) });
  expect(answer.briefing).toMatchObject({ title: "Theirs", revision: briefing.revision + 3, slides: [{ hidden: false }] });
  await expect(api.edit({ id, had: answer.briefing?.revision ?? 0, change: hide(false) })).rejects.toThrow("Somebody else changed this");
  expect((await api.byId({ id }))?.briefing.revision).toBe(briefing.revision + 3);
  database.close();
  rmSync(folder, { recursive: true });
});
