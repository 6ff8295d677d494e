import { expect, test } from "vitest";
import { openGazetteer } from "#server/geocode/gazetteer.ts";
import { extract } from "./extract.ts";

const gazetteer = openGazetteer();

/** "KIND | day or span", of a report of Wednesday 11 March 2026. */
function daysIn(text: string): string[] {
  const { events } = extract({ text, published: "2026-03-11" }, gazetteer);
  return events.map(({ kind, when }) => `${kind} | ${when ? [...new Set([when.start, when.end])].join("/") : "-"}`);
}

test.each<[string, string, string[]]>([
  [
    "not on the day of a denial",
    "The army denied on Monday that its drones had struck a school. Rebels said 18 pupils were killed in Gojjam.",
    ["REJECT | 2026-03-09", "ASSAULT | -"],
  ],
  [
    "on the day of the exercise during which it was seen",
    "The ministry detected 76 aircraft during Tuesday's exercise.",
    ["OTHER | 2026-03-10"],
  ],
  [
    "not since when they were held, nor when the ship was taken",
    "The guerrillas freed two soldiers held since January 9 in Arauca on Friday. Off Eyl, pirates released a dhow they had hijacked on 2 March.",
    ["RETREAT | 2026-03-06", "RETREAT | 2026-03-06", "COERCE | 2026-03-02"],
  ],
  [
    "not on the day of the claim",
    "A bomb killed 12 people in Kabul on Friday. On Monday Islamic State claimed responsibility for the blast in Kabul.",
    ["ASSAULT | 2026-03-06"],
  ],
  [
    "the day behind the second verb is that of both",
    "Four soldiers were killed and two captured near Menaka on Friday.",
    ["ASSAULT | 2026-03-06", "COERCE | 2026-03-06"],
  ],
  [
    "the day of the deed goes on, not that of speaking",
    "Shells hit Goma on Sunday, killing two people, the mayor said on Monday. The same day a bomb exploded in a market in Beni.",
    ["ASSAULT | 2026-03-08", "ASSAULT | 2026-03-08"],
  ],
  [
    "counted from the attack that was told, not from the day told last",
    "Tribesmen ambushed a patrol near Tari on 2 March. On 4 March an elder flew to Wabag. Two days before the ambush, rebels burned down a school in Mendi.",
    ["ASSAULT | 2026-03-02", "OTHER | 2026-03-04", "ASSAULT | 2026-02-28"],
  ],
  [
    "a day after what a clause tells",
    "Jets bombed a school in Mrauk-U on Tuesday. The raid came a day after fighters of the Arakan Army stormed a police base outside Kyaukphyu.",
    ["ASSAULT | 2026-03-10", "ASSAULT | 2026-03-09"],
  ],
  [
    "a day after what a clause behind tells",
    "Shelling of Kherson on Monday killed one person, a day after gunmen had seized a ferry in Nikopol.",
    ["ASSAULT | 2026-03-09", "COERCE | 2026-03-08"],
  ],
  [
    "a day after what a clause tells, from the day of the subject",
    "The blast in Mosul on Sunday came three days after gunmen had seized a ferry in Nikopol.",
    ["OTHER | 2026-03-08", "COERCE | 2026-03-05"],
  ],
  [
    "days after what a clause tells, from the incident with which the text opens",
    "A cutter rammed a boat off Palawan on Sunday. Manila summoned the Chinese ambassador on Monday. The incident comes two days after gunmen seized a ferry in Nikopol.",
    ["ASSAULT | 2026-03-08", "ACCUSE | 2026-03-09", "COERCE | 2026-03-06"],
  ],
  [
    "a night told by both its days",
    "In the night from 4 to 5 March, a missile hit a hostel in Lviv. Drones attacked Odesa overnight between Sunday and Monday.",
    ["ASSAULT | 2026-03-04/2026-03-05", "ASSAULT | 2026-03-08/2026-03-09"],
  ],
  [
    "from then until the report",
    "On 2 March Estonia boarded a tanker off Naissaar. Russian corvettes have been escorting ships out of Primorsk ever since.",
    ["COERCE | 2026-03-02", "MOBILIZE | 2026-03-02/2026-03-11"],
  ],
  [
    "what a periodic report covers",
    "Report for the period 23 February to 8 March 2026\n\nDuring the reporting period Israeli forces arrested 64 people in Jenin.",
    ["COERCE | 2026-02-23/2026-03-08"],
  ],
  [
    "recently is no day",
    "On Monday Russian forces shelled Sumy. Russian forces recently advanced near Pokrovsk.",
    ["ASSAULT | 2026-03-09", "MOBILIZE | -"],
  ],
  [
    "a week from a day is a day",
    "Gunmen killed a judge in Tumaco on 16 February. Two weeks later soldiers arrested four men in Pasto.",
    ["ASSAULT | 2026-02-16", "COERCE | 2026-03-02"],
  ],
  [
    "the hour at which news was passed on is none of what it is about",
    "The news — passed on through a channel at 18:02 UTC — shows that Pyongyang's deployment to Kursk has failed. By the end of 2025 North Korea had moved several thousand soldiers into Russian brigades.",
    ["MOBILIZE | 2025-01-01/2025-12-31"],
  ],
  [
    "meanwhile is on the same day",
    "As talks opened in Doha on Monday, Israeli jets bombed Rafah.",
    ["CONSULT | 2026-03-09", "ASSAULT | 2026-03-09"],
  ],
  [
    "the day before the deed just told",
    "Police arrested four men in Zvornik on Tuesday. The day before the raid, the Serbian and Bosnian ministers had met in Belgrade and praised one another.",
    ["COERCE | 2026-03-10", "CONSULT | 2026-03-09"],
  ],
  [
    "the day inside the words that say who",
    "Two North Korean soldiers who surrendered to paratroopers near Sudzha on 2 March have asked to be sent to South Korea.",
    ["RETREAT | 2026-03-02", "REQUEST | -"],
  ],
  [
    "how long nothing like it had happened is no day",
    "The strike on Odesa on Monday, the worst since January, killed nine people.",
    ["ASSAULT | 2026-03-09"],
  ],
  [
    "a month behind since and when is all of it",
    "It was the deadliest attack in Kyiv since July 2024, when 33 people died.",
    ["ASSAULT | 2024-07-01/2024-07-31"],
  ],
  [
    "the report's own day in front of a colon",
    "Srinagar, March 11: Three porters were shot dead near Poonch last evening.",
    ["ASSAULT | 2026-03-10"],
  ],
  [
    "the arrest has a day, the murder none",
    "Two suspects in the murder of a mayor were arrested in Morelia on Tuesday.",
    ["COERCE | 2026-03-10"],
  ],
  ["which began when", "Three militants were killed in an encounter which began at 4 a.m. today in Poonch.", ["ASSAULT | 2026-03-11"]],
  [
    "the night before last",
    "Fourteen workers were murdered by gunmen on two plantations near Turbo the night before last, radio reports said.",
    ["ASSAULT | 2026-03-09"],
  ],
  ["two days of one happening", "Rebels attacked Bunia on 5 and 6 March, killing 14 people.", ["ASSAULT | 2026-03-05/2026-03-06"]],
  [
    "which went on the next day",
    "Clashes broke out in Tripoli on Saturday and continued into Sunday, leaving 13 dead.",
    ["ASSAULT | 2026-03-07/2026-03-08"],
  ],
  [
    "since the start of something",
    "Since the start of the offensive on 14 February, 210 people have been killed in Sumy.",
    ["ASSAULT | 2026-02-14/2026-03-11"],
  ],
  [
    "hours of a log are those of its day",
    "03:40. Explosions in Engels. The airfield was last hit on Sunday.\n\n05:10. A drone hit a refinery in Saratov.",
    ["OTHER | 2026-03-11", "ASSAULT | 2026-03-11"],
  ],
  [
    "a day behind those who were taken is not that of their release",
    "Three teachers who were abducted near Kaya on 26 February were released there on Sunday.",
    ["COERCE | 2026-02-26", "RETREAT | 2026-03-08"],
  ],
  [
    "what the same speaker does besides",
    "Iran's Foreign Ministry denied on Monday that any adviser was in the country, and accused Israel of spreading lies.",
    ["REJECT | 2026-03-09", "ACCUSE | 2026-03-09"],
  ],
  [
    "a day at the end of the phrase in front",
    "In a call to a newsroom in Bogotá on Monday, the FARC, which shot a mayor in that city in February, threatened reprisals.",
    ["ASSAULT | 2026-02-01/2026-02-28", "THREATEN | 2026-03-09"],
  ],
  [
    "from its beginning to its end",
    "India and France are holding an exercise off Goa that began on Monday and ends on Friday.",
    ["COOPERATE | 2026-03-09/2026-03-13"],
  ],
  [
    "a day behind who alleges is of what is alleged",
    "Rebels shelled Goma on 2 March. Kigali alleges that on 5 March the Congolese army opened fire on Gisenyi.",
    ["ASSAULT | 2026-03-02", "ASSAULT | 2026-03-05"],
  ],
  [
    "counted from the day of the main clause behind and, too",
    "Russia banned wine from Moldova on 2 March, three days after Moldova had expelled two diplomats, and one day after four prisoners were released by Moldova.",
    ["SANCTION | 2026-03-02", "SANCTION | 2026-02-27", "RETREAT | 2026-03-01"],
  ],
  [
    "measures and aid told beside it go on from the day told",
    "On Monday a Russian drone hit a mill in Sumy. Japan pledged a loan for Ukraine.",
    ["ASSAULT | 2026-03-09", "AID | 2026-03-09"],
  ],
  [
    "a heading's days are those that a weekday falls in",
    "Week of 2 to 8 March 2026\n\nPolice arrested a printer in Minsk on Monday.",
    ["COERCE | 2026-03-02"],
  ],
  [
    "counted from the attack with which the text opens",
    "Gunmen attacked a convoy near Montepuez on Sunday. Police arrested two men in Pemba on Tuesday. The attack came three weeks after militants burned a church in Mecufi.",
    ["ASSAULT | 2026-03-08", "COERCE | 2026-03-10", "ASSAULT | 2026-02-15"],
  ],
  [
    "two days of one sentence are two happenings",
    "Mortar bombs hit Goma on Monday, two days after a transport plane was shot down near Bukavu.",
    ["ASSAULT | 2026-03-09", "ASSAULT | 2026-03-07"],
  ],
  [
    "the day of a claim is not that of the deed",
    "A roadside bomb went off near Djibo on 2 March, killing four soldiers. The rebels claimed the ambush on 4 March.",
    ["ASSAULT | 2026-03-02"],
  ],
  [
    "a demand is made in the talks just told",
    "On 9 March officers of Chad and Sudan met in Adré. The Chadian side demanded that Sudan pull back its troops.",
    ["CONSULT | 2026-03-09", "REQUEST | 2026-03-09"],
  ],
  ["what lies ahead is no day of what was done", "On Sunday 11 fishermen were remanded in Colombo until 9 April.", ["COERCE | 2026-03-08"]],
  [
    "the only day of the sentence, in a clause behind",
    "India granted the Maldives a credit of 400 million dollars, which was signed in Malé on 7 March.",
    ["AID | 2026-03-07"],
  ],
  [
    "the day behind those killed and wounded is of the clause that it stands in",
    "Nine people were killed and 30 wounded in Hodeidah, according to the Houthis, who on Monday threatened to close the strait.",
    ["ASSAULT | -", "THREATEN | 2026-03-09"],
  ],
  [
    "the day that says which girls is not that of their release",
    "Twelve girls abducted in Maga in November have been freed.",
    ["COERCE | 2025-11-01/2025-11-30", "RETREAT | -"],
  ],
  ["a march is called for a day to come", "The union called for a march in Lima on Friday.", ["PROTEST | 2026-03-13"]],
  [
    "hours after what was told are of its day",
    "Russia and Ukraine exchanged prisoners on Monday.\n\nHours after the buses had passed, a Russian missile hit a car park in Chernihiv.",
    ["RETREAT | 2026-03-09", "ASSAULT | 2026-03-09"],
  ],
  [
    "a day over a part of a round-up holds until the next",
    "Weekly round-up, 2 to 8 March\n\nTuesday\nGunmen shot dead a trader in Turbat.\n\nPolice arrested six men in Karachi.\n\nThursday\nInsurgents blew up a pipeline near Dera Bugti overnight.",
    ["ASSAULT | 2026-03-03", "COERCE | 2026-03-03", "ASSAULT | 2026-03-05"],
  ],
  [
    "day and month in front of a log's entry",
    "CHRONOLOGY\n\n03.03. – Miners attacked the director in Ridder.\n05.03. – Police stormed the compound in Ridder. 26 miners were detained.",
    ["ASSAULT | 2026-03-03", "COERCE | 2026-03-05"],
  ],
  [
    "what became of the wounded has no day of its own",
    "On 2 March a bomb hit a patrol near Kidal, injuring three peacekeepers, one of whom died four days later.",
    ["ASSAULT | 2026-03-02"],
  ],
  [
    "the day in front of a colon",
    "The truce of 1 February has held. The worst breach came on the 19th: a shell hit a wedding in Maqbanah, killing eleven.",
    ["ASSAULT | 2026-02-19"],
  ],
  [
    "a list under the report's own night is of that night",
    "During the night of 11 March the enemy attacked with 141 drones.\n\nZaporizhzhia: three dead, two injured.\nSumy: a school in Shostka was hit.\nKharkiv: shells hit a garage.",
    ["ASSAULT | 2026-03-11", "ASSAULT | 2026-03-11", "ASSAULT | 2026-03-11"],
  ],
  [
    "the incident in which somebody was hurt has the day that stands behind it",
    "With regard to the incident on 7 March on the Sokh road, in which two citizens of Kyrgyzstan were injured by stones, a note was sent on 9 March.",
    ["ASSAULT | 2026-03-07"],
  ],
  [
    "the second verb has the day behind it",
    "The ship left Odesa on 1 March and was hit by a missile off Izmail three days later.",
    ["ASSAULT | 2026-03-04"],
  ],
  [
    "those taken at a place on one day and released on another",
    "Four of the ten hostages taken in Karuma on 4 March were released on 9 March.",
    ["RETREAT | 2026-03-09"],
  ],
  [
    "those taken on one day and released on another",
    "Log\n\n04 MAR 2026 / 2340 UTC – Tanker boarded off Brass.\n09 MAR 2026 – Six of the seven crew taken on 4 March released near Yenagoa.",
    ["COERCE | 2026-03-04", "RETREAT | 2026-03-09"],
  ],
  [
    "the attack that is condemned is known",
    "Shells struck a base at Banton on 7 March. The Security Council condemned the attack on Monday.",
    ["ASSAULT | 2026-03-07", "ACCUSE | 2026-03-09"],
  ],
  [
    "a march is called for the later of two days",
    "This week the opposition called a march in Lomé for 27 March.",
    ["PROTEST | 2026-03-27"],
  ],
  [
    "days after that are days after what was told",
    "On 2 March police fired on fishermen off Migingo. Five days after that the two interior ministers met in Busia.",
    ["ASSAULT | 2026-03-02", "CONSULT | 2026-03-07"],
  ],
  [
    "what was known by a later day is of the day told",
    "A ferry sank in Lake Kivu on Sunday. By Tuesday evening rescuers had recovered 58 bodies.",
    ["OTHER | 2026-03-08"],
  ],
  [
    "what is inserted has its own day, and so has what is told behind it",
    "The school in Izium, hit by a missile on 3 January, reopened on Monday.",
    ["ASSAULT | 2026-01-03", "OTHER | 2026-03-09"],
  ],
  [
    "what somebody is accused of lies before the sentence",
    "9 March: two men from Chuhuiv, accused of having passed on positions last summer, are sentenced to 15 years.",
    ["COERCE | 2026-03-09"],
  ],
  [
    "a clause behind one that only says how things are",
    "The decision followed pressure from hauliers in Vilnius, who blocked the ring road on 19 January.",
    ["OTHER | 2026-01-19"],
  ],
  [
    "each place has the day behind it",
    "The rebels captured Goma on 27 January and Bukavu on 16 February.",
    ["COERCE | 2026-01-27", "COERCE | 2026-02-16"],
  ],
  [
    "the day behind the verb lies in the month in front",
    "In February the cabinet tasked the army, and a batch of weapons was handed over at the camp in Saida on 21 February.",
    ["AID | 2026-02-21"],
  ],
  [
    "on this day, and not in that year",
    "On this day four years ago, Russian columns crossed the border from Belarus.",
    ["MOBILIZE | 2022-03-11"],
  ],
  [
    "from when on it is to be",
    "Ministers met in Suwalki on Friday and agreed on joint patrols from July.",
    ["CONSULT | 2026-03-06", "AGREE | 2026-03-06"],
  ],
  [
    "what was closed is opened",
    "Poland closed its border with Belarus on 2 March, hours before the talks began, and opened it again on 5 March.",
    ["SANCTION | 2026-03-02", "CONCEDE | 2026-03-05"],
  ],
  [
    "the week that is over, written on the day with which it began",
    "Wednesday: shells hit Sumy.\nThursday: a mine exploded in Izium.\nFriday: drones hit Kherson.",
    ["ASSAULT | 2026-03-04", "ASSAULT | 2026-03-05", "ASSAULT | 2026-03-06"],
  ],
  [
    "the day on which something was stopped is not its own",
    "The talks, broken off in January, resume on Monday in Doha. The exercise, postponed in January, begins on Tuesday near Pohang.",
    ["CONSULT | 2026-03-16", "MOBILIZE | 2026-03-17"],
  ],
  [
    "the deed has its own day, what became of those hurt another",
    "The toll from Saturday's raid on Mopti climbed to 14 on Monday. The five men who were wounded in Friday's attack on Kano came home on Sunday.",
    ["ASSAULT | 2026-03-07", "ASSAULT | 2026-03-06"],
  ],
  [
    "what is offered for those behind a bombing has its own day",
    "A bomb killed three officers in Mali on Monday.\nHours earlier gunmen had shot dead a farmer in Mopti.\nBrazil offered a reward of 500 million pesos on Wednesday for information on those behind the bombing.",
    ["ASSAULT | 2026-03-09", "ASSAULT | 2026-03-09"],
  ],
  [
    "the day of the verb behind those killed and the place is not theirs",
    "Families of soldiers killed in Goma were given houses in Bujumbura on Monday.",
    ["ASSAULT | -"],
  ],
  ["a short while before it is told", "Drones hit the market in Sumy a short while ago.", ["ASSAULT | 2026-03-11"]],
  [
    "who was hurt dies of what hurt him",
    "A man wounded in the shelling of Kramatorsk on Saturday died in hospital on Monday.",
    ["ASSAULT | 2026-03-07"],
  ],
  [
    "half a month is no third of it",
    "In the first half of November the army lost 300 men near Toretsk. In the second half of January gunmen killed nine miners near Zamfara.",
    ["ASSAULT | 2025-11-01/2025-11-15", "ASSAULT | 2026-01-17/2026-01-31"],
  ],
  ["a fall on a day is no strike", "The bridge fell on 3 February. Shells fell on Nikopol on 4 February.", ["ASSAULT | 2026-02-04"]],
  [
    "who leads a delegation that leaves has no time of his own",
    "Drones hit Sumy. A delegation led by the deputy minister arrives in Pyongyang on 18 March.",
    ["ASSAULT | -", "CONSULT | 2026-03-18"],
  ],
  [
    "an entry's day is no dateline",
    "Weekly review, 2-8 March 2026\n\n1. Arlit, 4 March. Gunmen attacked a mine.\n\n2. Dosso. Students blocked a bridge on Saturday.",
    ["ASSAULT | 2026-03-04", "PROTEST | 2026-03-07"],
  ],
])("%s", (_name, text, expected) => {
  expect(daysIn(text)).toEqual(expected);
});
