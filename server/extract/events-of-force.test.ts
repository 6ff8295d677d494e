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

describe("events of force and movement", () => {
  test.each<[string, string[]]>([
    ["The rebels gave up the town of Jaffna on 3 January 2009.", ["RETREAT"]],
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
    ["A fire broke out in Lagos on Monday. Rescuers pulled 14 survivors out of the debris.", ["OTHER"]],
    ["Two soldiers who hid in the woods near Vovchansk were taken prisoner on Tuesday.", ["COERCE captured 2"]],
    ["His brother-in-law was murdered in Santa Ana in November.", ["ASSAULT killed 1"]],
    ["Robbers climbed aboard in Chittagong on Friday and beat the watchman.", ["ASSAULT injured 1"]],
    ["A boy who was swept off a bridge in Naguilian on Monday is still missing.", ["OTHER missing 1"]],
    ["Forty-two North Koreans and six Russian drivers were killed near Valuyki on Monday.", ["ASSAULT killed 42, killed 6"]],
    ["A nurse and two girls were led away from Pemba on Monday.", ["COERCE captured 3"]],
  ])("%s", (text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });
});
