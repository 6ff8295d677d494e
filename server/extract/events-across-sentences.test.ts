import { beforeAll, describe, expect, test } from "vitest";
import type { Gazetteer } from "#domain/place.ts";
import { openGazetteer } from "#server/geocode/gazetteer.ts";
import { analyse } from "#server/ingest/analyse.ts";

let gazetteer: Gazetteer;
beforeAll(() => {
  gazetteer = openGazetteer();
});

/** Each event as "KIND day @places: actors", published on a Friday. */
function eventsOf(text: string): string[] {
  const { events, places } = analyse({ text, published: "2025-02-14" }, gazetteer);
  return events.map(({ kind, when, places: at, actors }) => {
    const where = at.map((index) => places[index]?.name).join("+");
    const who = actors.map(({ name }) => name).join("+");
    return `${kind} ${when?.start ?? "-"}${where && ` @${where}`}${who && `: ${who}`}`;
  });
}

describe("what hangs on the sentence before", () => {
  test.each<[string, string[]]>([
    [
      "Russia attacked Chuhuiv on Monday. Hours later, a second strike hit the railway station in Lozova.",
      ["ASSAULT 2025-02-10 @Chuhuiv: Russia", "ASSAULT 2025-02-10 @Lozova: Russia"],
    ],
    [
      "A Chinese ship rammed a boat near Scarborough Shoal on Monday. A second Chinese ship then attacked two others.",
      ["ASSAULT 2025-02-10 @Scarborough Shoal: China", "ASSAULT 2025-02-10 @Scarborough Shoal: China"],
    ],
    [
      "Russia took Siversk on Monday. Ukrainian troops attempted to retake the town the next day. The attack was repelled.",
      ["COERCE 2025-02-10 @Siversk: Russia", "ASSAULT 2025-02-11 @Siversk: Ukraine"],
    ],
    ["A court in Berlin on Monday jailed a man for spying on behalf of Russia.", ["COERCE 2025-02-10 @Berlin: Man+Russia"]],
    [
      "North Korea fired a missile toward the Sea of Japan on Monday. It was launched from Wonsan at 6:10 a.m. before falling into the water.",
      ["MOBILIZE 2025-02-10 @Sea of Japan: North Korea"],
    ],
    [
      "Pavlohrad was attacked for the second day in a row. On Tuesday evening, Russian drones hit the railway station in the city.",
      ["ASSAULT 2025-02-11 @Pavlohrad: Russia"],
    ],
    ["Kim Jong Un visited the Sinuiju shipyard on Monday.", ["CONSULT 2025-02-10 @Sinuiju: Kim Jong Un+North Korea"]],
    ["A strike was carried out on a railway junction near Izium on Monday.", ["ASSAULT 2025-02-10 @Izium"]],
    ["North Korea received air defence systems from Russia in January.", ["AID 2025-01-01: North Korea+Russia"]],
    [
      "A car bomb killed a colonel in Moscow on Monday. The explosion occurred in the Mitino district. Two passers-by were injured.",
      ["ASSAULT 2025-02-10 @Moscow: Colonel+Passers-by"],
    ],
    [
      "A man was killed in Lviv on Monday. Police arrested the suspect in Kyiv hours later.",
      ["ASSAULT 2025-02-10 @Lviv: Man", "COERCE 2025-02-10 @Kyiv: Police+Suspect+Ukraine"],
    ],
    ["The driver refused treatment on Monday.", []],
    [
      "The Ukrainian armed forces attacked Klimovo in the Bryansk region on Monday. On Tuesday, the enemy struck the village again.",
      ["ASSAULT 2025-02-10 @Klimovo: Ukraine", "ASSAULT 2025-02-11 @Klimovo: Ukraine"],
    ],
    [
      "A general was killed in Moscow in December 2024. An Uzbek citizen was sentenced to life over that killing in January.",
      ["ASSAULT 2024-12-01 @Moscow: General", "COERCE 2025-01-01: Uzbekistan"],
    ],
  ])("%s", (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});
