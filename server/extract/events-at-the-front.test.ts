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

describe("soldiers sent, taken and talked of", () => {
  test.each<[string, string[]]>([
    ["The Russian Defence Ministry said that Sudzha had been liberated.", ["COERCE - @Sudzha: Russia"]],
    [
      "South Korea condemns the admission by North Korea that it sent troops to Russia.",
      ["ACCUSE 2025-02-14: South Korea", "MOBILIZE - @Russia: North Korea"],
    ],
    ["Troops were dispatched to Kursk on the orders of Kim Jong Un.", ["MOBILIZE - @Kursk: Kim Jong Un+North Korea"]],
    ["Ukraine captured two North Korean soldiers, the first since the war began in February 2022.", ["COERCE -: Ukraine+North Korea"]],
    [
      "Russia hit a command post in Kyiv in response to a Ukrainian attack on a plant in Taganrog two days earlier.",
      ["ASSAULT - @Kyiv: Russia", "ASSAULT 2025-02-12 @Taganrog: Ukraine"],
    ],
    ["Exports from Odesa fell in January.", []],
    ["London has proof that Russia bombed a school in Kharkiv.", ["ASSAULT - @Kharkiv: Russia"]],
    [
      "Israel bombed Rafah on Monday after Hamas fired at soldiers.",
      ["ASSAULT 2025-02-10 @Rafah: Israel", "ASSAULT 2025-02-10 @Rafah: Hamas+Soldiers"],
    ],
    ["M23 took Goma on 26 January after a siege.", ["COERCE 2025-01-26 @Goma: M23"]],
    ["Soldiers fled to Chad on Monday.", ["RETREAT 2025-02-10 @Chad: Soldiers"]],
    ["Qatar, Egypt and Turkey said they would send aid to Gaza.", ["AID - @Gaza: Qatar+Egypt+Türkiye"]],
    ["Three men have been charged over a fire at a warehouse in Leyton.", ["COERCE - @Leyton: Men+United Kingdom"]],
    ["Police arrested in Lima a man of 30.", ["COERCE - @Lima: Police+Peru"]],
    ["The court found that he had crossed the border twelve times since 2022.", ["MOBILIZE 2022-01-01"]],
    [
      "Ukraine's General Staff said that drones struck a port in Astrakhan, where a ship with Shahed parts was moored.",
      ["ASSAULT - @Astrakhan: Ukraine"],
    ],
    [
      "The advance was timed to the meeting of Presidents Putin and Trump in Anchorage on 12 February.",
      ["CONSULT 2025-02-12 @Anchorage: Putin+Trump+Russia+United States"],
    ],
    [
      "In Moscow, a general, Igor Kirillov, and his assistant were killed on Tuesday by a bomb.",
      ["ASSAULT 2025-02-11 @Moscow: Igor Kirillov"],
    ],
    ["Netanyahu arrived at the White House on Monday.", ["CONSULT 2025-02-10 @White House: Netanyahu+Israel+United States"]],
    ["The White House said on Monday that Putin had received the minister in the Kremlin.", ["CONSULT 2025-02-10 @Kremlin: Putin+Russia"]],
    ["The liberation of Kursk was completed on Saturday.", ["COERCE 2025-02-08 @Kursk"]],
    [
      "North Korea sent 3,000 troops to Russia in October. The first units reached Kursk on Monday.",
      ["MOBILIZE 2024-10-01 @Russia: North Korea", "MOBILIZE 2025-02-10 @Kursk: North Korea"],
    ],
    [
      "Our drones destroyed a gun near Korenevo. The Koreans attacked twice. The enemy lost 14 men near Malaya Loknya.",
      ["ASSAULT - @Korenevo: Ukraine", "ASSAULT - @Malaya Loknya: Men+Russia"],
    ],
    [
      "Choe Son Hui left Moscow on Monday after talks with Sergei Lavrov.",
      ["CONSULT 2025-02-10 @Moscow: Choe Son Hui+North Korea+Sergei Lavrov+Russia"],
    ],
    [
      "Debris damaged a depot in Krasnodar, hours after Putin and Trump agreed by phone on a truce.",
      ["ASSAULT - @Krasnodar", "AGREE -: Putin+Trump+Russia+United States"],
    ],
    ["Overnight Russia attacked Sumy with 50 drones.", ["ASSAULT 2025-02-14 @Sumy: Russia"]],
    ["The first 11,000 men were moved to the front line in October.", ["MOBILIZE 2024-10-01"]],
    [
      "North Korea had sent 1,500 more troops to Kursk since mid-January, and some 300 soldiers had been killed.",
      ["MOBILIZE 2025-01-11 @Kursk: North Korea", "ASSAULT 2025-01-11 @Kursk: Soldiers+North Korea"],
    ],
    ["Iran sent at least 300 missiles to Russia on Monday.", ["AID 2025-02-10: Iran+Russia"]],
    ["Ukraine attacked the port and Russia shelled Sumy.", ["ASSAULT -: Ukraine", "ASSAULT - @Sumy: Russia"]],
    ["Seoul condemned the plan on Thursday and Tokyo called it deeply troubling.", ["ACCUSE 2025-02-13: South Korea"]],
    [
      "Two North Korean soldiers were captured by Ukrainian forces in Kursk region. The men, aged 20 and 26, were taken on 9 January near the village of Makhnovka and flown to Kyiv, where they are being treated for wounds.",
      ["COERCE 2025-01-09 @Makhnovka: North Korea+Ukraine"],
    ],
    ["JNIM, a group linked to al-Qaeda, claimed the attack on Djibo on Thursday.", ["ASSAULT 2025-02-13 @Djibo: JNIM"]],
    ["The talks on the peace treaty resume in Tbilisi on Tuesday.", ["CONSULT 2025-02-18 @Tbilisi"]],
    ["Its outpost near Lachin had come under fire on Thursday.", ["ASSAULT 2025-02-13 @Lachin"]],
    ["Moscow on Thursday claimed the seizure of Kurakhove.", ["COERCE 2025-02-13 @Kurakhove: Russia"]],
    ["M23 rebels claimed on Thursday the capture of Walikale.", ["COERCE 2025-02-13 @Walikale: M23"]],
    [
      "Two of them were captured by Ukrainian forces in Sudzha on 9 January and are being held in Kyiv.",
      ["COERCE 2025-01-09 @Sudzha: Ukraine"],
    ],
    ["Tokyo condemned the transfer of troops at a meeting in Munich on Thursday.", ["ACCUSE 2025-02-13 @Munich: Japan"]],
    [
      "In Moscow the Foreign Ministry summoned the British ambassador on Thursday.",
      ["ACCUSE 2025-02-13 @Moscow: Foreign Ministry+United Kingdom+Russia"],
    ],
    [
      "Tokyo lodged a protest with Beijing over the parade on Monday. In Kyiv, officials accused Moscow on Tuesday of new strikes.",
      ["ACCUSE 2025-02-10: Japan+China", "ACCUSE 2025-02-11 @Kyiv: Russia+Ukraine"],
    ],
    [
      "Zelenskyy is to fly to Ankara on Monday. Ukrainian drones struck a refinery in Ryazan.",
      ["CONSULT 2025-02-17 @Ankara: Zelenskyy+Ukraine+Türkiye", "ASSAULT - @Ryazan: Ukraine"],
    ],
    ["Turkey — for the first time this year — sent 400 soldiers to Libya on Monday.", ["MOBILIZE 2025-02-10 @Libya: Türkiye"]],
    [
      "EU ministers agreed on Monday to extend sanctions against Russian firms until mid-September.",
      ["SANCTION 2025-02-10: European Union+Russia"],
    ],
    [
      "Over the past day, 131 clashes took place at the front. Near Sumy the defence forces repelled two attacks.",
      ["ASSAULT 2025-02-13", "ASSAULT 2025-02-13 @Sumy: Ukraine"],
    ],
    [
      "Russia launched 143 drones at Ukraine overnight.\n\nIn Mykolaiv, a woman was killed when a drone hit a block of flats.",
      ["ASSAULT 2025-02-14 @Ukraine: Russia", "ASSAULT 2025-02-14 @Mykolaiv: Russia+Woman"],
    ],
    [
      "Ukrainian drones hit Kursk on Monday. Russia shelled Sumy. In an exchange mediated by Qatar, the two sides returned 90 prisoners on Wednesday.",
      ["ASSAULT 2025-02-10 @Kursk: Ukraine", "ASSAULT 2025-02-10 @Sumy: Russia", "RETREAT 2025-02-12: Prisoners+Russia+Ukraine"],
    ],
    [
      "On Sunday 38 residents were evacuated from the frontline villages to Zaporizhzhia. Hamas handed over the remains of a hostage on Monday.",
      ["OTHER 2025-02-09 @Zaporizhzhia: Residents", "RETREAT 2025-02-10: Hamas"],
    ],
    [
      "Ukraine recaptured Stepove on 9 February. The ministry in Moscow claimed on 11 February that Russian forces had seized Dvorichna, near Kupiansk.",
      ["COERCE 2025-02-09 @Stepove: Ukraine", "COERCE 2025-02-11 @Dvorichna: Russia"],
    ],
    [
      "The Rapid Support Forces (RSF) captured El Fasher on Monday. The Israeli military said troops had fired at people near Zikim on Tuesday.",
      ["COERCE 2025-02-10 @El Fasher: Rapid Support Forces", "ASSAULT 2025-02-11 @Zikim: Israel+Troops"],
    ],
    [
      "The town council gave 4 million hryvnias to a brigade on Monday. A protest by wives of soldiers was held in Lviv on Tuesday.",
      ["AID 2025-02-10: Town council", "PROTEST 2025-02-11 @Lviv: Wives"],
    ],
    [
      "Air defences shot down 87 Ukrainian drones overnight. In Tula, debris set a warehouse on fire. Gunmen ambushed a convoy escorted by soldiers near Gao on Monday.",
      ["ASSAULT 2025-02-14: Ukraine", "ASSAULT 2025-02-14 @Tula: Ukraine", "ASSAULT 2025-02-10 @Gao: Gunmen"],
    ],
    [
      "The Russians launched 9 missiles at Kremenchuk on Monday and shelled Sumy and Nikopol. In Ryazan a refinery burned after a UAV attack on Tuesday.",
      ["ASSAULT 2025-02-10 @Kremenchuk: Russia", "ASSAULT 2025-02-10 @Sumy+Nikopol: Russia", "ASSAULT 2025-02-11 @Ryazan: Ukraine"],
    ],
    ["Feodosia, night of 11 February. A drone hit the oil depot.", ["ASSAULT 2025-02-11 @Feodosia"]],
    [
      "Over the past day 84 combat engagements were recorded. Near Toretsk there were 34 attempts to break through.",
      ["ASSAULT 2025-02-13", "ASSAULT 2025-02-13 @Toretsk"],
    ],
    ["Seoul put North Korean casualties at about 4,700, including 600 dead.", ["ASSAULT -: North Korea"]],
    [
      "Ukraine has captured two North Korean soldiers in Russia's Kursk region, Zelenskyy said on Saturday. They were taken near Makhnovka on 9 January and moved to Kyiv.",
      ["COERCE 2025-01-09 @Makhnovka: North Korea+Ukraine"],
    ],
    ["North Korea confirmed for the first time on Monday that it had sent troops to Russia.", ["MOBILIZE 2025-02-10 @Russia: North Korea"]],
    ["Rudenko met Choe in Pyongyang on Monday.", ["CONSULT 2025-02-10 @Pyongyang: Rudenko+Choe+Russia+North Korea"]],
    ["Yermak and Witkoff spoke on Tuesday.", ["CONSULT 2025-02-11: Yermak+Witkoff+Ukraine+United States"]],
    [
      "Shoigu visited Pyongyang on Monday. Rudenko had travelled to the North Korean capital a week earlier.",
      ["CONSULT 2025-02-10 @Pyongyang: North Korea+Russia+Shoigu", "CONSULT 2025-02-03 @Pyongyang: Rudenko+Russia"],
    ],
    [
      "Log of the week\n\n10 February. Trump and Putin speak by telephone. Drones kill three people in Kyiv.\n\nTuesday, 11 February. The governor announces the evacuation of Lyman. Moscow claims the capture of Sudzha.",
      [
        "CONSULT 2025-02-10: Trump+Putin+United States+Russia",
        "ASSAULT 2025-02-10 @Kyiv: Russia",
        "OTHER 2025-02-11 @Lyman",
        "COERCE 2025-02-11 @Sudzha: Russia",
      ],
    ],
    [
      "Seoul summoned the Russian ambassador on Monday. It demanded the withdrawal of the troops.",
      ["ACCUSE 2025-02-10: South Korea+Russia", "REQUEST 2025-02-10: South Korea"],
    ],
    ["About 2,000 wounded soldiers were sent back to North Korea in January.", ["RETREAT 2025-01-01: Soldiers+North Korea"]],
    [
      "UN forces landed at Inchon on 3 February. Seoul was retaken on Monday.",
      ["MOBILIZE 2025-02-03 @Inchon: United Nations", "COERCE 2025-02-10 @Seoul"],
    ],
    [
      "Rebels attacked Aleppo on 1 December 2024, and Hama fell on 5 December.",
      ["ASSAULT 2024-12-01 @Aleppo: Rebels", "COERCE 2024-12-05 @Hama"],
    ],
    ["The Finns attacked near Suomussalmi on 11 December 1939.", ["ASSAULT 1939-12-11 @Suomussalmi: Finland"]],
    ["Truce talks began in Kaesong on 10 July 1951.", ["CONSULT 1951-07-10 @Kaesong"]],
    ["The last Russian units left the republic in January 1997.", ["RETREAT 1997-01-01: Russia"]],
    [
      "Our guys have taken Zaliznychne. Near Stepnohirsk the enemy counterattacked on Thursday. The Ukrainian command moved two companies.",
      ["COERCE - @Zaliznychne: Russia", "ASSAULT 2025-02-13 @Stepnohirsk: Ukraine"],
    ],
    [
      "A missile strike on Tuesday destroyed a warehouse in Kharkiv. Air defences shot down 17 drones over the region.",
      ["ASSAULT 2025-02-11 @Kharkiv", "ASSAULT 2025-02-11 @Kharkiv: Ukraine"],
    ],
    ["The General Staff confirmed a strike on a refinery in Ryazan on Monday.", ["ASSAULT 2025-02-10 @Ryazan"]],
    ["The enemy attacked twice near Lyman on Monday, both attacks were beaten off.", ["ASSAULT 2025-02-10 @Lyman: Russia"]],
    ["Red troops took Kyiv in January 1918.", ["COERCE 1918-01-01 @Kyiv: Troops"]],
    ["The presidents of Bosnia and Serbia met in Mostar on Monday.", ["CONSULT 2025-02-10 @Mostar: Bosnia and Herzegovina+Serbia"]],
    ["Niger: Authorities in Niamey expelled the head of a delegation on Monday.", ["SANCTION 2025-02-10 @Niamey: Niger"]],
    ["On Monday the enemy sent 34 attack drones at Odesa.", ["ASSAULT 2025-02-10 @Odesa: Russia"]],
    [
      "Boko Haram, which is allied with Islamic State, attacked Baga on Monday. The group abducted nine fishermen.",
      ["ASSAULT 2025-02-10 @Baga: Boko Haram", "COERCE 2025-02-10 @Baga: Boko Haram+Fishermen"],
    ],
    [
      "On Monday the ministers of Belarus and China met in Minsk and signed a cooperation programme for 2026-2028.",
      ["CONSULT 2025-02-10 @Minsk: Belarus+China", "AGREE 2025-02-10 @Minsk: Belarus+China"],
    ],
    [
      "⚡️ During the night air defence units destroyed and suppressed 19 unmanned aerial vehicles over Kursk region. In Rylsk debris fell on a farm.",
      ["ASSAULT 2025-02-14 @Kursk region: Air defence units+Russia", "ASSAULT 2025-02-14 @Rylsk"],
    ],
    [
      "Ukraine attacked the port of Novorossiysk with boats this morning. Sailors of the Black Sea Fleet destroyed four of them at 04:10.",
      ["ASSAULT 2025-02-14 @Novorossiysk: Ukraine+Black Sea Fleet+Russia"],
    ],
    [
      "Gunmen kidnapped and killed two traders in Gao on Monday.",
      ["COERCE 2025-02-10 @Gao: Gunmen", "ASSAULT 2025-02-10 @Gao: Gunmen+Traders"],
    ],
  ])("%s", (text, told) => expect(eventsOf(text).map(inOrder)).toEqual(told.map(inOrder)));
});

