import { PassThrough } from "node:stream";
import { text as readText } from "node:stream/consumers";
import { expect, test } from "vitest";
import { openGazetteer } from "../geocode/gazetteer.ts";
import { answerLines } from "./answer-lines.ts";
import { type Answer, answer, clusters } from "./contract.ts";

const gazetteer = openGazetteer();

async function ask(...lines: unknown[]) {
  const out = new PassThrough();
  const complaints: string[] = [];
  const written = readText(out);
  const isFine = await answerLines(
    (async function* () {
      // Some come together, the others one by one.
      const written = lines.map((line) => (line === null || typeof line === "string" ? line : JSON.stringify(line)));
      yield written.slice(0, 2);
      for (const line of written.slice(2)) yield [line];
    })(),
    gazetteer,
    { out, complain: (message) => complaints.push(message) },
  );
  out.end();
  const answered = (await written)
    .trimEnd()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
  const last = clusters.parse(answered.pop());
  return { answers: answered.map((one) => answer.parse(one)), clusters: last.clusters, complaints, isFine };
}

const STRIKE = "Four civilians were killed in Kharkiv on 3 October 2024 when a missile struck a market, Ukraine's interior ministry said.";
const REPRINT = "A missile strike on Kharkiv killed four civilians on 3 October 2024, officials said.";

const spansOf = ({ places, dates, actors, sources }: Answer) => [...places, ...dates, ...actors, ...sources];

test("answers keep to the contract, offsets into the text as given", async () => {
  const text = `\uFEFF\r\n  ${STRIKE}\r\n\r\nRain fell near Odesa\u00A0yesterday.\r\n`;
  const { answers, complaints, isFine } = await ask({ id: 7, text, published: "2024-10-04T09:00:00Z", more: "ignored" });
  expect([isFine, complaints]).toEqual([true, []]);
  const [only] = answers;
  if (!only) throw new Error("no answer");
  expect(only.id).toBe(7);
  for (const { start, end, text: said } of spansOf(only)) expect(text.slice(start, end)).toBe(said);
  for (const { start, end, sentence } of only.events) expect(text.slice(start, end)).toBe(sentence);
  expect(only.places.find((place) => place.text === "Kharkiv")).toMatchObject({ country: "UA", level: "settlement", use: "literal" });
  expect(only.dates.map(({ value }) => value)).toContain("2024-10-03");
  const [event] = only.events;
  expect(event).toMatchObject({ type: "ASSAULT", date: { start: "2024-10-03", end: "2024-10-03", precision: "day" } });
  expect(event?.numbers).toContainEqual({ kind: "killed", value: 4 });
  expect(event?.places.map(({ name }) => name)).toEqual(["Kharkiv"]);
});

test("a bad line is answered with its error, complained about, and the next is read", async () => {
  const { answers, complaints, isFine } = await ask(
    "{nonsense",
    { id: "b", published: null },
    "",
    { id: "c", text: "x", published: "last week" },
    { id: "d", text: "Rain.", published: null, mentions: [{ start: 2, end: 99 }] },
    null,
    { id: "e", text: "Rain fell.", published: null },
  );
  expect(isFine).toBe(false);
  expect(answers.map(({ id, error }) => [id, error === undefined])).toEqual([
    [null, false],
    ["b", false],
    ["c", false],
    ["d", false],
    [null, false],
    ["e", true],
  ]);
  expect(complaints.map((complaint) => complaint.split(":")[0])).toEqual(["line 1", "line 2", "line 4", "line 5", "line 6"]);
  expect(answers.slice(0, 5).every(({ events, places }) => events.length === 0 && places.length === 0)).toBe(true);
});

test("mentions ask for resolution alone, of exactly these spans", async () => {
  const text = "The delegation left Kharkiv for the Marlowe estate and then for Lviv.";
  const asked = ["Kharkiv", "Marlowe"].map((name) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length }));
  const { answers } = await ask({ id: "a", text, published: null, mentions: asked });
  const [only] = answers;
  expect(only?.places.map(({ start, end }) => ({ start, end }))).toEqual(asked);
  expect(only?.places[0]).toMatchObject({ name: "Kharkiv", country: "UA" });
  expect([only?.events, only?.dates, only?.actors, only?.sources]).toEqual([[], [], [], []]);
});

test("the same happening in two documents is one cluster, said on the last line", async () => {
  const apart = "Four sailors were rescued off Rhodes on 9 May 2023 after their boat sank, the coast guard said.";
  const { answers, clusters: found } = await ask(
    { id: "one", text: STRIKE, published: "2024-10-04" },
    { id: "two", text: apart, published: "2023-05-10" },
    { id: "three", text: REPRINT, published: "2024-10-05" },
  );
  expect(answers).toHaveLength(3);
  expect(found).toEqual([
    [
      { doc: "one", event: 0 },
      { doc: "three", event: 0 },
    ],
  ]);
});

test("a text in a language that is not read is refused by name; a foreign quotation in English is read around", async () => {
  const german = "Die Armee hat am 3. Oktober 2024 mitgeteilt, dass sie die Stadt Charkiw verlassen hat und die Brücke nicht mehr hält.";
  const quoted = `${STRIKE}\n\nThe embassy sent out this, which it did not translate:\n\n${german}`;
  const { answers, complaints, isFine } = await ask(
    { id: "de", text: german, published: "2024-10-04" },
    { id: "mixed", text: quoted, published: "2024-10-04" },
    { id: "spans", text: german, published: null, mentions: [{ start: german.indexOf("Charkiw"), end: german.indexOf("Charkiw") + 7 }] },
  );
  expect(isFine).toBe(false);
  expect(answers[0]).toEqual({
    id: "de",
    places: [],
    dates: [],
    actors: [],
    sources: [],
    events: [],
    error: "The text is in German, and Dateline reads only English so far",
  });
  expect(complaints).toEqual(["line 1: The text is in German, and Dateline reads only English so far"]);
  expect(answers[1]?.error).toBeUndefined();
  expect(answers[1]?.events[0]?.places[0]?.name).toBe("Kharkiv");
  expect(answers[2]?.places).toHaveLength(1);
});
