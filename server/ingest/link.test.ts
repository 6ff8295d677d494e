import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openGazetteer } from "#server/geocode/gazetteer.ts";
import { analyse } from "./analyse.ts";
import { contentId } from "./content-id.ts";
import { byEarliest, groupTellings, mergeTellings, sameHappening, type Telling, tellingKeys, toTellings } from "./link.ts";
import { seatOf } from "./seats.ts";

const gazetteer = openGazetteer();

type Report = { text: string; published?: string; publisher?: string };

function tellingsOf({ text, published, publisher }: Report): Telling[] {
  const document = { id: contentId("d", text), text, publisher: publisher ?? null, published: published ?? null };
  return toTellings(document, analyse(document, gazetteer), (country) => seatOf(country, gazetteer));
}

function firstOf(report: Report): Telling {
  const [telling] = tellingsOf(report);
  if (!telling) throw new Error(`nothing was told by: ${report.text}`);
  return telling;
}

const published = "2024-05-10";
const DRONE = { text: "Russian drones struck a depot in Sumy on 7 May, killing two workers.", published, publisher: "Wire One" };
const DRONE_AGAIN = {
  text: "In Sumy, a drone attack by Russia left two people dead on Tuesday, the governor said.",
  published,
  publisher: "Wire Two",
};
const DRONE_MORE = {
  text: "Three people were killed in Sumy on 7 May in a Russian drone strike, doctors said.",
  published: "2024-05-12",
  publisher: "Wire Three",
};
const TREATY = { text: "Oslo and Stockholm signed a treaty in March 2023.", published, publisher: "Wire One" };
const TREATY_AGAIN = { text: "Norway and Sweden signed a defence treaty on 14 March 2023.", published, publisher: "Wire Two" };

describe("one happening", () => {
  test.each([
    ["the same strike in other words", DRONE, DRONE_AGAIN],
    ["a toll that rose", DRONE, DRONE_MORE],
    ["a month and a day in it", TREATY, TREATY_AGAIN],
  ])("%s", (_, one, other) => {
    expect(sameHappening(firstOf(one), firstOf(other))).toBe(true);
    expect(sameHappening(firstOf(other), firstOf(one))).toBe(true);
  });
});

describe("not one happening", () => {
  test.each<[string, Report, Report]>([
    ["another day", DRONE, { ...DRONE, text: DRONE.text.replace("7 May", "4 May") }],
    ["another city", DRONE, { ...DRONE, text: DRONE.text.replace("Sumy", "Kharkiv") }],
    ["another kind", DRONE, { text: "Russian police arrested two workers in Sumy on 7 May.", published }],
    ["other parties", TREATY, { ...TREATY, text: TREATY.text.replace("Stockholm", "Lima") }],
    [
      "undated, with nothing but the place in common",
      { text: "Gunmen killed a guard in Kaduna.", published },
      { text: "Gunmen killed six traders in Kaduna.", published },
    ],
  ])("%s", (_, one, other) => {
    expect(sameHappening(firstOf(one), firstOf(other))).toBe(false);
  });
});

const ALL = [
  DRONE,
  DRONE_AGAIN,
  DRONE_MORE,
  TREATY,
  TREATY_AGAIN,
  { text: "Estonia will deploy 300 soldiers to Narva in June.", published },
].flatMap(tellingsOf);

test("the order of the documents changes neither groups nor ids", () => {
  const read = (tellings: readonly Telling[]) =>
    groupTellings(tellings)
      .map((group) => JSON.stringify(mergeTellings(group)))
      .sort();
  const expected = read(ALL);
  expect(expected).toHaveLength(3);
  fc.assert(
    fc.property(fc.shuffledSubarray(ALL, { minLength: ALL.length }), (shuffled) => {
      expect(read(shuffled)).toEqual(expected);
    }),
  );
});

test("whatever is the same happening shares a key", () => {
  for (const a of ALL) {
    for (const b of ALL) {
      if (a !== b && sameHappening(a, b)) expect(tellingKeys(a).some((key) => tellingKeys(b).includes(key))).toBe(true);
    }
  }
});

describe("merging", () => {
  const strike = mergeTellings([DRONE_MORE, DRONE_AGAIN, DRONE].map(firstOf));

  test("the id is that of the earliest report, the others become aliases", () => {
    const tellings = [DRONE, DRONE_AGAIN, DRONE_MORE].map(firstOf).sort(byEarliest);
    expect(strike.id).toBe(tellings[0]?.eventId);
    expect(strike.id).toMatch(/^e[0-9a-z]{12}$/);
    expect(strike.aliases).toEqual(tellings.slice(1).map(({ eventId }) => eventId));
  });

  test("figures that differ become a range, outlets and days are kept", () => {
    expect(strike.numbers).toContainEqual({ kind: "killed", unit: expect.anything(), min: 2, max: 3 });
    expect(strike.outlets.map(({ name }) => name).sort()).toEqual(["Wire One", "Wire Three", "Wire Two"]);
    expect(strike.reported).toEqual({ first: "2024-05-10", last: "2024-05-12" });
    expect(strike.standing).toBe("located");
  });

  test("the day wins over the month, and parties without a place are a relation", () => {
    const treaty = mergeTellings([TREATY, TREATY_AGAIN].map(firstOf));
    expect(treaty.when?.start).toBe("2023-03-14");
    expect(treaty.standing).toBe("relation");
    expect(treaty.actors.map(({ seat }) => seat?.name).sort()).toEqual(["Oslo", "Stockholm"]);
  });
});