describe("the same deeds in other frames", () => {
  test.each<[string, string[]]>([
    [
      "Residents said on Tuesday they saw M23 rebels storming a police station in Walikale the day before.",
      ["ASSAULT 2025-02-10 @Walikale: M23"],
    ],
    ["Officials published pictures on Tuesday of a market shelled by M23 in Goma on 3 February.", ["ASSAULT 2025-02-03 @Goma: M23"]],
    [
      "Officials published pictures on Tuesday of an Azerbaijani drone shot down by Armenian forces over Goris on 3 February.",
      ["ASSAULT 2025-02-03 @Goris: Armenia+Azerbaijan"],
    ],
    ["A ballistic missile was launched by North Korea from Wonsan on Tuesday.", ["MOBILIZE 2025-02-11 @Wonsan: North Korea"]],
    ["Schools stayed closed on Tuesday after the abduction of seven nuns in Jos on Sunday.", ["COERCE 2025-02-09 @Jos: Nuns"]],
    ["The Arakan Army admitted executing a prisoner in Thandwe on 3 February.", ["ASSAULT 2025-02-03 @Thandwe: Arakan Army+Prisoner"]],
    ["M23 claimed responsibility for torching a bus in Goma on 3 February.", ["ASSAULT 2025-02-03 @Goma: M23"]],
    ["Gunmen left their hideout at night and shot a teacher in Quetta on Monday.", ["ASSAULT 2025-02-10 @Quetta: Gunmen+Teacher"]],
    ["Arriving in pickup trucks, rebels looted a market in Gao on Monday.", ["ASSAULT 2025-02-10 @Gao: Rebels"]],
    ["The sinking of a ferry by naval drones off Odesa on Monday killed nobody.", ["ASSAULT 2025-02-10 @Odesa"]],
    ["Officials blamed JNIM for an ambush near Timbuktu on Monday.", ["ASSAULT 2025-02-10 @Timbuktu: JNIM"]],
    ["Iran claimed responsibility for Monday's missile strike on Erbil.", ["ASSAULT 2025-02-10 @Erbil: Iran"]],
    ["Burmese soldiers were seen surrendering in Lashio on Sunday.", ["RETREAT 2025-02-09 @Lashio: Myanmar"]],
    [
      "Footage posted online on Monday showed French soldiers pulling out of Dakar the previous day.",
      ["RETREAT 2025-02-09 @Dakar: France"],
    ],
    ["Despite a truce agreed last week, Jordanian troops shot down a drone near Mafraq on Monday.", ["ASSAULT 2025-02-10 @Mafraq: Jordan"]],
    ["Rebels hacked to death 20 worshippers in Lubero on Monday.", ["ASSAULT 2025-02-10 @Lubero: Rebels+Worshippers"]],
    [
      "Five aid workers died at the hands of the RSF near Nyala on 3 February.",
      ["ASSAULT 2025-02-03 @Nyala: Aid workers+Rapid Support Forces"],
    ],
    ["The driver lost control of his car.", []],
    ["The minister came under fire over the budget.", []],
    ["Prices shot up in Lagos.", []],
    ["Kenya's sprinters captured the title.", []],
    ["Her album was released in Oslo.", []],
    ["Fans saw Arsenal attacking in waves on Sunday.", []],
    ["The destruction of the forests of Borneo continued on Monday.", []],
  ])("%s", (text, told) => expect(eventsOf(text).map(inOrder)).toEqual(told.map(inOrder)));
});

