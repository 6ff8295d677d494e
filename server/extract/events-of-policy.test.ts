import { expect, test } from "vitest";
import { openGazetteer } from "#server/geocode/gazetteer.ts";
import { extract } from "./extract.ts";

const gazetteer = openGazetteer();
const kindsOf = (text: string) =>
  extract({ text, published: "2025-03-19" }, gazetteer).events.map(({ kind, when }) => `${kind} ${when?.start ?? "-"}`);

/** The set words of communiqués, lists of sanctions and assessments of a campaign. */
test.each<[string, string[]]>([
  ["Colombia on Tuesday reiterated its call on Nicaragua to release three fishermen.", ["REQUEST 2025-03-18"]],
  ["Jakarta and Santiago supported Kenya's bid on Monday.", ["SUPPORT 2025-03-17"]],
  ["Jakarta extended its ban on exports of ore on Monday.", ["SANCTION 2025-03-17"]],
  ["Samoa votes for a new parliament on Friday.", ["OTHER 2025-03-21"]],
  ["Rwanda boycotted the mini-summit in Luanda on Sunday.", ["REJECT 2025-03-16"]],
  ["India's chargé d'affaires was called to the ministry in Islamabad on Tuesday and handed a strong démarche.", ["ACCUSE 2025-03-18"]],
  ["Ethiopia said on Friday that it would not stand idle if Egyptian troops came to its border.", ["THREATEN 2025-03-14"]],
  ["The EU on Monday prolonged its restrictive measures against Belarus until 2026.", ["SANCTION 2025-03-17"]],
  ["Zelensky signed a decree blacklisting 73 tankers on 22 February.", ["SANCTION 2025-02-22"]],
  ["India put the Indus Waters Treaty in abeyance on 23 February.", ["SANCTION 2025-02-23"]],
  [
    "Switzerland froze the assets of two commanders on Friday; London delisted the Syrian interior ministry a day earlier.",
    ["SANCTION 2025-03-14", "CONCEDE 2025-03-13"],
  ],
  ["Ethiopia secured 260 million dollars from the International Monetary Fund on Thursday.", ["AID 2025-03-13"]],
  ["Philippine and Japanese warships held a joint sail off Palawan on 26 February.", ["COOPERATE 2025-02-26"]],
  ["Burundi reinforced its positions around Uvira on Sunday.", ["MOBILIZE 2025-03-16"]],
  ["Ukrainian troops cleared them out of Dobropillia by 14 March.", ["ASSAULT 2025-03-14"]],
  [
    "Cambodia condemned the use of cluster munitions by Thai forces on 25 February in Preah Vihear.",
    ["ACCUSE 2025-03-19", "ASSAULT 2025-02-25"],
  ],
  ["A reconnaissance group entered the town of Pokrovsk on 9 March and ambushed civilians there.", ["ASSAULT 2025-03-09"]],
  ["Rebels stormed the village of Bara on 9 March, killing two men, and captured soldiers were paraded.", ["ASSAULT 2025-03-09"]],
  ["Peru recalled its consul on Tuesday, prompting Caracas to break off relations.", ["SANCTION 2025-03-18", "SANCTION 2025-03-18"]],
  ["Colombia laments the decision of Nicaragua on 5 March to close its embassy in Bogotá.", ["SANCTION 2025-03-05"]],
  ["09.03 — Border guards open fire on a fencing party in Zhob on 9 March.", ["ASSAULT 2025-03-09"]],
  ["The Russian army claimed Bakhmut on 9 March.", ["COERCE 2025-03-09"]],
  ["The Russian army claimed Kyiv had fired on 9 March.", ["ASSAULT 2025-03-09"]],
  ["The US defence secretary called on President Ferdinand Marcos in Manila on Tuesday.", ["CONSULT 2025-03-18"]],
  ["Kenya on Tuesday called on President Ferdinand Marcos to step down.", ["REQUEST 2025-03-18"]],
  ["Colonel Issa Maloum, who commanded the squadron, was relieved of his duties in N'Djamena on Tuesday.", ["OTHER 2025-03-18"]],
  ["The EU's ministers, meeting in Brussels, cleared a sixteenth package of sanctions on Monday.", ["SANCTION 2025-03-17"]],
  ["Washington on Tuesday halted the shipment of artillery parts to Kyiv.", ["SANCTION 2025-03-18"]],
  ["Georgia's ambassador to Vilnius quit in protest.", []],
  ["Parliament in Chisinau voted on Tuesday to hold a referendum in November.", ["OTHER 2025-03-18", "OTHER 2025-11-01"]],
  ["Slovakia's president on Monday called an election for September.", ["OTHER 2025-09-01"]],
  ["The M23 released 28 men in Goma on 3 March under a deal signed in Doha in September.", ["RETREAT 2025-03-03", "AGREE 2024-09-01"]],
  ["The 2023 report said that gunmen had killed 30 people in Gao.", ["ASSAULT -"]],
  ["On Friday rebels killed two. In Kinshasa, a court sentenced nine officers to death.", ["ASSAULT 2025-03-14", "COERCE -"]],
  ["Rwanda on Saturday accused Burundi of having sent drones over the border.", ["ACCUSE 2025-03-15"]],
  ["Iran's foreign minister warned on Sunday that any attack would be met with force.", ["THREATEN 2025-03-16"]],
  ["The foreign ministry in Beijing warned Tokyo on Friday not to cross a red line.", ["THREATEN 2025-03-14"]],
  ["Somebody poured sand into the gearbox of a locomotive in Kovel on 6 March.", ["ASSAULT 2025-03-06"]],
  ["South Korea and Japan ended a naval drill in the East China Sea on Friday.", ["COOPERATE 2025-03-14"]],
  ["Latvia's parliament voted on Thursday to leave the convention.", ["OTHER 2025-03-13", "RETREAT 2025-03-13"]],
  ["Mali, which pledged a joint force in January, has lent little but words.", []],
  ["The ninth round of border talks between Ethiopia and Sudan took place in Khartoum on Monday.", ["CONSULT 2025-03-17"]],
  ["Somalia asked the UN Security Council on Monday for an emergency meeting.", ["REQUEST 2025-03-17"]],
  ["Venezuela spurned Guyana's offer of talks on Tuesday.", ["REJECT 2025-03-18"]],
  ["Customs officers in Mombasa impounded a shipment of ivory on Thursday.", ["COERCE 2025-03-13"]],
  ["Burundi pulled out of the peace talks in Nairobi on Monday.", ["REJECT 2025-03-17"]],
  ["Ireland recognised Palestine on Tuesday.", ["SUPPORT 2025-03-18"]],
  ["The session of the committee has been called off by Bolivia.", ["REJECT -"]],
  ["Pakistan's foreign minister on Tuesday cancelled a trip to Kabul.", ["REJECT 2025-03-18"]],
  ["The US Treasury targeted Gazprom Neft and 183 tankers on Friday.", ["SANCTION 2025-03-14"]],
  ["The Chadian army took a base at Bardai in an operation begun on 5 March.", ["COERCE 2025-03-05"]],
  ["Slovakia would not sign the statement, its premier said on Sunday in Bratislava.", ["REJECT 2025-03-16"]],
  ["Beijing warned Manila against placing launchers on Luzon.", ["THREATEN 2025-03-19"]],
  ["Doctors warned against swimming in the lake.", []],
  ["Ankara called the sanctions illegal.", ["ACCUSE 2025-03-19"]],
  ["Latvia's security service foiled a plot to burn a warehouse in Jelgava in February.", ["COERCE 2025-02-01"]],
  ["Norway said on Friday it would pay for two launchers for Moldova.", ["AID 2025-03-14"]],
  ["Two men were charged in Warsaw on Friday with planning sabotage on the railway.", ["COERCE 2025-03-14"]],
  ["Estonia's president said during a visit to Bucharest on Sunday that prices would rise.", ["CONSULT 2025-03-16"]],
  ["Tbilisi proposed a summit by the end of May.", ["REQUEST 2025-03-19"]],
  ["Ankara lifted its veto on Sunday.", ["CONCEDE 2025-03-16"]],
  ['Trump called Putin "absolutely crazy".', []],
  ["Trump called Putin on Monday.", ["CONSULT 2025-03-17"]],
  ["Ukraine's navy blamed Russia, which it said had laid mines in January.", ["ACCUSE 2025-03-19"]],
  ["In February, hackers opened a valve at a dam in Bergen.", ["COERCE 2025-02-01"]],
  ["Finland summoned the Russian ambassador over a suspected violation of its airspace on 13 March.", ["ACCUSE 2025-03-19"]],
  [
    "North Korea launched a missile on Friday. Tokyo lodged a protest. The launch came two days after Washington had sanctioned eight bankers.",
    ["MOBILIZE 2025-03-14", "ACCUSE 2025-03-19", "SANCTION 2025-03-12"],
  ],
  ["The Kremlin said on Monday that Russia would answer.", ["THREATEN 2025-03-17"]],
  ["The EU agreed on a package of sanctions on Monday. It hits 45 tankers and two refineries.", ["SANCTION 2025-03-17"]],
  ["Moscow said on Sunday it would not keep to the agreement.", ["REJECT 2025-03-16"]],
  ["Hits were recorded in Kramatorsk on Monday.", ["ASSAULT 2025-03-17"]],
  ["Partisans blew up a bridge near Tokmak on 11 March. A train carrying fuel derailed.", ["ASSAULT 2025-03-11"]],
  ["Chad became the latest country to expel the French ambassador on Monday.", ["SANCTION 2025-03-17"]],
  ["She was the last to leave the hall in Lima on Monday.", []],
  ["After rejecting the plan on Monday, Ethiopia called a meeting.", ["REJECT 2025-03-17", "CONSULT 2025-03-17"]],
  ["South Korea was threatened with war on Monday.", ["THREATEN 2025-03-17"]],
  ["Brazil's president welcomed the Chilean president on Monday.", ["CONSULT 2025-03-17"]],
  ["Germany welcomed President Trump's decision on Monday.", ["SUPPORT 2025-03-17"]],
  ["Nepal repealed the ban on social media on Monday.", ["CONCEDE 2025-03-17"]],
  ["Farmers, who blocked a motorway near Toulouse on Monday, went home.", ["PROTEST 2025-03-17"]],
])("%s", (text, expected) => {
  expect(kindsOf(text)).toEqual(expected);
});

/** Who does it to whom, where neither stands straight at the verb. */
test.each<[string, string]>([
  ["Kenya has acted. It hosted talks with Sudan on Monday.", "Sudan, Kenya"],
  ["Zambia's president is back. He pardoned 200 prisoners on Monday.", "Zambia"],
  ["After signing a trade pact with Vietnam on Monday, Peru went on to Laos.", "Peru, Vietnam"],
  ["Mali was urged to free two journalists by the United Nations on Monday.", "Mali, United Nations"],
  ["Sanctions on Syria were lifted by Britain on Monday.", "United Kingdom, Syria"],
  ["Poland demanded an apology from Hungary on Monday.", "Poland, Hungary"],
  ["The United States threatened on Monday to impose tariffs on Canada.", "United States, Canada"],
])("%s", (text, expected) => {
  const [event] = extract({ text, published: "2025-03-19" }, gazetteer).events;
  expect(event?.actors.map(({ name }) => name).join(", ")).toBe(expected);
});
