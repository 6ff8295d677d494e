import { describe, expect, test } from "vitest";
import { openGazetteer } from "#server/geocode/gazetteer.ts";
import { extract } from "./extract.ts";

const gazetteer = openGazetteer();
const read = (text: string, published: string | null = "2024-05-10") => extract({ text, published }, gazetteer);

/** "KIND | day or span | places | actors | figures | hedging", a dash for nothing. */
function eventsOf(text: string, published?: string | null): string[] {
  const { events, places } = read(text, published);
  return events.map((event) => {
    const day = event.when
      ? event.when.start === event.when.end
        ? event.when.start
        : `${event.when.start}/${event.when.end}`
      : event.whenValue;
    const where = event.places.map((index) => places[index]?.text).join(", ");
    const who = event.actors.map(({ name, role }) => `${name} ${role}`).join(", ");
    const figures = event.numbers.map(({ kind, min, max }) => `${kind} ${min === max ? min : `${min ?? ""}..${max ?? ""}`}`).join(", ");
    return [event.kind, day, where, who, figures, event.hedging].map((part) => part || "-").join(" | ");
  });
}

describe("what happened", () => {
  test.each<[string, string[]]>([
    [
      "THE MAYOR OF ARAUQUITA WAS MURDERED ON TUESDAY BY MEMBERS OF THE PATRIOTIC LIBERATION FRONT.",
      ["ASSAULT | 2024-05-07 | ARAUQUITA | PATRIOTIC LIBERATION FRONT agent, Mayor victim | killed 1 | asserted"],
    ],
    [
      "Rebels ambushed a convoy near Haflong on Monday, killing four policemen. Grenades were thrown. Four policemen and a driver were killed in the attack.",
      ["ASSAULT | 2024-05-06 | Haflong | Rebels agent, Policemen victim, India victim | killed 5 | asserted"],
    ],
    [
      "A patrol of the police was ambushed on the road near Tocache on 30 April. Shining Path guerrillas set off a charge under the vehicle. Four officers died.",
      [
        "ASSAULT | 2024-04-30 | Tocache | Police target, Patrol target, Peru target, Shining Path agent, Officers victim | killed 4 | asserted",
      ],
    ],
    ["The two sides consented in Doha on 30 April to stop shooting.", ["AGREE | 2024-04-30 | Doha | - | - | asserted"]],
    [
      "The freighter berthed in Vostochny on 30 April. The crew believed on 1 May that Busan was near.",
      ["OTHER | 2024-04-30 | Vostochny | - | - | asserted"],
    ],
    [
      "Two men jumped out of a taxi in Goma on 30 April. Four traders were shot dead.",
      ["ASSAULT | 2024-04-30 | Goma | Traders victim | killed 4 | asserted"],
    ],
    [
      "Incident type: armed assault. Location: Maiduguri. Fatalities: 6. Gunmen opened fire on worshippers at a mosque on 30 April, killing six.",
      ["ASSAULT | 2024-04-30 | Maiduguri | Gunmen agent, Worshippers victim | killed 6 | asserted"],
    ],
    [
      "Guerrillas of the Free Coast Army blew up an oil pipeline near Arauca on Tuesday.",
      ["ASSAULT | 2024-05-07 | Arauca | Free Coast Army agent | - | asserted"],
    ],
    [
      "India expelled Pakistan's attachés on Wednesday after militants killed 26 tourists near Pahalgam on Tuesday.",
      [
        "COERCE | 2024-05-08 | - | India agent, Pakistan target | - | asserted",
        "ASSAULT | 2024-05-07 | Pahalgam | Militants agent, Tourists victim | killed 26 | asserted",
      ],
    ],
    [
      "3 May, Mopti region: an IED struck a convoy near Douentza, wounding two men.",
      ["ASSAULT | 2024-05-03 | Douentza | Men victim | injured 2 | asserted"],
    ],
    [
      "In December 1979 the Soviet Union invaded Afghanistan.",
      ["ASSAULT | 1979-12-01/1979-12-31 | Afghanistan | Soviet Union agent | - | asserted"],
    ],
    [
      "On 29 May 1453 the Ottomans took Constantinople. On 3 July 1866 Prussian troops attacked Austro-Hungarian troops near Jičín.",
      [
        "COERCE | 1453-05-29 | Constantinople | Ottoman Empire agent | - | asserted",
        "ASSAULT | 1866-07-03 | Jičín | Prussia agent, Austria-Hungary target | - | asserted",
      ],
    ],
    [
      "By April 2024 some 900 Nepalese soldiers had been placed in Russian brigades near Luhansk.",
      ["MOBILIZE | 2024-04-01/2024-04-30 | Luhansk | Nepal agent | count 900 | asserted"],
    ],
    ["Every captured soldier shows that the plan failed.", []],
    [
      "A drone strike near Sumy killed two farmers on Tuesday, with five others wounded, police said.",
      ["ASSAULT | 2024-05-07 | Sumy | Farmers victim | killed 2, injured 5 | reported"],
    ],
    [
      "Swedish Foreign Minister Maj Lund and Norwegian Foreign Minister Kari Dahl met in Bergen on 6 May.",
      [
        "CONSULT | 2024-05-06 | Bergen | Sweden participant, Maj Lund participant, Norway participant, Kari Dahl participant | - | asserted",
      ],
    ],
    [
      "Oslo and Stockholm signed a treaty in March 2023.",
      ["AGREE | 2023-03-01/2023-03-31 | - | Norway participant, Sweden participant | - | asserted"],
    ],
    [
      "Gunmen kidnapped six students in Kaduna on Monday.",
      ["COERCE | 2024-05-06 | Kaduna | Gunmen agent, Students victim | captured 6 | asserted"],
    ],
    [
      "Estonia will deploy 300 soldiers to Narva in June.",
      ["MOBILIZE | 2024-06-01/2024-06-30 | Narva | Estonia agent | count 300 | planned"],
    ],
    ["The Kremlin denied the reports on Thursday.", ["REJECT | 2024-05-09 | - | Russia agent | - | asserted"]],
    ["Hundreds of people marched through Vilnius on Sunday.", ["PROTEST | 2024-05-05 | Vilnius | - | - | asserted"]],
    [
      "An earthquake struck near Izmir on Wednesday, killing at least 12 people.",
      ["OTHER | 2024-05-08 | Izmir | - | killed 12.. | asserted"],
    ],
    [
      "Twelve Latvian soldiers deserted from Liepaja in April.",
      ["RETREAT | 2024-04-01/2024-04-30 | Liepaja | Latvia agent | count 12 | asserted"],
    ],
    ["A bus crash near Cusco claimed 15 lives on Saturday.", ["OTHER | 2024-05-04 | Cusco | - | killed 15 | asserted"]],
    ["Estonia test-fired two missiles near Narva on Monday.", ["MOBILIZE | 2024-05-06 | Narva | Estonia agent | count 2 | asserted"]],
    [
      "Latvia is to send Norway up to 40 engineers, a ministry official said.",
      ["MOBILIZE | - | Norway | Latvia agent | count ..40 | planned"],
    ],
  ])("%s", (text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });
});

