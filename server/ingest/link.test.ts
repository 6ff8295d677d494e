import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openGazetteer } from "#server/geocode/gazetteer.ts";
import { analyse } from "./analyse.ts";
import { contentId } from "./content-id.ts";
import { byEarliest, groupTellings, mergeTellings, type Telling, toTellings } from "./link.ts";
import { type LinkKey, linkKeys } from "./link-keys.ts";
import { sameHappening } from "./same-happening.ts";
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

const TREATY_NEWS = { text: "Norway and Sweden have signed a treaty on defence.", published: "2023-03-16", publisher: "Wire Two" };
const NIGHT = { text: "Russian missiles struck the port of Odesa on Tuesday night, killing one dock worker.", published: "2024-06-12" };
const MORNING = { text: "Early on Wednesday a Russian missile attack killed one worker in Odesa.", published: "2024-06-12" };
const TANKER = {
  text: "A tanker exploded off the coast of Libya on 27 June, its operator said.",
  published: "2024-07-02",
  publisher: "Wire One",
};
const VILLAGE = { text: "Gunmen kidnapped more than 80 pupils from a school in Zurimawa, Nigeria, on 7 March.", published: "2024-03-09" };
const VILLAGE_AGAIN = {
  text: "The president spoke of 87 pupils who were abducted from a school in Zurimawa on 7 March.",
  published: "2024-03-09",
};
const FERRY = { text: "At least 19 people drowned when a ferry capsized on the Nile on 10 March 2024.", published: "2024-03-11" };
const FERRY_AGAIN = { text: "A boat sank in the Nile on 10 March 2024, killing 23 people, the governor said.", published: "2024-03-12" };

const BUS = {
  text: "Gunmen stopped a bus near Barkhan in Pakistan on 18 February and shot dead 17 passengers.",
  published: "2025-02-19",
};
const HALL = {
  text: "A guided bomb hit a market hall in Vovchansk on 11 February, killing four traders and wounding 11.",
  published: "2025-02-12",
};
const ENGINEERS = {
  text: "North Korea has sent about 2,500 military engineers to Russia since 16 February, Seoul said.",
  published: "2026-03-05",
};
const SHIP = { text: "Finnish police boarded and detained the tanker Lyra Sol on Tuesday.", published: "2025-11-19" };
const TALKS = { text: "Israel and Hamas held talks in Doha on 9 July.", published: "2025-07-10" };

