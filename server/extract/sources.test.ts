import { describe, expect, test } from "vitest";
import { findActors } from "./actors.ts";
import { findSentences } from "./sentences.ts";
import { findAttributions, toSourceMentions } from "./sources.ts";
import { tokenize } from "./tokenized.ts";

function attributionsOf(text: string) {
  const sentences = tokenize(text, findSentences(text));
  return findAttributions(text, sentences, findActors(text, sentences, []));
}
const sourcesOf = (text: string) => attributionsOf(text).map(({ name }) => name);

describe("who is cited", () => {
  test.each<[string, string[]]>([
    ["The bridge fell, according to unnamed harbour officials.", ["Unnamed harbour officials"]],
    ["Two security sources said the convoy had left.", ["Two security sources"]],
    ["“We saw smoke,” said a fisherman from the next village.", ["Fisherman from the next village"]],
    ["“We saw smoke,” the Norwegian Coast Guard said on Tuesday.", ["Norwegian Coast Guard"]],
    ["On Tuesday the governor said that power was back.", ["Governor"]],
    ["Admiral Jon Vik, who commands the fleet, said the drill went well.", ["Jon Vik"]],
    ["Interior Minister Eva Berg told reporters that the road was open.", ["Eva Berg"]],
    ["The Norwegian Navy called in the Harbour Authority on Monday. It said the port was open.", ["Norwegian Navy"]],
    ["Eva Berg said the road was open. She added that buses run again.", ["Eva Berg", "Eva Berg"]],
    ["The Baltic Monitoring Group (BMG) estimates that 300 people fled.", ["Baltic Monitoring Group"]],
    ["The station reported a leak, citing the state news agency KCNA.", ["Korean Central News Agency"]],
    ["The harbour is closed, residents say.", ["Residents"]],
    ["The harbour is closed, the county commissioner said.", ["County commissioner"]],
    ["Nine died, the local emergency room said.", ["Local emergency room"]],
    ["A ransom was paid, said a friend of the family.", ["Friend of the family"]],
    ["The pier is gone, a colleague at the weighbridge reports.", ["Colleague at the weighbridge"]],
    ["The master reports a small fire.", ["Master"]],
    ["Nine died in what the mayor called an accident.", ["Mayor"]],
    ["Opposition members speak of a base.", ["Opposition members"]],
    ["Residents counted nine bodies.", ["Residents"]],
    ["Forty lorries are gone, the union counts, and two boats.", ["Union"]],
    ["The mayor puts this down to a quarrel.", ["Mayor"]],
    ["The Kremlin denied that a ship was lost.", ["Kremlin"]],
    ["The ministry declined to comment.", ["Ministry"]],
    ["The ferry is old, its engineer, Eva Berg, told the radio.", ["Eva Berg"]],
    ["Traders lost millions, their association said.", ["Their association"]],
    ["Residents report shots near the quay.", ["Residents"]],
    ["The pilots were quoted as saying that the fog was thick.", ["Pilots"]],
    ["The mayor warned of floods.", ["Mayor"]],
    ["The company, listed in Oslo, will close two yards, it said on Monday.", ["Company"]],
    ["No train ran, a clerk close to the talks recalled, until noon.", ["Clerk close to the talks"]],
    ["According to figures from the port, nine ships are late.", ["Figures from the port"]],
    ["According to witnesses two men fired at a bus.", ["Witnesses"]],
    ["Two days earlier the town's mayor, Jon Vik, had reported to Eva Berg that the road was open.", ["Town's mayor"]],
    ["The movement's station, the Northern Broadcasting Corporation, said nine ships had left.", ["Northern Broadcasting Corporation"]],
    ["The Norwegian Navy on 4 May said the drill was over.", ["Norwegian Navy"]],
    ["The port authority assesses that the quay is safe.", ["Port authority"]],
    ["The regional administration said that power was back.", ["Regional administration"]],
    ["By the estimate of the mayor, 200 boats sank.", ["Mayor"]],
    ["In the view of the ministry, the dam is safe.", ["Ministry"]],
    ["Its paper, with reference to two officials, wrote that the dam is safe.", ["Its paper", "Two officials"]],
    ["A senior diplomat put the chance at 20 per cent.", ["Senior diplomat"]],
    ["“We want a date,” the diplomat added.", ["Diplomat"]],
    ["At night the dam broke: the head of the county reports two wounded.", ["Head of the county"]],
    ["The zoo says 900 people came.", ["Zoo"]],
    ["Six boats sank, a radio station reported.", ["Radio station"]],
    ["The coroner gave the number of dead as two.", ["Coroner"]],
  ])("%s", (text, expected) => {
    expect(sourcesOf(text)).toEqual(expected);
  });
});

describe("nobody is cited", () => {
  test.each([
    "The ship was reported missing.",
    "Signs suggest that winter comes early.",
    "It is said that the tower leans.",
    "The report was long.",
    "European states signed nothing.",
    "The rain adds another layer of complexity to the harvest that began late.",
    "Moscow has said nothing.",
    "According to plan, the yard closed.",
    "A man said to have fled was found.",
    "The governor may find that nobody came.",
    "Prices were reported higher.",
  ])("%s", (text) => {
    expect(sourcesOf(text)).toEqual([]);
  });
});