/** Who took part is the business of other tests. */
const withoutActors = (event: string) =>
  event
    .split(" | ")
    .filter((_, at) => at !== 3)
    .join(" | ");

describe("told in several sentences", () => {
  test.each<[string, string[]]>([
    [
      "Gunmen stormed a market in Kaduna, killing at least 14 traders, residents said on Thursday. The attack began shortly after noon on Tuesday.",
      ["ASSAULT | 2024-05-07 | Kaduna | killed 14.. | reported"],
    ],
    [
      "A truck driver was shot near Narva on Monday. He died in hospital. A suspect was arrested at the scene.",
      ["ASSAULT | 2024-05-06 | Narva | killed 1 | asserted", "COERCE | 2024-05-06 | Narva | captured 1 | asserted"],
    ],
    [
      "On 3 May, rebels shelled Goma. A 62-year-old woman was killed and her two sons were wounded.",
      ["ASSAULT | 2024-05-03 | Goma | killed 1, injured 2 | asserted"],
    ],
    [
      "Rebels have killed three people in the east of Latvia. A lorry was hit by a rocket near Narva on Tuesday.",
      ["ASSAULT | 2024-05-07 | Narva | killed 3 | asserted"],
    ],
    [
      "A bus overturned near Cusco on Sunday. Officers were called at 9 p.m. The toll rose to 17.",
      ["OTHER | 2024-05-05 | Cusco | killed 17 | asserted"],
    ],
    [
      "Sumy, as of 07:30\n\nThe Russian army shelled the Okrayna district today. One woman dead.",
      ["ASSAULT | 2024-05-10 | Okrayna | killed 1 | asserted"],
    ],
    [
      "Twelve schoolgirls abducted in Kaduna in November were freed on Monday.",
      ["COERCE | 2023-11-01/2023-11-30 | Kaduna | captured 12 | asserted", "RETREAT | 2024-05-06 | - | - | asserted"],
    ],
    [
      "On 6 May the foreign ministers of Latvia and Estonia met in Narva. The parties signed a protocol.",
      ["CONSULT | 2024-05-06 | Narva | - | asserted", "AGREE | 2024-05-06 | Narva | - | asserted"],
    ],
    [
      "Police detained 40 people in Goma on Monday. On Tuesday a crowd gathered in Bukavu.",
      ["COERCE | 2024-05-06 | Goma | captured 40 | asserted", "PROTEST | 2024-05-07 | Bukavu | - | asserted"],
    ],
    ["The death toll from a bombing in Peshawar rose to 18.", ["ASSAULT | - | Peshawar | killed 18 | asserted"]],
    ["A column entered Goma on Monday and killed three people.", ["ASSAULT | 2024-05-06 | Goma | killed 3 | asserted"]],
    ["Beijing said it would send a rescue team and $5 million to Nepal.", ["AID | - | - | money 5000000 | planned"]],
    ["Talks between Riga and Tallinn are set for 6 June.", ["CONSULT | 2024-06-06 | - | - | planned"]],
    [
      "A bomb exploded in Goma on Monday; nobody was hurt. It was the third attack this year.",
      ["ASSAULT | 2024-05-06 | Goma | - | asserted"],
    ],
    ["A bus bound for Cusco crashed near Lima on Sunday.", ["OTHER | 2024-05-05 | Lima | - | asserted"]],
    [
      "1. Rebels shelled Goma on 3 May.\n\n2. A bus overturned near Cusco. Nine people were killed.",
      ["ASSAULT | 2024-05-03 | Goma | - | asserted", "OTHER | - | Cusco | killed 9 | asserted"],
    ],
    ["26 April: a bomb detonated in Goma, killing a corporal and two cooks.", ["ASSAULT | 2024-04-26 | Goma | killed 3 | asserted"]],
    ["Police said a man from Cusco drowned near Lima on Sunday.", ["OTHER | 2024-05-05 | Lima | killed 1 | reported"]],
    [
      "In Goma, two men jumped out of a taxi on Monday. Four traders were shot dead.",
      ["ASSAULT | 2024-05-06 | Goma | killed 4 | asserted"],
    ],
    ["Soldiers were killed when a patrol hit a mine near Goma on Sunday.", ["ASSAULT | 2024-05-05 | Goma | - | asserted"]],
    [
      "10,000 Latvian soldiers are already deployed near the border between Estonia and Russia.",
      ["MOBILIZE | - | Estonia, Russia | count 10000 | asserted"],
    ],
  ])("%s", (text, expected) => {
    expect(eventsOf(text).map(withoutActors)).toEqual(expected);
  });
});