describe("one happening", () => {
  test.each<[string, Report, Report]>([
    ["the same strike in other words", DRONE, DRONE_AGAIN],
    ["a toll that rose", DRONE, DRONE_MORE],
    ["a month and a day in it", TREATY, TREATY_AGAIN],
    ["a dated one and fresh news without a date", TREATY_AGAIN, TREATY_NEWS],
    ["Tuesday night and early on Wednesday", NIGHT, MORNING],
    [
      "the day before, and overnight in the news of the day after",
      { text: "Russian drones struck Kharkiv on 7 June, killing three people and wounding 21.", published: "2025-06-08" },
      { text: "Three people were killed in Kharkiv overnight by Russian drones, the mayor said.", published: "2025-06-08" },
    ],
    ["a reprint behind the agency's name", TANKER, { ...TANKER, text: `(Wire One) - ${TANKER.text}`, publisher: "Mirror" }],
    ["a village that no gazetteer knows", VILLAGE, VILLAGE_AGAIN],
    [
      "in a sea, and off a harbour on it, on the day on which it was reported",
      {
        text: "Houthi fighters attacked a bulk carrier in the Red Sea on 7 July, killing two sailors, security sources said.",
        published: "2026-07-08",
      },
      {
        text: "On 7 July the master of a bulk carrier reported that his vessel had been attacked by small craft 49 nautical miles west of Hodeidah.",
        published: "2026-07-08",
      },
    ],
    [
      "along a line that lies in no country, and in the town beside it",
      {
        text: "Pakistani shelling killed an Indian soldier along the Line of Control on 3 November, the army said.",
        published: "2025-11-04",
      },
      { text: "On 3 November an Indian soldier was killed by Pakistani fire in Poonch.", published: "2025-11-07" },
    ],
    ["at least so many, and more than that", FERRY, FERRY_AGAIN],
    [
      "a first toll, and the last",
      { text: "An earthquake killed two people in Arequipa on 16 June, the mayor said.", published: "2025-06-16" },
      { text: "The earthquake in Arequipa on 16 June killed 31 people, the mayor said.", published: "2025-06-25" },
    ],
    [
      "figures that hardly agree by chance, without a place",
      HALL,
      { text: "Four people died and 11 were wounded on 11 February.", published: "2025-02-11" },
    ],
    [
      "the same days on, another number of people",
      ENGINEERS,
      { text: "North Korea has dispatched 3,000 sappers to Khasan since 16 February.", published: "2026-03-09" },
    ],
    ["a ship's name and no place", SHIP, { text: "Finland seized a tanker, the Lyra Sol, on 18 November.", published: "2025-11-20" }],
    [
      "a slip of a day, with both figures the same",
      HALL,
      { text: HALL.text.replace("11 February", "12 February"), published: "2025-02-13" },
    ],
    [
      "a place that the text around it names",
      HALL,
      {
        text: "The governor of Kharkiv visited Vovchansk. A market hall was bombed on 11 February and four traders were killed.",
        published: "2025-02-13",
      },
    ],
    [
      "an acronym, and what it stands for",
      { text: "The Allied Democratic Forces attacked a village in Lubero on 1 February, killing 23 people.", published: "2026-02-03" },
      { text: "ADF fighters killed at least 30 villagers in Lubero on 1 February.", published: "2026-02-20" },
    ],
    [
      "a gulf, and a harbour on it",
      { text: "Finnish police seized the freighter Fitborg in the Gulf of Finland on 31 December.", published: "2026-01-02" },
      { text: "Finland seized a freighter, the Fitborg, near Kotka on 31 December.", published: "2026-01-01" },
    ],
    [
      "a march in the capital, told of the country",
      { text: "Thousands of students marched through Nairobi on 25 June.", published: "2025-06-26" },
      { text: "Protests against the tax were held in Kenya on 25 June; thousands of students marched.", published: "2025-07-08" },
    ],
    [
      "the same two, on one day, without a place",
      { text: "Armenia and Azerbaijan exchanged 40 prisoners on 14 January.", published: "2025-01-15" },
      { text: "Azerbaijan freed 20 Armenian prisoners on 14 January and Armenia freed as many.", published: "2025-01-16" },
    ],
    [
      "off a reef that lies in no state, and at it",
      {
        text: "Chinese ships fired water cannon at a Philippine boat two miles east of Thitu Island on 14 April.",
        published: "2026-04-14",
      },
      { text: "China used water cannon against a Philippine vessel at Thitu Island on 14 April.", published: "2026-04-15" },
    ],
    [
      "another toll, in texts that name the same villages",
      { text: "Gunmen killed 12 people in Artibonite on 30 November. Pont-Sonde and Bertin were burned.", published: "2025-12-02" },
      { text: "At least 20 people were killed by gangs on 30 November. Pont-Sondé and Bertin are empty.", published: "2025-12-05" },
    ],
    [
      "who marched into a town has taken it",
      { text: "M23 rebels entered the town of Uvira on 27 January, residents said.", published: "2026-01-28" },
      { text: "The army acknowledged that Uvira had fallen to the M23 on 27 January.", published: "2026-01-28" },
    ],
    [
      "a town that one names behind a title",
      { text: "Turkish police detained the mayor of Adana on Monday, state media reported.", published: "2026-03-10" },
      { text: "Adana Mayor Zeydan Karalar was taken into custody at dawn on Monday.", published: "2026-03-09" },
    ],
  ])("%s", (_, one, other) => {
    expect(sameHappening(firstOf(one), firstOf(other))).toBe(true);
    expect(sameHappening(firstOf(other), firstOf(one))).toBe(true);
  });
});

