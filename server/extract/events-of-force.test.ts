import { beforeAll, describe, expect, test } from "vitest";
import type { Gazetteer } from "#domain/place.ts";
import { openGazetteer } from "#server/geocode/gazetteer.ts";
import { extract } from "./extract.ts";

let gazetteer: Gazetteer;
beforeAll(() => {
  gazetteer = openGazetteer();
});

/** Kind and figures of each event: "ASSAULT killed 3, injured 2". */
function eventsOf(text: string): string[] {
  return extract({ text, published: "2024-06-05" }, gazetteer).events.map(({ kind, numbers }) => {
    const figures = numbers.map(({ kind: of, min, max }) => `${of} ${min === max ? min : `${min ?? ""}..${max ?? ""}`}`);
    return [kind, figures.join(", ")].filter(Boolean).join(" ");
  });
}

test("troops in “the country” are in the state named last that is not their own", () => {
  const text = "Iran has been arming Russia, with some reports suggesting up to 600 Iranian instructors may be in the country.";
  const { events, places } = extract({ text, published: "2024-06-05" }, gazetteer);
  const [event] = events.filter(({ kind }) => kind === "MOBILIZE");
  expect(event?.places.map((index) => places[index]?.name)).toEqual(["Russia"]);
  expect(event?.hedging).toBe("possible");
  expect(event?.sources.map(({ name }) => name)).toEqual(["Some reports"]);
});

test("who condemns a coup has no part in it", () => {
  const text = "The coup in Niamey on 26 July 2023 was condemned by France.";
  const coup = extract({ text, published: "2024-06-05" }, gazetteer).events.find(({ kind }) => kind === "COERCE");
  expect(coup?.actors).toEqual([]);
});

test("who never admitted a thing is no source of what goes on behind it", () => {
  const text = "Moscow never admitted it. In 2021 its soldiers were reportedly sent to Mali.";
  expect(extract({ text, published: "2024-06-05" }, gazetteer).events.flatMap(({ sources }) => sources)).toEqual([]);
});