describe("what is no happening", () => {
  test.each([
    "If Estonia deploys troops to Narva, Latvia could follow.",
    "Will Russia attack Narva?",
    "The attack raises questions about the defence of Narva.",
    "Latvia should strengthen its defences.",
    "Rebels might attack Goma again.",
    "Wars end with lawyers.",
    "The captured soldiers wore no badges.",
    "Missile Strike on Sumy Kills Two",
    "Norway has refrained for years from sending weapons.",
    "Analysts wrote about the history of siege warfare.",
    "More than 900 people have been killed in Latvia since January.",
    "Riga spoke of sabotage.",
    "The town hall stayed closed after protests in Goma.",
    "State radio spoke of an attack on a barracks and named nobody.",
    "The deal allows aid convoys into Goma.",
    "The mayor refuses to talk of arson.",
  ])("%s", (text) => {
    expect(eventsOf(text)).toEqual([]);
  });
});

test("what somebody is suspected of is no second event", () => {
  const text = "Two Latvians were arrested in Narva on Monday on suspicion of having damaged a railway line.";
  expect(read(text).events.map(({ kind }) => kind)).toEqual(["COERCE"]);
});

describe("one happening, told in parts", () => {
  test.each<[string, string[]]>([
    [
      "On 6 May an exchange of prisoners took place at Narva. 90 Latvians returned home from captivity. The same number of Estonians was handed over.",
      ["RETREAT | 2024-05-06 | Narva | count 90 | asserted"],
    ],
    [
      "A strike on a depot in Goma has killed five people, a minister said on Friday. The search at the site, where 22 were injured two days earlier, was ended.",
      ["ASSAULT | 2024-05-08 | Goma | killed 5, injured 22 | reported"],
    ],
    ["On 3 May, drones flew into a depot in Goma, killing a watchman.", ["ASSAULT | 2024-05-03 | Goma | killed 1 | asserted"]],
    [
      "Rebels attacked Goma on Monday. At least 18 people were killed and 9,200 fled to Bukavu.",
      ["ASSAULT | 2024-05-06 | Goma | killed 18.., displaced 9200 | asserted"],
    ],
    ["Two drones hit a gas field near Goma on Monday, cutting power to Bukavu.", ["ASSAULT | 2024-05-06 | Goma | count 2 | asserted"]],
    [
      "Gunmen raided a market in Goma on Monday and killed 14 people. The assailants fired on traders and set 20 shops ablaze.",
      ["ASSAULT | 2024-05-06 | Goma | killed 14, count 20 | asserted"],
    ],
    [
      "Two killed as boat capsizes off Sfax\n\nTwo migrants drowned when a boat capsized off Sfax on Monday.",
      ["OTHER | 2024-05-06 | Sfax | killed 2 | asserted"],
    ],
    [
      "An earthquake struck the Arequipa region on Monday, killing seven. The quake damaged hundreds of homes near Cusco.",
      ["OTHER | 2024-05-06 | Cusco | killed 7 | asserted"],
    ],
    ["Riga denied on Monday that its troops had opened fire.", ["REJECT | 2024-05-06 | - | - | asserted"]],
    ["A school in Narva was set on fire on Monday before the column withdrew.", ["ASSAULT | 2024-05-06 | Narva | - | asserted"]],
  ])("%s", (text, expected) => {
    expect(eventsOf(text).map(withoutActors)).toEqual(expected);
  });
});