describe("not one happening", () => {
  test.each<[string, Report, Report]>([
    ["another day", DRONE, { ...DRONE, text: DRONE.text.replace("7 May", "4 May") }],
    ["another city", DRONE, { ...DRONE, text: DRONE.text.replace("Sumy", "Kharkiv") }],
    ["the day after, in the same words", DRONE, { ...DRONE, text: DRONE.text.replace("7 May", "8 May") }],
    ["news of the same parties a year on", TREATY_AGAIN, { ...TREATY_NEWS, published: "2024-03-16" }],
    [
      "a night and the day after the next",
      NIGHT,
      { ...MORNING, text: MORNING.text.replace("Wednesday", "Thursday"), published: "2024-06-13" },
    ],
    [
      "the day before and overnight, with no figure that says the same",
      { text: "Russian drones struck Kharkiv on 7 June, killing three people.", published: "2025-06-08" },
      { text: "Russian drones struck Kharkiv overnight, killing one person.", published: "2025-06-08" },
    ],
    [
      "two days, two strikes on a town, the same toll",
      BUS,
      { ...BUS, text: BUS.text.replace("18 February", "20 February"), published: "2025-02-21" },
    ],
    [
      "the day after in the same town, one dead each",
      { text: "Shelling killed one woman in Kherson on 3 March.", published: "2025-03-04" },
      { text: "Shelling killed one man in Kherson on 4 March.", published: "2025-03-05" },
    ],
    [
      "one is blamed by a group, another by a state",
      {
        text: "The Sudan Doctors Network on Tuesday accused the Rapid Support Forces of an attack on a market in El Obeid.",
        published: "2026-01-20",
      },
      { text: "Sudan on Tuesday accused the United Arab Emirates of arming the Rapid Support Forces.", published: "2026-01-20" },
    ],
    [
      "each of two states shoots down the other's",
      { text: "Ukraine's air force said it shot down 87 Russian drones overnight.", published: "2026-04-09" },
      { text: "During the night, Russian air defence units destroyed 91 Ukrainian drones.", published: "2026-04-09" },
    ],
    [
      "two towns on one day",
      HALL,
      { text: "A guided bomb hit a market hall in Kupiansk on 11 February, killing two traders.", published: "2025-02-12" },
    ],
    [
      "two neighbouring towns on one day, and a higher toll a day later",
      { text: "A guided bomb hit a house in Druzhkivka on 11 February, killing one woman and wounding four.", published: "2025-02-12" },
      { text: "Shelling of Kostiantynivka on 11 February killed seven people and wounded 20.", published: "2025-02-13" },
    ],
    [
      "near one town, and in another a day's walk away",
      { text: "An Israeli drone strike killed two people in a car near Nabatieh on 29 March and wounded three.", published: "2026-03-30" },
      { text: "A drone dropped a bomb on a house in Aita al-Shaab on 29 March, injuring four.", published: "2026-03-29" },
    ],
    [
      "a town on one day, and another victim",
      { text: "A drone killed a woman in Kherson on 3 March.", published: "2025-03-04" },
      { text: "A drone killed a man of 61 in Kherson on 3 March.", published: "2025-03-04" },
    ],
    [
      "what was shot down on a day, and a strike of that day",
      { text: "A guided bomb hit a house in Druzhkivka on 11 February, killing one woman.", published: "2025-02-12" },
      { text: "Mourners met in Druzhkivka. The air force shot down 61 Russian drones on 11 February.", published: "2025-02-12" },
    ],
    ["the same two in two cities", TALKS, { text: "Israel and Hamas held talks in Cairo on 9 July.", published: "2025-07-10" }],
    ["the same two in one city, days later", TALKS, { text: "Israel and Hamas held talks in Doha on 14 July.", published: "2025-07-15" }],
    [
      "the same deed of one state on one day, and nothing else",
      { text: "Russian missiles hit a depot on 9 July. Sumy was spared.", published: "2025-07-10" },
      { text: "Russian forces shelled a farm on 9 July. Izium was quiet.", published: "2025-07-10" },
    ],
    ["one of two, with another", TALKS, { text: "Israel and Egypt held talks on 9 July.", published: "2025-07-10" }],
    [
      "the same small toll in the same town, undated and a year apart",
      { text: "Gunmen killed six traders in Kaduna.", published: "2024-05-10" },
      { text: "Gunmen killed six traders in Kaduna.", published: "2025-05-10" },
    ],
    [
      "the same words, of another week",
      { text: "Shelling killed two people in Kherson on Tuesday.", published: "2025-03-05" },
      { text: "Shelling killed two people in Kherson on Tuesday.", published: "2025-03-12" },
    ],
    [
      "what one state does, and what the other does in return",
      { text: "Estonia expelled a Russian diplomat over sabotage.", published: "2026-01-15" },
      { text: "Russia expelled an Estonian diplomat in retaliation.", published: "2026-01-23" },
    ],
    [
      "a town, and a village of its region that no gazetteer knows",
      { text: "Russian troops captured Chasiv Yar in the Donetsk region on 31 July.", published: "2025-08-01" },
      { text: "Russian troops captured the village of Novokalivka in the Donetsk region on 31 July.", published: "2025-08-01" },
    ],
    [
      "two ships of two names",
      { text: "The Houthis sank the cargo ship Eternity C in the Red Sea.", published: "2025-07-11" },
      { text: "The Houthis sank the cargo ship Magic Seas in the Red Sea.", published: "2025-07-08" },
    ],
    [
      "a clinic and a factory of one city on one day",
      { text: "A Russian drone struck a clinic in Kharkiv on 7 April, killing two people.", published: "2026-04-08" },
      { text: "A guided bomb fell on a factory in Kharkiv on 7 April, wounding seven workers.", published: "2026-04-08" },
    ],
    [
      "militants and journalists who were arrested in one city on one day",
      { text: "Police arrested four Taliban militants in Karachi on 14 April.", published: "2026-04-15" },
      { text: "Police arrested two journalists in Karachi on 14 April.", published: "2026-04-15" },
    ],
    [
      "two guests of one capital on one day",
      { text: "Russia and Iran held talks in Moscow on 17 March.", published: "2026-03-18" },
      { text: "Russia and Cuba held talks in Moscow on 17 March.", published: "2026-03-18" },
    ],
    [
      "three dead in each of two towns of one land",
      { text: "Indian troops killed three militants in Kupwara in Indian-administered Kashmir on 2 June.", published: "2026-06-03" },
      { text: "Three militants were killed by Indian troops in Pulwama on 2 June.", published: "2026-06-03" },
    ],
    ["another kind", DRONE, { text: "Russian police arrested two workers in Sumy on 7 May.", published }],
    ["other parties", TREATY, { ...TREATY, text: TREATY.text.replace("Stockholm", "Lima") }],
    [
      "another guest of the same host",
      { text: "South Korea's foreign minister travels to Beijing on 20 May to meet his Chinese counterpart.", published: "2026-05-14" },
      { text: "A visit of the North Korean leader to Beijing in May is possible.", published: "2026-04-27" },
    ],
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
const MORE = [
  ...ALL,
  ...[TREATY_NEWS, NIGHT, MORNING, TANKER, VILLAGE, VILLAGE_AGAIN, FERRY, FERRY_AGAIN, HALL, BUS, ENGINEERS, SHIP, TALKS].flatMap(
    tellingsOf,
  ),
];

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

test("whatever is the same happening shares a key on days that overlap, and sameness is mutual", () => {
  const meets = (a: LinkKey, b: LinkKey) =>
    a.key === b.key &&
    (a.first === null ||
      b.first === null ||
      (a.first <= (b.last ?? Number.POSITIVE_INFINITY) && b.first <= (a.last ?? Number.POSITIVE_INFINITY)));
  for (const a of MORE) {
    for (const b of MORE) {
      expect(sameHappening(a, b)).toBe(sameHappening(b, a));
      if (a !== b && sameHappening(a, b)) expect(linkKeys(a).some((key) => linkKeys(b).some((other) => meets(key, other)))).toBe(true);
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
