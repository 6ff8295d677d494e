import { expect, test } from "vitest";
import type { Gazetteer } from "#domain/place.ts";
import { openGazetteer } from "../geocode/gazetteer.ts";
import { analyse, analyseAll } from "./analyse.ts";

const gazetteer = openGazetteer();

const document = (text: string, published = "2025-03-19") => ({ text, title: null, publisher: null, published });
const strike = document("A missile killed four people in Kharkiv on Monday, the interior ministry of Ukraine said.");
const talks = document("The foreign ministers of Peru and Ecuador met in Lima yesterday. They signed nothing.", "2019-06-02");
const rain = document("Rain fell.");
const foreign = document("Вчора ворог обстріляв Харків. Є поранені, повідомили в поліції міста.");

test("documents read side by side say what each says alone, in their order", () => {
  const many = Array.from({ length: 9 }, () => [strike, talks, rain, foreign]).flat();
  const alone = many.map((one) => ({ value: analyse(one, gazetteer) }));
  expect(alone[0]?.value.events).toHaveLength(1);
  expect(alone[1]?.value.dates[0]?.value).toBe("2019-06-01");
  expect(analyseAll(many, gazetteer)).toEqual(alone);
  expect(analyseAll([], gazetteer)).toEqual([]);
});

test("a document on which the rules fail takes no other with it", () => {
  const failing: Gazetteer = {
    ...gazetteer,
    byId: gazetteer.byId.bind(gazetteer),
    lookup: (name) => {
      if (/lima/i.test(name)) throw new Error("no Lima");
      return gazetteer.lookup(name);
    },
  };
  const [first, second, third] = analyseAll([strike, talks, rain], failing);
  expect(first).toMatchObject({ value: { events: [{ kind: "ASSAULT" }] } });
  expect(second).toMatchObject({ error: new Error("no Lima") });
  expect(third).toMatchObject({ value: { events: [] } });
});

test("where an army attacks that fights abroad, a namesake at home is not meant for its sake", () => {
  const placeOf = (text: string) => analyse(document(text), gazetteer).places[0]?.place?.regions[0];
  expect(placeOf("Russian infantry entered Pokrovsk on Monday.")).toBe("UA");
  expect(placeOf("Russian drones hit Chuhuiv on Monday.")).toBe("UA");
});

test("the police of a capital's namesake are those of its own country", () => {
  const { actors, events } = analyse(document("Moscow police arrested a man in Pullman, Idaho, on Monday."), gazetteer);
  expect(actors).toMatchObject([{ name: "Moscow police", country: "US" }]);
  expect(events[0]?.actors.map(({ name }) => name)).toEqual(["Moscow police", "United States", "Man"]);
  expect(analyse(document("Moscow police arrested a man on Monday."), gazetteer).actors).toMatchObject([
    { name: "Russian Police", country: "RU" },
  ]);
});