test("told twice is one event", () => {
  const once = "On 3 May, a missile strike near Sumy killed two farmers.";
  expect(eventsOf(`${once} The mayor was shocked.\n\n${once}`)).toHaveLength(1);
});

test("a toll told in the next sentence belongs to what was told before", () => {
  expect(eventsOf("A car bomb exploded in Peshawar on Monday. Nine people were killed and 40 injured.")).toEqual([
    "ASSAULT | 2024-05-06 | Peshawar | - | killed 9, injured 40 | asserted",
  ]);
});

test("capitals that talk are no place of the talks", () => {
  const [talks] = eventsOf("Kyiv and Seoul held talks on Tuesday over captured soldiers.");
  expect(talks).toBe("CONSULT | 2024-05-07 | - | Ukraine participant, South Korea participant | - | asserted");
});

test("a day on which somebody spoke only bounds what was spoken of", () => {
  const [event] = read("Officials said on Tuesday that 18 Latvian soldiers had deserted near Narva.").events;
  expect(event?.when).toMatchObject({ start: "2024-05-07", openStart: true });
});

test("who is accused may be believed or not", () => {
  expect(eventsOf("Latvia accused Belarus of shelling Daugavpils on 2 May.").map((event) => event.split(" | ").at(-1))).toEqual([
    "asserted",
    "alleged",
  ]);
});

describe("headlines", () => {
  test.each([
    ["On 3 May, six Latvian officers were killed in a missile strike near Sumy.", "Six Latvian officers killed near Sumy"],
    ["Oslo and Stockholm signed a treaty in March 2023.", "Treaty between Norway and Sweden"],
    ["Estonia will deploy 300 soldiers to Narva in June.", "300 soldiers deployed to Narva, planned"],
  ])("%s", (text, headline) => {
    expect(read(text).events.map(({ summary }) => summary)).toEqual([headline]);
  });

  test("never over 90 characters", () => {
    const text = `On 3 May, six extraordinarily well trained North Korean special operations reconnaissance officers were killed near ${"Sumy"} and in the far surroundings of Krasnopillia.`;
    for (const { summary } of read(text).events) expect(summary.length).toBeLessThanOrEqual(90);
  });
});