test("the verb says how sure", () => {
  const hedgings = attributionsOf(
    "Officials confirmed that it burned. Rebels claimed that it sank. Analysts estimate that 40 drowned. The navy denied that it burned.",
  ).map(({ hedging }) => hedging);
  expect(hedgings).toEqual(["asserted", "alleged", "estimated", "denied"]);
});

test.each<[string, string[]]>([
  ["The statement was relayed through the AfriWatch channel on Monday.", ["AfriWatch channel"]],
  ["The Levant24 channel passed the news on.", ["Levant24 channel"]],
  ["The list was compiled on the basis of MaliObserver's 4 May reporting.", ["MaliObserver"]],
  ["What OSINTmali reported on 3 May could not be checked.", ["OSINTmali"]],
  ["The bridge fell, with some reports suggesting that nine drowned.", ["Some reports"]],
  ["The decision was based on France's need for gas.", []],
  ["A diplomat who asked not to be named said the border was shut.", ["Diplomat"]],
  ["A man who police say fired was held.", ["Police"]],
  ["A lawyer for Eva Berg said the charge was false.", ["Lawyer for Eva Berg"]],
  ["The raid was first reported by Reuters.", ["Reuters"]],
  ["According to figures compiled by the ministry, exports fell.", ["Ministry"]],
  ["Residents described scenes of panic.", ["Residents"]],
  ["Nine died in the blast, say medics.", ["Medics"]],
  ["Four are missing, officials in the town added.", ["Officials in the town"]],
  ["The state-run Al-Dafra News reported that trucks had crossed.", ["Al-Dafra News"]],
  ["An Irish official, speaking on condition of anonymity, confirmed the exchange.", ["Irish official"]],
  ["“Nobody told us,” Marta Urban, 82, recalled in the village.", ["Marta Urban"]],
  ["The minister, Naledi Dlamini, said Dutch sailors who serve there face arrest.", ["Naledi Dlamini"]],
  ["Det Sgt Kirsty Muir said nobody was hurt.", ["Kirsty Muir"]],
  ["A rescue worker and two local officials said the town fell.", ["Rescue worker", "Two local officials"]],
  ["The mayor was killed and two officials said why.", ["Two officials"]],
  ["A study by the University of Graz found no trace of it.", ["University of Graz"]],
  ["The family moved to Cork. He had read it in 1887, or so he claimed.", []],
  ["Every captured soldier shows that the raid took place.", []],
  ["The lorry carried by the ferry was lost.", []],
  ["The paper quoted Eva Berg as saying the road was open.", ["Paper", "Eva Berg"]],
  ["The EU ambassador was quoted by the Interpress news agency as saying that it was late.", ["EU ambassador", "Interpress news agency"]],
  ["Saudi-based analysts believe that the oil came by sea.", ["Saudi-based analysts"]],
  ["Two of the men said they had fled.", ["Two of the men"]],
  ["Oleksandr Vik, head of the county: two were wounded.", ["Oleksandr Vik"]],
  ["The General Staff: 150 clashes on Monday.", ["General Staff"]],
  ["Hezbollah: what we know.", []],
  ["The Kivu Tracker, a project that counts raids, said the men fled to Beni.", ["Kivu Tracker"]],
  ["The village was burnt, said two residents who fled to Gao.", ["Two residents"]],
  ["A source quoted by the daily Rzeczpospolita said the road was open.", ["Source", "Rzeczpospolita"]],
  ["The port was shut, Bloomberg reported, citing people familiar with the matter.", ["Bloomberg", "People familiar with the matter"]],
  ["Two men were killed, claims the Atesh movement.", ["Atesh"]],
  ["A spokesman thanked Turkey and said help was not needed.", ["Spokesman"]],
  ["Passengers quoted by the broadcaster ERT complained that no alarm had sounded.", ["Passengers", "ERT"]],
  ["Two men were arrested and said to be from Cork.", []],
  ["The army blamed the White Army, an accusation a spokesman for the group rejected.", ["Army", "Spokesman for the group"]],
])("%s: a channel, an account, some reports", (text, expected) => {
  expect(sourcesOf(text)).toEqual(expected);
});

test("whoever denies, pledges or claims a deed acts; a ministry that denies tells its side", () => {
  const text =
    "Oslo denied it. Norway pledged tents. The Dawn Front claimed responsibility. Norway's Foreign Ministry denied it. The clerk said the boats were lost. The mayor rejected the charge. The mayor rejected the offer. The bank denied it, saying its funds were safe. Mongolia welcomed the deal. The army blamed the rebels. Residents blamed the army. The navy has not confirmed it.";
  expect(toSourceMentions(attributionsOf(text), text).map(({ name }) => name)).toEqual([
    "Norway's Foreign Ministry",
    "Clerk",
    "Mayor",
    "Bank",
    "Residents",
  ]);
});