describe("daily assessments and statements of ministries", () => {
  test.each<[string, string[]]>([
    [
      "On Sunday Ukrainian troops counterattacked near Lyman. Russian forces launched 112 drones against Ukraine from the directions of Kursk and Oryol overnight on February 12 to 13.",
      ["ASSAULT 2025-02-09 @Lyman: Ukraine", "ASSAULT 2025-02-12: Russia+Ukraine"],
    ],
    ["Russian forces conducted a drone strike against Odesa on Monday.", ["ASSAULT 2025-02-10 @Odesa: Russia"]],
    [
      "On Monday gunmen attacked Gao. Malian troops withdrew from Kidal, the army confirmed.",
      ["ASSAULT 2025-02-10 @Gao: Gunmen", "RETREAT 2025-02-10 @Kidal: Mali"],
    ],
    ["Around 600 Indian soldiers were killed in fighting against Pakistan.", ["ASSAULT -: India+Pakistan"]],
    ["No British personnel have been killed in Ukraine.", []],
    ["No civilians were killed in Odesa on Monday.", []],
    [
      "Overnight Russia launched 132 drones. In the evening Russian forces shelled Bilopillia, killing a woman.",
      ["ASSAULT 2025-02-14: Russia", "ASSAULT 2025-02-14 @Bilopillia: Russia+Woman"],
    ],
    ["Separately, the European Union extended its sanctions against Belarus.", ["SANCTION -: European Union+Belarus"]],
    ["Pyongyang is preparing to test a missile, lawmakers said.", ["MOBILIZE -: North Korea"]],
    ["A ferry sank in the Norwegian Sea on Monday.", ["OTHER 2025-02-10 @Norwegian Sea"]],
    [
      "British and Norwegian aircraft flew a joint patrol over the Barents Sea on Monday.",
      ["COOPERATE 2025-02-10 @Barents Sea: United Kingdom+Norway"],
    ],
  ])("%s", (text, told) => expect(eventsOf(text).map(inOrder)).toEqual(told.map(inOrder)));

  test.each<[string, string, string[]]>([
    [
      "Ministry of Foreign Affairs of Japan",
      "The Foreign Minister will visit Warsaw on March 12 for talks with the Polish government.",
      ["Poland", "Japan"],
    ],
    ["Ministry of National Defence, Warsaw", "On 3 March the minister met the Secretary General of NATO in Brussels.", ["NATO", "Poland"]],
    ["Kyiv Post", "On 3 March the minister met the Estonian foreign minister in Tallinn.", ["Estonia"]],
  ])("whose minister %s writes of", (publisher, text, names) => {
    const { events } = analyse({ text, published: "2025-03-04", publisher }, gazetteer);
    expect(events[0]?.actors.map(({ name }) => name)).toEqual(names);
  });
});

