import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { afterAll, beforeEach, expect, test } from "vitest";
import { openReadOnly } from "#db/open.ts";
import { UserError } from "#domain/user-error.ts";
import { openGazetteer } from "../gazetteer.ts";
import { importFiles } from "./import.ts";

const folder = mkdtempSync(join(tmpdir(), "import-"));
afterAll(() => rmSync(folder, { recursive: true }));
let run = 0;
let store = "";
beforeEach(() => {
  store = join(folder, `places-${run++}.sqlite`);
});
const file = (name: string, content: string | Buffer) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const nothing = () => undefined;

/** Cells of one row of the main table; the ids above 90,000,000 are none of GeoNames'. */
const row = (id: number, name: string, others: string, point: string, feature: string, regions: string, population: number) => {
  const [country = "", admin1 = "", admin2 = ""] = regions.split(".");
  const cells = [
    id,
    name,
    name,
    others,
    ...point.split(" "),
    ...feature.split(" "),
    country,
    "",
    admin1,
    admin2,
    "",
    "",
    population,
    "",
    100,
  ];
  return `${[...cells, "Europe/Kyiv", "2024-01-01"].join("\t")}\n`;
};
const VILLAGE = row(90000001, "Velyka Tokmachka", "Большая Токмачка,Bolshaya Tokmachka", "47.4867 35.9183", "P PPL", "UA.26", 2500);
const KYIV = row(703448, "Kyiv", "Kyiv,Kænugard", "50.45466 30.5238", "P PPLC", "UA.12", 2952301);
const SCHOOL = row(90000002, "School No. 3", "", "50.4 30.5", "S SCH", "UA.12", 0);
const REGION = row(90000003, "Kursk", "Kurskaya Guberniya", "51.75 36.25", "A ADM1", "RU.41", 1100000);
const PLACES = VILLAGE + KYIV + SCHOOL + REGION;
const ids = (name: string) =>
  openGazetteer(undefined, store)
    .lookup(name)
    .map(({ id }) => id);

test("places, their other names and figures are found without any code", async () => {
  expect(ids("Velyka Tokmachka")).toEqual([]);
  const [report] = await importFiles([file("UA.txt", PLACES)], nothing, store);
  expect(report).toMatchObject({ rows: 3, skipped: 1, malformed: 0 });
  for (const name of ["Velyka Tokmachka", "Bolshaya Tokmachka", "Большая Токмачка"]) expect(ids(name)).toEqual(["gn90000001"]);
  const gazetteer = openGazetteer(undefined, store);
  expect(gazetteer.byId("gn90000001")).toMatchObject({ level: "settlement", population: 2500, regions: ["UA", "UA.26"], country: "UA" });
  expect(gazetteer.isPrefix("Velyka")).toBe(true);
  expect(ids("Kænugard")).toEqual(["gn703448"]);
  expect(gazetteer.byId("gn703448")?.population).toBe(2952301);
  expect(ids("Kurskaya Guberniya")).toEqual(["RU.41"]);
  expect(ids("Kyiv")).toEqual(
    openGazetteer(undefined, "none")
      .lookup("Kyiv")
      .map(({ id }) => id),
  );
});

test("alternate names go to places of ours and to imported ones; links and codes are left out", async () => {
  const lines = [
    "1\t703448\tis\tKænugarður\t\t\t\t\t\t",
    "2\t703448\tlink\thttps://en.wikipedia.org/wiki/Kyiv",
    "3\t90000001\t\tTokmachka Velyka\t\t\t\t1",
  ];
  await importFiles([file("alternateNamesV2.txt", `${lines.join("\n")}\n`), file("UA.txt", PLACES)], nothing, store);
  expect(ids("Kænugarður")).toEqual(["gn703448"]);
  expect(ids("Tokmachka Velyka")).toEqual(["gn90000001"]);
  expect(ids("https://en.wikipedia.org/wiki/Kyiv")).toEqual([]);
});

test("importing again changes nothing, an archive says the same as its table", async () => {
  const dump = (path: string) => ["places", "names"].map((table) => openReadOnly(path)?.rows(`SELECT * FROM ${table}`));
  await importFiles([file("UA.txt", PLACES)], nothing, store);
  const before = dump(store);
  const [again] = await importFiles([file("UA.txt", PLACES)], nothing, store);
  expect(again).toMatchObject({ known: true, rows: 0 });
  const zipped = join(folder, "zipped.sqlite");
  await importFiles([file("UA.zip", zip({ "readme.txt": "what this is", "UA.txt": PLACES }))], nothing, zipped);
  await importFiles([file("UA.zip", zip({ "readme.txt": "what this is", "UA.txt": PLACES }))], nothing, store);
  expect(dump(store)).toEqual(before);
  expect(dump(zipped)).toEqual(before);
});

test("an import that was interrupted goes on where it stopped", async () => {
  const lines = Array.from({ length: 60_000 }, (_, i) => row(91000000 + i, `Hamlet number ${i}`, "", "48.1 35.2", "P PPL", "UA.26", 100));
  const path = file("many.txt", lines.join(""));
  const stop = () => {
    throw new Error("the light went out");
  };
  await expect(importFiles([path], stop, store)).rejects.toThrow("light");
  const count = () => openReadOnly(store)?.rows<{ n: number }>("SELECT count(*) AS n FROM places")[0]?.n ?? 0;
  expect(count()).toBeGreaterThan(0);
  expect(count()).toBeLessThan(60_000);
  const said: string[] = [];
  await importFiles([path], (line) => said.push(line), store);
  expect(said[0]).toContain("going on behind line");
  expect(count()).toBe(60_000);
});

test("malformed lines are counted and told with number and reason", async () => {
  const bad = [
    "only\tthree\tcells\n",
    row(90000004, "Nowhere", "", "95 35", "P PPL", "UA.26", 1),
    row(90000005, "", "", "45 35", "P PPL", "UA.26", 1),
  ];
  const latin = Buffer.concat([
    Buffer.from(PLACES + bad.join("")),
    Buffer.from(row(90000006, "Mélin", "", "45 5", "P PPL", "BE.WAL", 1), "latin1"),
  ]);
  const [report] = await importFiles([file("bad.txt", latin)], nothing, store);
  expect(report).toMatchObject({ rows: 3, malformed: 4 });
  expect(report?.problems).toEqual([
    "line 5: 3 columns instead of 19",
    "line 6: latitude and longitude are no point on earth",
    "line 7: the name is empty",
    "line 8: it is not in UTF-8",
  ]);
});

test("what is no table of GeoNames is refused with what was expected", async () => {
  const wrong = [
    file("cities.csv", "name,lat,lng\nKyiv,50.4,30.5\n"),
    file("empty.txt", ""),
    file("picture.zip", zip({ "readme.txt": "no table here" })),
    file("half.zip", zip({ "UA.txt": PLACES }).subarray(0, 100)),
    join(folder, "absent.txt"),
    folder,
  ];
  for (const path of wrong) await expect(importFiles([path], nothing, store), path).rejects.toThrow(UserError);
  await expect(importFiles(wrong.slice(0, 1), nothing, store)).rejects.toThrow("19 columns");
});

/** A small archive as GeoNames packs them. */
function zip(files: Record<string, string>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const packed = deflateRawSync(content);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    parts.push(head, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}
