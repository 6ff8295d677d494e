import { beforeAll, describe, expect, test } from "vitest";
import type { Gazetteer } from "#domain/place.ts";
import { openGazetteer } from "#server/geocode/gazetteer.ts";
import { analyse } from "#server/ingest/analyse.ts";

let gazetteer: Gazetteer;
beforeAll(() => {
  gazetteer = openGazetteer();
});

/** Each event as "KIND day @places: actors", published on a Wednesday. */
function eventsOf(text: string, publisher: string | null = null): string[] {
  const { events, places } = analyse({ text, published: "2025-03-19", publisher }, gazetteer);
  return events.map(({ kind, when, places: at, actors }) => {
    const where = at.map((index) => places[index]?.name).join("+");
    const who = actors.map(({ name }) => name).join("+");
    return `${kind} ${when?.start ?? "-"}${where && ` @${where}`}${who && `: ${who}`}`;
  });
}

describe("what is told by the way, in a calendar's present or without a verb", () => {
  test.each<[string, string[]]>([
    ["On Sunday eleven North Korean soldiers walked out of their barracks in Klintsy.", ["RETREAT 2025-03-16 @Klintsy: North Korea"]],
    ["A bus slid off an icy street in Nakhodka on Sunday; two passengers were hurt.", ["OTHER 2025-03-16 @Nakhodka: Passengers"]],
    ["The attackers arrived before dawn on Sunday and set fire to houses in Bama.", ["ASSAULT 2025-03-16 @Bama: Attackers"]],
    [
      "North Korea fired a pair of short-range missiles on Sunday. Both fell into the Sea of Japan.",
      ["MOBILIZE 2025-03-16 @Sea of Japan: North Korea"],
    ],
    [
      "The Kyiv Post reported a fire. The sappers belonged to a contingent that Pyongyang sent to the region in January. Three of its soldiers deserted near Rylsk on 2 March.",
      ["MOBILIZE 2025-01-01: North Korea", "RETREAT 2025-03-02 @Rylsk: Soldiers+North Korea"],
    ],
    [
      "Rebels stopped a bus near Saravena in the Colombian department of Arauca on Sunday and abducted four pupils.",
      ["COERCE 2025-03-16 @Saravena: Rebels+Pupils+Colombia"],
    ],
    [
      "Our drones hit a column near Rylsk on Sunday. On Monday Russian aircraft dropped two bombs on Bilopillia.",
      ["ASSAULT 2025-03-16 @Rylsk: Ukraine", "ASSAULT 2025-03-17 @Bilopillia: Russia"],
    ],
    ["Our navy watched a Russian ship near Busan on Sunday.", ["OTHER 2025-03-16 @Busan: Russia"]],
    [
      "Israel struck Beirut on 14 March. Hezbollah fired rockets at Haifa on 15 March. The two sides agreed a truce on 16 March.",
      ["ASSAULT 2025-03-14 @Beirut: Israel", "ASSAULT 2025-03-15 @Haifa: Hezbollah", "AGREE 2025-03-16: Hezbollah+Israel"],
    ],
    [
      "Four Nepalese soldiers died in an avalanche, lawmakers said on Monday after a closed briefing in Seoul.",
      ["OTHER 2025-03-17: Nepal"],
    ],
    [
      "Russian forces entered Sudzha on Monday. The General Staff in Kyiv said it had seen them in time. By Tuesday evening Russian troops had advanced to within three kilometres of the town.",
      ["MOBILIZE 2025-03-17 @Sudzha: Russia", "MOBILIZE 2025-03-18 @Sudzha: Russia"],
    ],
    ["Seoul expressed concern on Monday and called the plan a breach of the resolution.", ["ACCUSE 2025-03-17: South Korea"]],
    ["Seoul expressed concern on Monday.", []],
    [
      "In February 900 troops were moved by ship from Chongjin and Wonsan to Vladivostok.",
      ["MOBILIZE 2025-02-01 @Vladivostok: North Korea"],
    ],
    [
      "Sudanese and Chadian soldiers clashed near Adre on Monday, the minister said in an interview with Kenyan television.",
      ["ASSAULT 2025-03-17 @Adre: Sudan+Chad"],
    ],
    [
      "In January North Korean troops attacked Ukrainian positions near Makhnovka. In February they were pulled back.",
      ["ASSAULT 2025-01-01 @Makhnovka: North Korea+Ukraine", "RETREAT 2025-02-01 @Makhnovka: North Korea"],
    ],
    [
      "North Korean soldiers attacked Sudzha on Monday. Kyiv says 620 of the 900 soldiers sent in January were killed.",
      ["ASSAULT 2025-03-17 @Sudzha: North Korea", "MOBILIZE 2025-01-01: North Korea"],
    ],
    ["The last village, Gornal, was taken on Monday.", ["COERCE 2025-03-17 @Gornal"]],
    [
      "North Korea sent more troops to Russia on Monday, and those pulled from the front a month ago have been redeployed to Kursk.",
      ["MOBILIZE 2025-03-17 @Kursk: North Korea"],
    ],
    ["The agency released satellite pictures of a ship in Chongjin on 12 March.", []],
    [
      "Israel struck the Gaza Strip on Sunday. On Monday the military hit a depot in Khan Younis.",
      ["ASSAULT 2025-03-16 @Gaza Strip: Israel", "ASSAULT 2025-03-17 @Khan Younis: Military+Israel"],
    ],
    ["Russia struck the Sumy region on Monday.", ["ASSAULT 2025-03-17 @Sumy region: Russia"]],
    ["Israel struck Hezbollah on Monday.", ["ASSAULT 2025-03-17: Israel+Hezbollah"]],
    ["China hit the United States with new tariffs on Monday.", ["OTHER 2025-03-17 @United States: China"]],
    ["Ukrainian troops left the Kursk region on Monday.", ["RETREAT 2025-03-17 @Kursk region: Ukraine"]],
    ["Venezuela freed six Americans on Monday.", ["RETREAT 2025-03-17: Venezuela+United States"]],
    ["Partisans derailed a train near Melitopol on Monday.", ["ASSAULT 2025-03-17 @Melitopol: Partisans"]],
    ["A fire broke out at a refinery in Saratov on Monday after a Ukrainian drone attack.", ["ASSAULT 2025-03-17 @Saratov: Ukraine"]],
    ["A fire broke out in a hotel in Nairobi on Monday, a day after an attack on a bank.", ["OTHER 2025-03-17 @Nairobi"]],
    ["Six Russian warships were spotted off Tsushima on Monday.", ["MOBILIZE 2025-03-17 @Tsushima: Russia"]],
    [
      "Twelve Chinese aircraft were detected near Kinmen on Monday, four of which crossed the line, Taipei said.",
      ["OTHER 2025-03-17 @Kinmen: China"],
    ],
    ["Balloons forced Copenhagen airport to close on Monday.", ["OTHER 2025-03-17 @Copenhagen"]],
    ["Talks in Geneva between Chad and Niger collapsed on Sunday.", ["CONSULT 2025-03-16 @Geneva: Chad+Niger"]],
    ["The defence ministers of Peru and Ecuador meet in Lima tomorrow.", ["CONSULT 2025-03-20 @Lima: Peru+Ecuador"]],
    [
      "Peruvian and Ecuadorian ministers meet in Lima\n\nOn 17 March the defence ministers of Peru and Ecuador held talks in Lima. Fishing was the main subject.",
      ["CONSULT 2025-03-17 @Lima: Peru+Ecuador"],
    ],
    ["A Polish delegation arrives in Kigali on Monday.", ["CONSULT 2025-03-24 @Kigali: Poland+Rwanda"]],
    ["The Australian foreign minister will be in Port Vila next month.", ["CONSULT 2025-04-01 @Port Vila: Australia+Vanuatu"]],
    ["Egypt's foreign minister, who visited Asmara on Saturday, liked the canal.", ["CONSULT 2025-03-15 @Asmara: Egypt+Eritrea"]],
    ["Mali's prime minister left Bamako for Moscow on Monday.", ["CONSULT 2025-03-17 @Moscow: Mali+Russia"]],
    ["Xi Jinping received Russia's Sergei Lavrov on 11 March.", ["CONSULT 2025-03-11: Xi Jinping+Russia+Sergei Lavrov+China"]],
    ["The EU Council approved a sanctions package against Belarus on Monday.", ["SANCTION 2025-03-17: EU Council+Belarus"]],
    ["JNIM claimed responsibility on Monday for an ambush near Djibo two days earlier.", ["ASSAULT 2025-03-15 @Djibo: JNIM"]],
    ["JNIM on Monday claimed responsibility for shelling Djibo last week.", ["ASSAULT 2025-03-10 @Djibo: JNIM"]],
    ["The Houthis sank a freighter on Sunday that was bound for the Israeli port of Eilat.", ["ASSAULT 2025-03-16: Houthis"]],
    [
      "Ukrainian drones struck the Unecha oil pumping station in Russia's Bryansk region on Monday.",
      ["ASSAULT 2025-03-17 @Unecha: Ukraine"],
    ],
    ["Drones struck Ryazan overnight, the governor said on Monday.", ["ASSAULT 2025-03-17 @Ryazan"]],
    ["Moldova's president is due to travel to Brussels on Friday.", ["CONSULT 2025-03-21 @Brussels: Moldova"]],
    ["Negotiators from Serbia and Kosovo will on Friday sit down in Brussels.", ["CONSULT 2025-03-21 @Brussels: Serbia+Kosovo"]],
    ["Kazakhstan, most of whose oil leaves by sea, on Monday asked Kyiv to spare the port.", ["REQUEST 2025-03-17: Kazakhstan+Ukraine"]],
    ["The Indian navy will exercise with Japan off Guam from 15 to 21 June.", ["COOPERATE 2025-06-15 @Guam: Indian Navy+Japan+India"]],
    ["Three pupils who were abducted in September came home on Monday.", ["COERCE 2024-09-01: Pupils", "RETREAT 2025-03-17: Pupils"]],
    ["Yesterday, a guided bomb on the edge of Bilopillia: power line torn.", ["ASSAULT 2025-03-18 @Bilopillia"]],
    ["Talks between Chad and Niger in Doha on Friday.", ["CONSULT 2025-03-14 @Doha: Chad+Niger"]],
    ["Three men drove over a mine near Gorom-Gorom on Monday.", ["ASSAULT 2025-03-17 @Gorom-Gorom"]],
    ["A Danish court gave two Syrians eight years each on Monday for planning an attack.", ["OTHER 2025-03-17: Denmark+Syria"]],
    ["Malawi: 9 students taken at a checkpoint in Dedza on Sunday.", ["COERCE 2025-03-16 @Dedza: Students"]],
    ["Egypt began flying ammunition to Port Sudan last week.", ["AID 2025-03-10 @Port Sudan: Egypt"]],
    [
      "Kenya's foreign minister, Musalia Mudavadi, cut short a trip to Rome on Saturday and flew to Port Sudan.",
      ["CONSULT 2025-03-15 @Port Sudan: Kenya+Musalia Mudavadi"],
    ],
    ["Thailand cancelled flights to Phnom Penh on Monday.", ["OTHER 2025-03-17 @Phnom Penh: Thailand"]],
  ])("%s", (text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });
});