describe("events of force and movement", () => {
  test.each<[string, string[]]>([
    ["The rebels gave up the town of Jaffna on 3 January 2009.", ["RETREAT"]],
    ["Three shepherds had their throats slit near Djelfa on Sunday.", ["ASSAULT killed 3"]],
    ["The Lord's Resistance Army hacked six villagers to death in Dungu on Tuesday.", ["ASSAULT killed 6"]],
    ["Gunmen sprayed a café in Cali with bullets on Saturday.", ["ASSAULT"]],
    ["The party chief Azad Baran was cut down by gunmen in Erbil on Monday.", ["ASSAULT killed 1"]],
    ["The guerrillas inflicted losses on an army column near Ituango on Monday.", ["ASSAULT"]],
    ["Four sailors were snatched from a tug off Sandakan on Monday.", ["COERCE captured 4"]],
    ["The mayor was held hostage for five hours in Tame on Wednesday.", ["COERCE captured 1"]],
    ["The guerrillas released the German technician Karl Beck in Riohacha on Saturday.", ["RETREAT"]],
    ["The garrison of Metz capitulated on 27 October 1870.", ["RETREAT"]],
    ["The frigate docked at Djibouti on Monday.", ["MOBILIZE"]],
    ["A ferry went down off Zamboanga on Friday.", ["OTHER"]],
    ["A gas explosion destroyed two houses in Zwolle on Tuesday.", ["OTHER"]],
    ["A general strike paralysed Buenos Aires on Wednesday.", ["PROTEST"]],
    ["Police broke up a march in Lima on Monday. At least five people were injured.", ["COERCE", "PROTEST injured 5.."]],
    ["Rebels killed nine soldiers near Gao on Sunday. Reinforcements found the bodies on Monday.", ["ASSAULT killed 9"]],
    ["The strike was the deadliest in Lebanon since 2 May 2024.", []],
    ["The UN mission closed its base in Kidal on 31 October 2023.", ["RETREAT"]],
    ["Some 84 fighters in Bria handed in their weapons on 3 June.", ["RETREAT count 84"]],
    ["The hostage, an aid worker from Basel, walked free on Monday.", ["RETREAT"]],
    ["Rebels cut the road between Sévaré and Gao on Monday.", ["COERCE"]],
    ["Soldiers seized power in Niamey on 26 July 2023.", ["COERCE"]],
    ["Police raided a house in Molenbeek on 18 March 2016 and arrested five people.", ["COERCE captured 5"]],
    ["A driver was abducted near Kano on Tuesday.", ["COERCE captured 1"]],
    ["Cavalry units advanced near Toretsk on Friday.", ["MOBILIZE"]],
    ["Israeli tanks rolled into Jenin on 23 February 2024.", ["MOBILIZE"]],
    ["Serbia put its army on high alert along the border with Kosovo on 26 May.", ["MOBILIZE"]],
    ["The frigate sailed for the Gulf of Oman on Monday with 200 sailors aboard.", ["MOBILIZE count 200"]],
    ["Some 300 Kenyan policemen arrived in Port-au-Prince on Tuesday.", ["MOBILIZE count 300"]],
    ["Two soldiers were killed by Azerbaijani fire near Jermuk on Tuesday.", ["ASSAULT killed 2"]],
    ["A teacher was shot dead in Rangae on Tuesday.", ["ASSAULT killed 1"]],
    ["A baker was shot in the leg in Genoa on Tuesday.", ["ASSAULT injured 1"]],
    ["Guards shot three inmates in Caracas on Wednesday.", ["ASSAULT killed 3"]],
    ["The body of a kidnapped priest was found near Jalapa on Thursday.", ["ASSAULT killed 1"]],
    ["A rocket landed in the market of Kramatorsk on 8 April 2022. Fifty-nine people died.", ["ASSAULT killed 59"]],
    ["Lightning killed 17 wedding guests in Rajshahi on 4 August 2021.", ["OTHER killed 17"]],
    ["A cyclist died after being hit by a van in Leeds on Saturday.", ["OTHER killed 1"]],
    ["Three people were killed in a pile-up near Swindon on Friday.", ["OTHER killed 3"]],
    ["Two trains collided near Larissa on 28 February 2023, killing 57 people.", ["OTHER killed 57"]],
    ["14 May 1983 - Belfast. Gunmen fire on a patrol in Newry; one constable is killed.", ["ASSAULT killed 1"]],
    ["A coup attempt failed in Libreville on 7 January 2019; two soldiers were killed.", ["COERCE killed 2"]],
    ["Soldiers fought rebels near Bor on Monday.", ["ASSAULT"]],
    ["Police raided the offices of a newspaper in Minsk on 14 July.", ["COERCE"]],
    ["Security forces sealed off Daraa on 25 April 2011.", ["COERCE"]],
    ["Customs in Antwerp seized 11 tonnes of cocaine on Tuesday.", ["COERCE count 11"]],
    ["The militia handed over 21 prisoners in Taiz on 5 May.", ["RETREAT count 21"]],
    ["A grenade was lobbed at a mosque in Bangui on Thursday.", ["ASSAULT"]],
    ["Seven people were shot, two of them fatally, in Kingston on Sunday.", ["ASSAULT injured 7, killed 2"]],
    ["Rains have killed 25 people in Malawi since Monday and driven 40,000 from their homes.", ["OTHER killed 25, displaced 40000"]],
    ["A fire broke out in Lagos on Monday. Rescuers pulled 14 survivors out of the debris.", ["OTHER count 14"]],
    ["Two wounded soldiers were captured near Vovchansk on Tuesday.", ["COERCE captured 2"]],
    ["Iran says 620 of the 900 soldiers sent to Basra last autumn were killed or wounded.", ["MOBILIZE count 900", "ASSAULT count 620"]],
    ["Two soldiers who hid in the woods near Vovchansk were taken prisoner on Tuesday.", ["COERCE captured 2"]],
    ["His brother-in-law was murdered in Santa Ana in November.", ["ASSAULT killed 1"]],
    ["Robbers climbed aboard in Chittagong on Friday and beat the watchman.", ["ASSAULT injured 1"]],
    ["A boy who was swept off a bridge in Naguilian on Monday is still missing.", ["OTHER missing 1"]],
    ["Forty-two North Koreans and six Russian drivers were killed near Valuyki on Monday.", ["ASSAULT killed 42, killed 6"]],
    ["In May, an estimated several thousand Syrian fighters were placed in Libyan units.", ["MOBILIZE count 3000.."]],
    ["Media reports suggest that up to 700 Chadian soldiers could be in Sudan.", ["MOBILIZE count ..700"]],
    ["The idea may be in the country's interest, and its soldiers may be in the dark.", []],
    ["Turkey has been sending drones and armoured vehicles to Somalia since March.", ["AID"]],
    ["Poland sent a tank battalion to Latvia in March.", ["MOBILIZE"]],
    ["Over the past year, Iran has been sending military support to Syria.", ["AID"]],
    ["North Korea launched a ballistic missile on Tuesday.", ["MOBILIZE"]],
    ["Seoul's military identified the launches of three short-range missiles from Wonsan on 4 May.", ["MOBILIZE count 3"]],
    ["Russia launched 12 ballistic missiles and 80 drones overnight, the air force said.", ["ASSAULT count 12, count 80"]],
    ["The US embassy evacuated its staff from Port-au-Prince on Sunday.", ["OTHER"]],
    ["France evacuated its troops from Gao in August 2022.", ["RETREAT"]],
    ["Anglers found the cable, which had been severed off Gotland on 2 May.", ["OTHER"]],
    ["Twelve sailors returned home from captivity in Libya on Wednesday.", ["RETREAT count 12"]],
    ["Officers staged a putsch in Libreville on 30 August 2023.", ["COERCE"]],
    ["A nurse and two girls were led away from Pemba on Monday.", ["COERCE captured 3"]],
    ["Russia fired at least two short-range missiles from Kapustin Yar on Monday, the ministry said.", ["MOBILIZE count 2.."]],
    ["Soldiers announced on Tuesday that they had taken power in Libreville.", ["COERCE"]],
    ["The fall of El Fasher to the rebels on 26 October shocked Khartoum.", ["COERCE"]],
    ["Marines took 6 prisoners near Bor on Tuesday.", ["COERCE captured 6"]],
    ["46 residents of Oleshky were brought to Kherson on Thursday.", ["OTHER displaced 46"]],
    ["Some 80 residents took to the streets of Kherson on Thursday.", ["PROTEST count 80"]],
    ["At least 22 people have been killed in the protests in Kampala.", ["PROTEST killed 22.."]],
    ["Militants were sentenced in Dakar, ending a three-year manhunt.", ["COERCE"]],
    ["Ghana handed 14 gendarmes back at Paga on Monday.", ["RETREAT count 14"]],
    ["Chinese ships rammed a trawler off Palawan on Sunday.", ["ASSAULT"]],
    ["Chinese crews used water cannon against two supply boats off Palawan on Sunday.", ["ASSAULT count 2"]],
    ["Police used water cannon against students in Tbilisi on Sunday.", ["COERCE"]],
    ["Two fighters fell in the line of duty near Gao on Sunday, and nine were wounded.", ["ASSAULT killed 2, injured 9"]],
    ["On Sunday, jets intercepted a drone that had crossed from Lebanon near Metula.", ["ASSAULT"]],
    ["A guard was injured on Sunday and is being treated in hospital.", ["ASSAULT injured 1"]],
    ["They took part in attempts to rebuild the terrorist network on Sunday.", []],
    ["EstLink 3 was disconnected from the grid on Sunday.", ["OTHER"]],
    ["The rupture of the cable off Gotland on Sunday was the sixth such case in three years.", ["OTHER"]],
    ["The enemy dropped two KABs on the centre of Izium on Sunday.", ["ASSAULT"]],
    ["On Sunday the North tested a missile, which landed in the East Sea.", ["MOBILIZE"]],
    ["France sent two more frigates to Djibouti on Sunday.", ["MOBILIZE count 2"]],
    ["The mayor decorated wounded policemen on Sunday.", []],
    ["The first troops from Chad landed on Sunday.", ["MOBILIZE"]],
    ["Guards regained control with the help of the army on Sunday in Machala.", []],
    ["A coast guard ship used water cannon on Sunday against a fisheries boat off Palawan.", ["ASSAULT"]],
    ["The missiles lifted off from Sunan on Sunday and flew 300 km before falling into the sea.", ["MOBILIZE"]],
    ["On Sunday two missiles flew 300 km and hit a hospital in Ganja, killing three.", ["ASSAULT count 2, killed 3"]],
    ["China's military began joint drills around Taiwan on Sunday.", ["MOBILIZE"]],
    ["A trawler capsized off Lamu on Sunday with the loss of six men.", ["OTHER killed 6"]],
  ])("%s", (text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });
});