describe("posts and communiqués from the front", () => {
  test.each<[string, string[]]>([
    ["Took two streets in Pokrovsk.", ["COERCE - @Pokrovsk"]],
    ["Minus two Bradleys near Petropavlivka.", ["ASSAULT - @Petropavlivka"]],
    ["Enemy infantry destroyed in Toretsk.", ["ASSAULT - @Toretsk: Russia"]],
    [
      "Kupiansk. Heavy fighting at the railway station. Our guys brought out four prisoners last night.",
      ["ASSAULT - @Kupiansk", "COERCE 2025-02-13 @Kupiansk: Prisoners+Ukraine"],
    ],
    ["Direct hit on a house in Sumy.", ["ASSAULT - @Sumy"]],
    ["Arrivals in Greece rose by 4 per cent, damage to tourism is small.", []],
    ["In Graivoron district, the village of Kozinka came under mortar fire.", ["ASSAULT - @Kozinka"]],
    ["Our guys took four prisoners near Pokrovsk, two of them wounded.", ["COERCE - @Pokrovsk: Prisoners+Ukraine"]],
    [
      "Minus two tanks near Petropavlivka.\n\nPokrovsk. Heavy fighting at the station.",
      ["ASSAULT - @Petropavlivka", "ASSAULT - @Pokrovsk"],
    ],
    ["Two cars hit by drones in Beryslav.", ["ASSAULT - @Beryslav"]],
    ["In occupied Melitopol a car blew up on Monday.", ["ASSAULT 2025-02-10 @Melitopol"]],
    [
      "From 6 a.m. February 12 to 6 a.m. February 13 (UTC+8), 45 sorties of PLA aircraft were detected around Taiwan.",
      ["MOBILIZE 2025-02-12 @Taiwan: People's Liberation Army+China"],
    ],
    ["Dnipro: 14 drones down, two got through.", ["ASSAULT - @Dnipro"]],
    ["Izmail: debris on the territory of the port, no dead.", ["ASSAULT - @Izmail"]],
    ["In El Fasher 18 people had been executed over the weekend.", ["ASSAULT 2025-02-08 @El Fasher"]],
    ["On 6 February 103 prisoners were transferred. In exchange, 157 were handed over.", ["RETREAT 2025-02-06: Prisoners"]],
    [
      "Drones hit a depot in Feodosia on Monday. The depot had already been hit in October.",
      ["ASSAULT 2025-02-10 @Feodosia", "ASSAULT 2024-10-01 @Feodosia"],
    ],
    [
      "Air defence destroyed 94 drones: 41 over Bryansk region, 28 over Kursk region and six over the waters of the Black Sea.",
      ["ASSAULT - @Bryansk region+Kursk region+Black Sea: Russia"],
    ],
  ])("%s", (text, told) => expect(eventsOf(text)).toEqual(told));

  test.each<[string, string, string[]]>([
    ["Israel Defense Forces", "In Jenin and Tubas, 14 suspects were arrested.", ["Suspects", "Israel"]],
    ["Israel Defense Forces", "A rocket launched from Yemen was intercepted on Monday.", ["Israel"]],
    ["Israel Defense Forces", "Troops of the Gaza Division killed two terrorists in Rafah.", ["Gaza Division", "Terrorists", "Israel"]],
    ["Ministry of Defence of Russia", "Destroyed an enemy gun near Korenevo.", ["Ukraine"]],
  ])("by the army that publishes, %s: %s", (publisher, text, names) => {
    const { events } = analyse({ text, published: "2025-03-04", publisher }, gazetteer);
    expect(events[0]?.actors.map(({ name }) => name)).toEqual(names);
  });
});

/** The actors' order says nothing. */
function inOrder(event: string): string {
  const [head = "", who = ""] = event.split(": ");
  return `${head}: ${who.split("+").sort().join("+")}`;
}
