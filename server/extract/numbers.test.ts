import { describe, expect, test } from "vitest";
import { findFigures } from "./numbers.ts";
import { findTokens } from "./tokens.ts";

function figuresOf(text: string): string[] {
  const tokens = findTokens(text, { start: 0, end: text.length });
  return findFigures(tokens, () => false).map(({ kind, min, max, unit }) => {
    const amount = min === max ? `${min}` : `${min ?? ""}..${max ?? ""}`;
    return `${kind ?? "count"} ${amount}${unit ? ` ${unit}` : ""}`;
  });
}

describe("figures", () => {
  test.each<[string, string[]]>([
    ["Six sailors were killed, with three others injured.", ["killed 6 sailors", "injured 3"]],
    ["The blast killed at least 12 people and wounded dozens.", ["killed 12.. people", "injured 24.."]],
    ["Up to 4 500 soldiers will be sent.", ["count ..4500 soldiers"]],
    ["Between 30 and 40 tanks crossed.", ["count 30..40 tanks"]],
    ["Some 20 to 25 drones were seen.", ["count 20..25 drones"]],
    ["Two hundred and fifty villagers fled.", ["displaced 250 villagers"]],
    ["Two gunmen killed 12 people.", ["count 2 gunmen", "killed 12 people"]],
    ["A bomb killed a farmer.", ["killed 1 farmer"]],
    ["Three soldiers and two civilians were killed.", ["killed 3 soldiers", "killed 2 civilians"]],
    ["The blast killed a corporal and two cooks and wounded six.", ["killed 3", "injured 6"]],
    ["A 62-year-old woman was killed.", ["killed 1 woman"]],
    ["They killed four policemen, an official said.", ["killed 4 policemen"]],
    ["Three drivers lost their lives and twelve lorries were burned.", ["killed 3 drivers", "count 12 lorries"]],
    ["A raid killed 14 people, said a doctor at the hospital.", ["killed 14 people"]],
    ["Gunmen abducted nine, a police spokesman in Lira said.", ["captured 9"]],
    ["Four policemen and a civilian driver were killed.", ["killed 5"]],
    ["Two pilgrims from Una were killed and 17 others injured.", ["killed 2 pilgrims", "injured 17"]],
    ["At least 62 villagers, among them 19 women, lost their lives.", ["killed 62.. villagers"]],
    ["The number of wounded has gone up to 21.", ["injured 21"]],
    ["They revised the number of people killed in Enga from 17 to 26.", ["killed 26"]],
    ["Women and children, 24 in all, were let go.", ["count 24"]],
    ["The toll was lowered from 61 to 48.", ["killed 48"]],
    ["A man of 50 died, two women (43 and 61) are in hospital.", ["killed 1 man", "injured 2 women"]],
    ["Two of five climbers missing since Friday were found dead.", ["killed 2 climbers"]],
    ["Nine corpses were found in a hospital freezer.", ["killed 9 corpses"]],
    ["The 444 Brigade fought in the port.", []],
    ["Some 4,700 were killed or wounded, among them 600 dead.", ["count 4700", "killed 600"]],
    ["The number of those killed or wounded stands at more than 3,000.", ["count 3000.."]],
    ["The army suffered 40 casualties, including three dead.", ["count 40 casualties", "killed 3"]],
    ["Over the past day 84 clashes were reported.", ["count 84 clashes"]],
    ["27 of its soldiers and “more than 60” of the enemy had died.", ["killed 27 soldiers", "killed 60.."]],
    ["On Monday he had spoken of six dead.", []],
    ["A couple and their grandson died.", ["killed 3"]],
    ["A shell killed an elderly couple.", ["killed 2 couple"]],
    ["Two elders were stabbed to death in Camp 4.", ["killed 2 elders"]],
    ["They pledged 4.1 billion euros.", ["money 4100000000 EUR"]],
    ["A shell killed a family of five.", ["killed 5"]],
    ["Police fired on a boat, killing one.", ["killed 1"]],
    ["Some 4,100 people walked to Macomia.", ["displaced 4100 people"]],
    ["The navy seized three trawlers, bringing the number held this year to 119.", ["count 3 trawlers"]],
    ["From 17 to 26 people were killed.", ["killed 17..26 people"]],
    ["Three firefighters were treated for burns.", ["injured 3 firefighters"]],
    ["The attack forced more than 12,000 people to flee.", ["displaced 12000.. people"]],
    ["Four of the 15 men had drowned.", ["killed 4 men"]],
    ["They downed 45 of 50 drones.", ["count 45 drones"]],
    ["The death of two policemen was confirmed.", ["killed 2 policemen"]],
    ["The militia lost 14 fighters.", ["killed 14 fighters"]],
    ["At least 16 people, of whom seven were children, were killed.", ["killed 16.. people"]],
    ["It took hostage 23 nurses, two of whom died.", ["captured 23 nurses", "killed 2"]],
    ["Officials raised the death toll from the quake to 2,053.", ["killed 2053"]],
    ["A body was pulled out, bringing the toll to five.", ["killed 5"]],
    ["Both pilots died.", ["killed 2 pilots"]],
    ["A judge and his driver were murdered.", ["killed 2"]],
    ["A fire killed a farmer, a teacher and a nurse.", ["killed 3"]],
    ["One suspect was killed and another arrested.", ["killed 1 suspect", "captured 1"]],
    ["Thousands were forced to flee.", ["displaced 2000.."]],
    ["The blast claimed 13 lives, including those of two children.", ["killed 13 lives"]],
    ["They blew up two pylons.", ["count 2 pylons"]],
    ["Two Su-30 jets left.", ["count 2 jets"]],
    ["It cost 45 lakh rupees.", ["money 4500000 INR"]],
    ["The fire killed one woman, injuring another.", ["killed 1 woman", "injured 1"]],
    ["They asked for 20 million naira.", ["money 20000000 NGN"]],
    ["Twelve miners are still missing.", ["missing 12 miners"]],
    ["They pledged $85 million.", ["money 85000000 USD"]],
    ["It cost 3.5 million euros.", ["money 3500000 EUR"]],
    ["Several thousand troops arrived.", ["count 3000.. troops"]],
    ["The death toll rose to 41.", ["killed 41"]],
    ["Five people died and 30 were hurt.", ["killed 5 people", "injured 30"]],
    ["Police arrested 23 people.", ["captured 23 people"]],
    ["Two policemen and a nurse were killed.", ["killed 3"]],
    ["Six rebels and a sergeant died.", ["killed 6 rebels", "killed 1 sergeant"]],
    ["Nine of our compatriots were martyred.", ["killed 9 compatriots"]],
    ["Five soldiers gave their lives.", ["killed 5 soldiers"]],
    ["On our side there are four martyrs.", ["killed 4 martyrs"]],
    ["Nineteen terrorists were neutralised.", ["killed 19 terrorists"]],
    ["They picked out 14 recruits and shot them.", ["killed 14 recruits"]],
    ["Three herders were found shot.", ["killed 3 herders"]],
    ["Five members of one family are dead.", ["killed 5 members"]],
    ["Two nurses were killed, besides three Russians.", ["killed 2 nurses", "killed 3 russians"]],
    ["A man of 68 who had been wounded by a mine died in hospital.", ["killed 1 man"]],
    ["The army recaptured 17 of the fugitives.", ["captured 17 fugitives"]],
    ["About 450 people abandoned hamlets in the hills.", ["displaced 450 people"]],
    ["Some 6,000 inhabitants have left for Kyaukme.", ["displaced 6000 inhabitants"]],
    ["Some 600 people have since camped in the grounds of a mission.", ["displaced 600 people"]],
    ["Three militants of the Red Front and a constable were killed.", ["killed 3 militants", "killed 1 constable"]],
    ["The storm left 8,000 without a roof.", ["displaced 8000"]],
    ["They fed 12,000 displaced people.", ["count 12000 people"]],
    ["On Sunday 22 border guards fled across the river.", ["count 22 guards"]],
    ["More than 40 were wounded.", ["injured 40.."]],
  ])("%s", (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });
});

describe("not figures of a happening", () => {
  test.each([
    "The village lies 20 km west of the river.",
    "A 34-year-old was there.",
    "The two sides met.",
    "It began at 18:02.",
    "A T-72 stood there with an Su-34 above.",
    "In 1951 it was built.",
    "Article 5 was named.",
    "It fell by 12 percent.",
    "One of them left.",
    "The 3rd Brigade left.",
    "A judge and his driver left.",
    "Both ministers left.",
  ])("%s", (text) => {
    expect(figuresOf(text)).toEqual([]);
  });
});