test("soldiers who come are not those who are shot at by others", () => {
  const text = "North Korean soldiers crossed the line at Yeoncheon on Monday. South Korean troops fired warning shots.";
  expect(eventsOf(text)[0]).toContain("MOBILIZE 2025-03-17");
});

test("since the autumn is a time, since somebody was killed is a clause", () => {
  expect(eventsOf("Four policemen held since the autumn were handed over to the Red Cross in Tulsipur yesterday.")[0]).toContain(
    "RETREAT 2025-03-18",
  );
});

describe("what armies publish, and where those handed over came to", () => {
  test.each<[string, string[]]>([
    [
      "The General Staff of the Armed Forces of Ukraine informs:\n\nOn 18 March the enemy attacked Sumy with 9 drones.\n\nOn 17 March our gunners hit a depot in Rylsk. An exercise will take place in Poltava Oblast on 22 March.",
      ["ASSAULT 2025-03-18 @Sumy: Russia", "ASSAULT 2025-03-17 @Rylsk: Gunners+Ukraine", "MOBILIZE 2025-03-22 @Poltava Oblast: Ukraine"],
    ],
    [
      "The Ministry of Defence of Mali reports: on 17 March a patrol arrested two smugglers in Gao.",
      ["COERCE 2025-03-17 @Gao: Smugglers+Patrol+Mali"],
    ],
    [
      "Ukraine handed two North Korean prisoners over to South Korea on Monday. They landed in Busan on the same day.",
      ["RETREAT 2025-03-17 @Busan: Ukraine+North Korea+South Korea"],
    ],
    ["Iran and Iraq exchanged 40 prisoners at the border crossing of Mehran on Monday.", ["RETREAT 2025-03-17 @Mehran: Iran+Iraq"]],
    ["China sent 30 warplanes across the Taiwan Strait on Tuesday.", ["MOBILIZE 2025-03-18 @Taiwan Strait: China"]],
    ["Six Chinese soldiers left the camp near Gao without permission on 3 March.", ["RETREAT 2025-03-03 @Gao: China"]],
    ["Some 3,000 North Koreans were brought into Kursk region in January.", ["MOBILIZE 2025-01-01 @Kursk region: North Korea"]],
    ["Iran accused Iraq of sabotage on Monday.", ["ACCUSE 2025-03-17: Iran+Iraq"]],
    ["The governor asks residents to stay away from windows. Schools in Sumy are closed.", []],
    ["The garrison pulled out of Glushkovo on Tuesday.", ["RETREAT 2025-03-18 @Glushkovo"]],
    ["In April 2018 the two Koreas signed an accord at Panmunjom.", ["AGREE 2018-04-01 @Panmunjom: North Korea+South Korea"]],
    ["The navies of Iran and Oman will hold an exercise off Muscat with ten ships in May.", ["COOPERATE 2025-05-01 @Muscat: Iran+Oman"]],
    ["On 2 March at 16:20 Iran shelled Erbil.", ["ASSAULT 2025-03-02 @Erbil: Iran"]],
    ["In June 2020 North Korea blew up a bridge in Kaesong.", ["ASSAULT 2020-06-01 @Kaesong: North Korea"]],
    ["The town's birthday party will be held at the stadium of Ussuriysk on 30 March.", ["OTHER 2025-03-30 @Ussuriysk"]],
    ["The escape was linked to the desertion of twelve Iranian soldiers in Haifa on 3 March.", ["RETREAT 2025-03-03 @Haifa: Iran"]],
    ["Egypt and Qatar, which mediate, urged Israel to reopen the crossing.", ["REQUEST 2025-03-19: Egypt+Qatar+Israel"]],
    ["The Russian-installed governor blamed Ukraine.", ["ACCUSE 2025-03-19: Russia+Ukraine"]],
    [
      "On Monday the police evacuated 46 people from the border villages of the Yunakivka community.",
      ["OTHER 2025-03-17 @Yunakivka: Police+Ukraine"],
    ],
    [
      "Drones hit a plant in Klintsy on Monday. A fire broke out in the boiler house and was put out before midnight.",
      ["ASSAULT 2025-03-17 @Klintsy"],
    ],
    [
      "At night the enemy attacked Sumy. At 06:40 a bomb fell on Bilopillia.",
      ["ASSAULT 2025-03-19 @Sumy: Russia", "ASSAULT 2025-03-19 @Bilopillia: Russia"],
    ],
    [
      "North Korean units attacked near Plekhovo on 7 March. Two days later they took the village after Ukrainian marines had withdrawn across the Psel.",
      ["ASSAULT 2025-03-07 @Plekhovo: North Korea", "COERCE 2025-03-09 @Plekhovo: North Korea", "RETREAT 2025-03-09 @Psel: Ukraine"],
    ],
    [
      "Russian and American officials met in Riyadh on Monday. The Americans had met the Ukrainian team there on Sunday. The three sides agreed to spare ships in the Black Sea.",
      [
        "CONSULT 2025-03-17 @Riyadh: Russia+United States",
        "CONSULT 2025-03-16 @Riyadh: United States+Ukraine",
        "AGREE 2025-03-17 @Riyadh: United States+Ukraine+Russia",
      ],
    ],
    [
      "On 12 March 71 bodies of soldiers were returned to Ukraine. On the same day the second stage of the exchange of wounded prisoners took place.",
      ["RETREAT 2025-03-12: Soldiers+Ukraine", "RETREAT 2025-03-12: Ukraine"],
    ],
    [
      "Ukraine captured two North Korean soldiers near Sudzha on Sunday. Both were wounded. They are the first taken alive since their units arrived in Russia last autumn.",
      ["COERCE 2025-03-16 @Sudzha: Ukraine+North Korea"],
    ],
    [
      "Russian forces took three villages in the Sumy region on Monday: Novenke, Basivka and Zhuravka.",
      ["COERCE 2025-03-17 @Novenke+Basivka+Zhuravka: Russia"],
    ],
    [
      "A Russian sabotage group tried to reach Bilopillia on Sunday. Three were killed, two taken prisoner.",
      ["ASSAULT 2025-03-16 @Bilopillia: Russia", "COERCE 2025-03-16 @Bilopillia: Russia"],
    ],
    [
      "Israel struck Beirut on Sunday. On Monday rockets hit Haifa, wounding two.",
      ["ASSAULT 2025-03-16 @Beirut: Israel", "ASSAULT 2025-03-17 @Haifa"],
    ],
    ["Two ships hit mines off Odesa on Sunday. The second, a tug, was towed to Izmail.", ["ASSAULT 2025-03-16 @Odesa"]],
    ["Police are investigating the burning of three masts near Norrkoping on Sunday.", ["ASSAULT 2025-03-16 @Norrkoping"]],
    [
      "Envoys of Iran and Oman met in Doha on Monday. Hours later drones struck Haifa.",
      ["CONSULT 2025-03-17 @Doha: Iran+Oman", "ASSAULT 2025-03-17 @Haifa"],
    ],
  ])("%s", (text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });
});

test("a ministry tells of its own", () => {
  const text = "The enemy lost up to 230 soldiers near Rylsk on Monday. On Sunday aviation and drones struck a fuel depot in Sumy.";
  expect(eventsOf(text, "Defence Ministry of the Russian Federation")).toEqual([
    "ASSAULT 2025-03-17 @Rylsk: Soldiers+Ukraine",
    "ASSAULT 2025-03-16 @Sumy: Russia",
  ]);
});
