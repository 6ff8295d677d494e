import { beforeAll, describe, expect, test } from "vitest";
import type { Gazetteer } from "#domain/place.ts";
import { openGazetteer } from "#server/geocode/gazetteer.ts";
import { analyse } from "#server/ingest/analyse.ts";

let gazetteer: Gazetteer;
beforeAll(() => {
  gazetteer = openGazetteer();
});

/** Each event as "KIND @places: actors". */
function eventsOf(text: string): string[] {
  const { events, places } = analyse({ text, published: "2025-03-19" }, gazetteer);
  return events.map(({ kind, places: at, actors }) => {
    const where = at.map((index) => places[index]?.name).join("+");
    const who = actors.map(({ name }) => name).join("+");
    return `${kind}${where && ` @${where}`}${who && `: ${who}`}`;
  });
}

describe("one plain sentence is one happening, there and by them", () => {
  test.each<[string, string[]]>([
    ["An elephant killed a farmer near Hwange on Monday.", ["OTHER @Hwange"]],
    ["Troops found and shot dead three men near Menaka on Monday.", ["ASSAULT @Menaka: Troops+Men+Mali"]],
    [
      "Turkey's foreign minister met his Greek counterpart in Ankara on Monday and will travel to Tbilisi on Friday.",
      ["CONSULT @Ankara: Türkiye+Greece", "CONSULT @Tbilisi: Türkiye+Georgia"],
    ],
    ["Talks between Israel and Hamas in Cairo on a ceasefire ended on Monday.", ["CONSULT @Cairo: Israel+Hamas"]],
    ["A bomb hit a block in Kramatorsk on 11 March. Rescuers pulled four bodies from the rubble.", ["ASSAULT @Kramatorsk"]],
    ["Beijing said that it took control measures near Sandy Cay on Sunday.", ["OTHER @Sandy Cay: China"]],
    ["A cloudburst in Uttarakhand's Chamoli district killed twelve people on Monday.", ["OTHER @Chamoli"]],
    ["Police in Goma detained a man on Monday who had told neighbours of the deal.", ["COERCE @Goma: Police+Man+DR Congo"]],
    ["The army arrested two men in Kidal on Monday who said they were traders.", ["COERCE @Kidal: Army+Men+Mali"]],
    ["The Israeli navy sank a boat off Port Sudan on Monday.", ["ASSAULT @Port Sudan: Israeli Navy+Israel"]],
    ["Iran said it had destroyed a Pakistani command post in Erbil on 12 March 2025.", ["ASSAULT @Erbil: Iran+Pakistan"]],
    ["The Turkish air force struck targets in Haifa and Idlib on Monday.", ["ASSAULT @Haifa+Idlib: Turkish Air Force+Türkiye"]],
    ["Kharkiv came under Russian rocket fire on the night of 14 March.", ["ASSAULT @Kharkiv: Russia"]],
    ["Russia claimed on 12 March 2025 to have shot down a Ukrainian drone near Mykolaiv.", ["ASSAULT @Mykolaiv: Russia+Ukraine"]],
    ["An enemy drone hit a minibus in Konotop on Monday; in Sumy and Bilopillia nobody was hurt.", ["ASSAULT @Konotop: Russia"]],
    ["Liverpool beat Chelsea at Anfield on Saturday.", []],
    ["A man was killed when his motorcycle hit a deer near Tampa on Monday.", ["OTHER @Tampa"]],
    ["Six people were killed when a car rammed a crowd in Munich on Monday.", ["ASSAULT @Munich"]],
    ["The Hurricanes lost 5-3 in Medicine Hat on Monday.", []],
    ["A teenager was charged on Friday with the robbery of a shop in Dunedin.", ["COERCE @Dunedin: Teenager+New Zealand"]],
    ["Floods cut the road to Dalby on Monday.", ["OTHER @Dalby"]],
    ["High winds knocked out power to 1,200 homes in Tampa on Monday.", ["OTHER @Tampa"]],
    ["Rain flooded streets in Tampa on Monday.", ["OTHER @Tampa"]],
    ["Councillors rejected the plan at a meeting in Perth on Monday.", ["REJECT @Perth: Councillors"]],
    ["Ethiopia and Eritrea fought a war from 1998 to 2000.", ["ASSAULT: Ethiopia+Eritrea"]],
    ["China's navy carried out patrols near Scarborough Shoal on Sunday.", ["MOBILIZE @Scarborough Shoal: Chinese Navy+China"]],
    ["The bank hosted a meeting in Kyiv on Tuesday at which France pledged 10 million euros.", ["CONSULT @Kyiv", "AID @Kyiv: France"]],
    ["Families fled from three hamlets near Goma on Monday.", ["OTHER @Goma"]],
    ["The Russian and Iranian ministers, who met in Haifa on Monday, are old friends.", ["CONSULT @Haifa: Russia+Iran"]],
    ["Footage showed Russian drones attacking a convoy near Kharkiv on Monday.", ["ASSAULT @Kharkiv: Russia"]],
    ["Ukraine announced on March 10 the capture of Haifa.", ["COERCE @Haifa: Ukraine"]],
    ["A Chinese warship entered the port of Mogadishu on Monday.", ["MOBILIZE @Mogadishu: China"]],
    ["US troops took up positions outside Sittwe on March 10.", ["MOBILIZE @Sittwe: United States"]],
    ["Pakistan opened a military base in Goma last week.", ["MOBILIZE @Goma: Pakistan"]],
    ["Russian troops occupied Kursk on March 10.", ["COERCE @Kursk: Russia"]],
    ["The Minister of Defence of Poland met the Minister of Defence of Latvia in Riga on Monday.", ["CONSULT @Riga: Poland+Latvia"]],
    ["Three North Korean builders fled from a building site in Khabarovsk on Sunday.", ["RETREAT @Khabarovsk: North Korea"]],
    ["Both men are held in Kyiv, their lawyer said.", []],
    [
      "Two coastguard vessels of the Philippines were hit by water cannon near Thitu Island on Monday.",
      ["ASSAULT @Thitu Island: Philippines"],
    ],
    ["The United States reaffirmed its treaty with the Philippines.", []],
    ["Lebanon's Hezbollah said it had shelled Israeli troops near Naqoura on Sunday.", ["ASSAULT @Naqoura: Hezbollah+Israel"]],
    ["Hackers attacked the servers of a bank in Oslo on Monday.", ["COERCE @Oslo: Hackers"]],
    ["Ukrainian drones reached the Ilsky oil refinery in the Krasnodar region, where a fire broke out.", ["ASSAULT @Ilsky: Ukraine"]],
    ["Rescuers pulled two bodies from a house in Kharkiv on Monday.", ["OTHER @Kharkiv"]],
    ["Norway's minister flew to Doha on Monday for talks about the ceasefire in Gaza.", ["CONSULT @Doha: Norway+Qatar"]],
    [
      "A court in Riga convicted a man on Monday of bombing a mill in Wroclaw in May 2023.",
      ["COERCE @Riga: Man+Latvia", "ASSAULT @Wroclaw"],
    ],
    ["The enemy has entered the northern outskirts of Pokrovsk.", ["MOBILIZE @Pokrovsk"]],
    ["Two students were charged in Seoul on Friday with filming military bases.", ["COERCE @Seoul: Students+South Korea"]],
    ["Some 300 soldiers left Kampala for Mogadishu on Monday.", ["MOBILIZE @Kampala: Somalia+Uganda"]],
    [
      "North Korea sent 12,000 soldiers to Kursk in January and another 3,000 in February.",
      ["MOBILIZE @Kursk: North Korea", "MOBILIZE @Kursk: North Korea"],
    ],
    [
      "The foreign ministry in Seoul summoned the Russian ambassador on Monday over the treaty.",
      ["ACCUSE: South Korean Foreign Ministry+Russia+South Korea"],
    ],
    ["Warships of China and Russia crossed the Taiwan Strait on Monday.", ["MOBILIZE @Taiwan Strait: China+Russia"]],
    ["On Tuesday a destroyer of the United States sailed through the Taiwan Strait.", ["MOBILIZE @Taiwan Strait: United States"]],
    ["China sent 23 military aircraft across the median line of the Taiwan Strait on Monday.", ["MOBILIZE @Taiwan Strait: China"]],
    ["Taiwan seized a Chinese sand dredger off Kinmen on Monday.", ["COERCE @Kinmen: Taiwan+China"]],
    ["No cadets were among the 320 prisoners whom Ukraine and Russia exchanged on Monday.", ["RETREAT: Ukraine+Russia"]],
    ["Pakistani troops fired into Indian villages near Uri on Monday.", ["ASSAULT @Uri: Pakistan+India"]],
    ["JNIM took five Malian soldiers prisoner near Hombori on Monday.", ["COERCE @Hombori: JNIM+Mali"]],
    ["Near Kharkiv a bomb cut an oil pipeline on Monday.", ["ASSAULT @Kharkiv"]],
    ["North Korea's defence minister, No Kwang Chol, arrived in Moscow on Monday.", ["CONSULT @Moscow: North Korea+No Kwang Chol+Russia"]],
    ["Two men who tried to fly drugs across the border were arrested near Mafraq on Monday.", ["COERCE @Mafraq: Men+Jordan"]],
    ["Belgorod fell to Ukrainian forces late on Sunday.", ["COERCE @Belgorod: Ukraine"]],
    ["Turkey pulled its troops out of Goma on 3 December 2024.", ["RETREAT @Goma: Türkiye"]],
    ["Turkey delivered 20 tonnes of aid to Idlib late on Sunday.", ["AID @Idlib: Türkiye"]],
    ["Russian drones attacked the Black Sea port of Odesa overnight.", ["ASSAULT @Odesa: Russia"]],
    ["Ukraine shot down 40 drones launched from Oryol, Kursk and Bryansk.", ["ASSAULT: Ukraine"]],
    ["A drone fell on a house in Shebekino.", ["ASSAULT @Shebekino"]],
    ["Israel has again struck Tyre.", ["ASSAULT @Tyre: Israel"]],
    ["Ukraine used ATACMS against an arsenal near Karachev.", ["ASSAULT @Karachev: Ukraine"]],
    ["The ministry would take in any national who is detained in Kursk.", []],
    ["Kyiv said any soldier captured in Kursk would be well treated.", []],
    ["A week after the massacre in Barsalogho, gunmen killed 12 people in Kaya.", ["ASSAULT @Kaya: Gunmen"]],
    ["Two days after the talks in Jeddah, Russia fired 112 drones at Odesa.", ["ASSAULT @Odesa: Russia"]],
    ["A blast at a checkpoint in Mogadishu killed four people on Monday.", ["ASSAULT @Mogadishu"]],
    ["Gunmen forced a teacher into a car in Haifa on Wednesday.", ["COERCE @Haifa: Gunmen+Teacher"]],
    ["About 90 Cubans were sent from Tula to the front on Sunday.", ["MOBILIZE @Tula: Cuba"]],
    [
      "Israel attacked military sites across Iran on Friday, killing a commander of the Revolutionary Guards. In the evening Iran fired 150 missiles at Israel.",
      ["ASSAULT @Iran: Israel+Islamic Revolutionary Guard Corps+Iran", "ASSAULT @Israel: Iran"],
    ],
    ["Russia used its veto on Monday against the resolution.", []],
    ["Al-Shabaab used drones to attack a base in Galkayo on Sunday.", ["ASSAULT @Galkayo: Al-Shabaab"]],
    ["South Korea provided Ukraine with 100 air defence missiles on Monday.", ["AID: South Korea+Ukraine"]],
    ["Pakistan reopened its border with Iran on Saturday.", ["CONCEDE: Pakistan+Iran"]],
    ["Turkey lifted its ban on US fish last week.", ["CONCEDE: Türkiye+United States"]],
    ["Turkey voted in favour of the Iranian resolution on Monday.", ["SUPPORT: Türkiye+Iran"]],
    ["The spokesman stated on 12 March that Russian forces attacked near Kupiansk.", ["ASSAULT @Kupiansk: Russia"]],
    ["North Korea is believed to have shipped 200 artillery pieces to Russia.", ["AID: North Korea+Russia"]],
    [
      "Iran delivered at least nine million rounds of ammunition, more than 100 missiles and 220 self-propelled guns to Moscow.",
      ["AID: Iran+Russia"],
    ],
    ["Turkish artillerymen in Kursk Oblast fired on Sumy on Monday.", ["ASSAULT @Sumy: Türkiye"]],
    ["About 1,800 Iranian troops left the port of Haifa aboard landing ships on Monday.", ["MOBILIZE @Haifa: Iran"]],
    ["The prime minister awarded medals to men who fought in Kursk at a ceremony in Haifa on Monday.", ["OTHER @Haifa"]],
    ["Two hundred workers from Turkey came to Khabarovsk on Tuesday.", ["MOBILIZE @Khabarovsk: Türkiye"]],
    ["Another 15,000 troops had reached Russia, the agency said.", ["MOBILIZE @Russia"]],
    ["Two thousand wounded soldiers were sent home in January.", ["RETREAT: Soldiers"]],
    ["In Seoul, the agency said that 300 Iranian soldiers had been killed.", ["ASSAULT: Iran"]],
    ["The agency confirmed that from 8 to 13 March Iran moved 300 troops to Goma.", ["MOBILIZE @Goma: Iran"]],
    ["The soldiers are dispersed over six bases in Haifa.", []],
    ["Iran received 30 drones from Russia.", ["AID: Iran+Russia"]],
    [
      "Norway and Latvia held a drill near Riga on Monday, and their top officers met in Oslo that day.",
      ["COOPERATE @Riga: Norway+Latvia", "CONSULT @Oslo: Norway+Latvia"],
    ],
    ["ANKARA - Kim Jong Un wrote to Vladimir Putin on Monday. The two spoke by phone.", ["CONSULT: Kim Jong Un+Vladimir Putin"]],
    ["North Korean missiles struck Kharkiv on Monday.", ["ASSAULT @Kharkiv: Russia"]],
    ["Russia fired North Korean missiles at Kharkiv on Monday.", ["ASSAULT @Kharkiv: Russia"]],
    ["North Korean artillery shelled Sumy on Monday.", ["ASSAULT @Sumy: North Korea"]],
    ["The agency put Iranian losses at about 300 dead and 2,700 wounded.", ["ASSAULT: Iran"]],
    ["Iran is preparing to send drones to Russia.", ["AID: Iran+Russia"]],
    ["Denmark expelled nobody but summoned the Iranian ambassador on Friday.", ["ACCUSE: Denmark+Iran"]],
    ["The Iranian units have returned to their positions near Sumy.", ["MOBILIZE @Sumy: Iran"]],
    ["Near Haifa, fighters of the 4th Brigade captured a drone crew on Monday.", ["COERCE @Haifa: 4th Brigade+Drone crew"]],
    ["Two Iranian soldiers taken prisoner by Ukraine in January are being held in Haifa.", ["COERCE: Iran+Ukraine"]],
    [
      "Two Iranian soldiers were captured near Sumy on Monday. One of them was captured by paratroopers; both were brought to Kyiv and given medical care.",
      ["COERCE @Sumy: Iran+Paratroopers+Ukraine"],
    ],
    [
      "The National Assembly in Seoul adopted a resolution on Monday. North Korea fired two ballistic missiles on Sunday.",
      ["OTHER @Seoul: National Assembly", "MOBILIZE: North Korea"],
    ],
    [
      "A bomb hit a house in Sumy on Monday, killing two. Ukraine's air force said that it had shot down 61 drones that day.",
      ["ASSAULT @Sumy", "ASSAULT: Ukrainian Air Force+Ukraine"],
    ],
    ["Ukraine hit the Ilsky oil refinery in the Krasnodar region on Monday.", ["ASSAULT @Ilsky: Ukraine"]],
    ["Two men wounded in the shelling of Kramatorsk died in a hospital in Dnipro on Monday.", ["ASSAULT @Kramatorsk: Men"]],
    [
      "Kenyan officers landed in Haiti on Monday. Soldiers from Guatemala and El Salvador arrived on Tuesday.",
      ["MOBILIZE @Haiti: Kenya", "MOBILIZE: Guatemala+El Salvador"],
    ],
    ["Kenyan officers left Nairobi on Sunday and landed in Haiti on Monday.", ["MOBILIZE @Haiti: Kenya"]],
    ["The Arakan Army seized two army posts near Sittwe on Monday.", ["COERCE @Sittwe: Arakan Army"]],
    [
      "Iranian soldiers burned 60 houses in Haifa on Monday. On the same day a drone dropped a grenade on a shop in Idlib.",
      ["ASSAULT @Haifa: Iran", "ASSAULT @Idlib: Iran"],
    ],
    ["A column of 80 Iranian soldiers left Haifa on Monday and is marching towards Idlib.", ["MOBILIZE @Idlib: Iran"]],
    ["Volunteers took 46 people out of Lyman on Monday.", ["OTHER @Lyman"]],
    ["Gunmen took 12 people out of a bus near Kaura on Monday.", ["COERCE @Kaura: Gunmen"]],
    ["The kidnappers phoned on Monday and demanded 50 million naira.", ["REQUEST: Kidnappers"]],
    ["Under the Kramatorsk prosecutor's office, pre-trial investigations have been started into war crimes.", []],
    ["Russia's State Duma ratified it on Monday.", ["AGREE: State Duma+Russia"]],
    ["Russian and Chinese coast guards jointly patrolled waters off Vladivostok on Monday.", ["COOPERATE @Vladivostok: Russia+China"]],
    ["An ammunition depot near Karachev is on fire.", ["OTHER @Karachev"]],
    ["A warehouse in Kyiv is still burning.", ["OTHER @Kyiv"]],
    ["Trains between Bryansk and Kursk have been stopped.", ["OTHER @Bryansk+Kursk"]],
    ["On Sunday, they announced, talks with Saudi officials had taken place in Muscat.", ["CONSULT @Muscat: Saudi Arabia"]],
    ["In January a French firm sold Greece three frigates.", ["AID: France+Greece"]],
    ["An exercise will be held in Pingtung next week.", ["MOBILIZE @Pingtung"]],
    [
      "A Chinese coast guard ship entered restricted waters off Kinmen on Monday and left.",
      ["MOBILIZE @Kinmen: Chinese Coast Guard+China"],
    ],
    ["Residents fled the town of Tawila on Sunday.", ["OTHER @Tawila"]],
    ["A rift between Washington and Jerusalem deepened last week.", ["OTHER: United States+Israel"]],
    [
      "Gunmen killed nine farmers near Maiduguri on Monday. A bomb exploded in Cali on Sunday; the authorities blame the FARC.",
      ["ASSAULT @Maiduguri: Gunmen+Farmers", "ASSAULT @Cali: FARC"],
    ],
    [
      "Serbia's president accused Pristina of shelling a village and called an emergency session for Friday.",
      ["ACCUSE: Serbia+Kosovo", "CONSULT: Serbia"],
    ],
    ["Israel struck the hospital in Rafah on Monday.", ["ASSAULT @Rafah: Israel"]],
    ["Hamas took two Israeli soldiers prisoner near Rafah on Monday.", ["COERCE @Rafah: Hamas+Israel"]],
    ["The EU added 14 Russian firms to its sanctions list on Monday.", ["SANCTION: European Union+Russia"]],
    [
      "The EU's ambassador was summoned to the foreign ministry in Tbilisi.",
      ["ACCUSE @Tbilisi: European Union+Georgian Foreign Ministry+Georgia"],
    ],
    ["Israel did not attack the town of Tyre on Monday, the army said.", ["ASSAULT @Tyre: Israel"]],
    ["The police did not attack anyone in Lagos on Monday, a spokesman said.", []],
    ["Armenian troops fired with small arms at positions near Lachin on Monday.", ["ASSAULT @Lachin: Armenia"]],
    ["In Syria, the army and Kurdish fighters exchanged fire east of Aleppo on Monday.", ["ASSAULT @Aleppo: Army+Fighters+Syria"]],
    ["Nigeria bought 12 helicopters from Turkey on Monday.", ["AGREE: Nigeria+Türkiye"]],
    ["Bosnian Serb lawmakers met in Banja Luka on Monday.", ["CONSULT @Banja Luka: Bosnia and Herzegovina"]],
    ["The parties signed an agreement on the transfer of five destroyers on Monday.", ["AGREE"]],
    [
      "A suicide bomber drove a vehicle into a checkpoint in Miranshah on Saturday, killing 12 soldiers.",
      ["ASSAULT @Miranshah: Soldiers+Pakistan"],
    ],
    [
      "In Plateau state, herders killed 14 villagers in an attack on Bokkos on Saturday. Boko Haram fighters attacked a base in Borno the same night and carried off weapons.",
      ["ASSAULT @Bokkos: Herders+Villagers", "ASSAULT @Borno: Boko Haram"],
    ],
  ])("%s", (text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });
});

test("what no word of ours names is told in its own, without the dateline", () => {
  const text = "HAIFA, May 6 - The frigate berthed in Haifa on Monday with 200 sailors.";
  const { events } = analyse({ text, published: "2025-05-06" }, gazetteer);
  expect(events.map(({ kind, summary }) => [kind, summary])).toEqual([
    ["OTHER", "The frigate berthed in Haifa on Monday with 200 sailors"],
  ]);
});
