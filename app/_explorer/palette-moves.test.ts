import { expect, test } from "vitest";
import { DEFAULT_VIEW } from "#domain/view.ts";
import { viewAfter } from "./palette-moves.ts";

const named = { id: "RU.41", name: "Kursk Oblast" };

test("a place is looked at and asks nothing else, unless only what is seen counts", () => {
  const place = { kind: "place", id: "gn1", name: "Suva", lng: 178.44, lat: -18.14, bbox: null } as const;
  const after = viewAfter(place, DEFAULT_VIEW);
  expect(after?.filter).toEqual(DEFAULT_VIEW.filter);
  const box = after?.camera && "box" in after.camera ? after.camera.box : [];
  expect(box.map((degrees) => Math.round(degrees))).toEqual([178, -19, 179, -18]);
  expect(viewAfter(place, { ...DEFAULT_VIEW, onlySeen: true })?.filter.box).toEqual(box);
  const atTheEdge = viewAfter({ ...place, lng: 179.9 }, DEFAULT_VIEW);
  expect(atTheEdge?.camera && "box" in atTheEdge.camera ? atTheEdge.camera.box[2] : 0).toBeLessThan(-179);
});

test("a region, an actor or a source narrows the question, and choosing it twice lets go of nothing", () => {
  const once = viewAfter({ kind: "region", ...named }, DEFAULT_VIEW);
  expect(once?.filter.region.only).toEqual(["RU.41"]);
  expect(once && viewAfter({ kind: "region", ...named }, once)?.filter.region.only).toEqual(["RU.41"]);
  expect(viewAfter({ kind: "outlet", id: "kcna", name: "KCNA" }, DEFAULT_VIEW)?.filter.outlet.only).toEqual(["kcna"]);
});

test("a saved view is opened as it was saved; what is no view changes none", () => {
  expect(viewAfter({ kind: "saved", ...named, view: "?region=RU.41&globe=true" }, DEFAULT_VIEW)).toMatchObject({ globe: true });
  expect(viewAfter({ kind: "event", ...named }, DEFAULT_VIEW)).toBeNull();
});
