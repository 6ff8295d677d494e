import { describe, expect, test } from "vitest";
import { openGazetteer } from "#server/geocode/gazetteer.ts";
import { extract } from "./extract.ts";

const gazetteer = openGazetteer();

/** "KIND | day | actors | hedging" of each, published on Monday 11 May 2026. */
function told(text: string): string[] {
  return extract({ text, published: "2026-05-11" }, gazetteer).events.map(({ kind, when, actors, hedging }) =>
    [kind, when?.start ?? "-", actors.map(({ name, role }) => `${name} ${role}`).join(", ") || "-", hedging].join(" | "),
  );
}

describe("events of words and politics", () => {
  test.each<[string, string[]]>([
    [
      "Rwanda denied that its troops had shelled Goma on Friday, but said that two of its soldiers were killed in Sake on Saturday.",
      [
        "REJECT | 2026-05-11 | Rwanda agent | asserted",
        "ASSAULT | 2026-05-08 | Rwanda agent | denied",
        "ASSAULT | 2026-05-09 | Rwanda victim | reported",
      ],
    ],
    [
      "Monitors found no evidence that Russian troops had crossed the border at Vyborg on Friday.",
      ["MOBILIZE | 2026-05-08 | Russia agent | denied"],
    ],
    ["Two men are alleged to have set fire to a depot in Lublin on 3 February.", ["ASSAULT | 2026-02-03 | Men agent | alleged"]],
    ["It is believed that rebels withdrew from Sake on Friday.", ["RETREAT | 2026-05-08 | Rebels agent | estimated"]],
    ["It is not true that rebels withdrew from Sake on Friday.", ["RETREAT | 2026-05-08 | Rebels agent | denied"]],
    ["It was reported that rebels withdrew from Sake on Friday.", ["RETREAT | 2026-05-08 | Rebels agent | reported"]],
    [
      "Macron spoke to Zelensky on Friday.",
      ["CONSULT | 2026-05-08 | Macron participant, Zelensky participant, France participant, Ukraine participant | asserted"],
    ],
    [
      "Sudan's army said it had taken Bara on Friday, a claim the Rapid Support Forces denied.",
      ["COERCE | 2026-05-08 | Sudanese Army agent, Sudan agent | reported", "REJECT | 2026-05-08 | Rapid Support Forces agent | asserted"],
    ],
    ["Police arrested a driver on Friday and said he had been drunk.", ["COERCE | 2026-05-08 | Police agent, Driver victim | asserted"]],
    [
      "The army said it killed 30 militants and captured six on Friday.",
      ["ASSAULT | 2026-05-08 | Army agent, Militants victim | reported", "COERCE | 2026-05-08 | Army agent | reported"],
    ],
    [
      "Kigali denied claims by Kinshasa that its troops had entered Goma on Friday.",
      ["REJECT | 2026-05-11 | Rwanda agent | asserted", "MOBILIZE | 2026-05-08 | Rwanda agent | denied"],
    ],
    ["A diplomat, who asked not to be identified, said talks had begun.", []],
    [
      "Police detained two men on Friday. They had attacked a shop.",
      ["COERCE | 2026-05-08 | Police agent, Men victim | asserted", "ASSAULT | 2026-05-08 | Men agent | asserted"],
    ],
    ["Kabul meanwhile rejected the offer.", ["REJECT | 2026-05-11 | Afghanistan agent | asserted"]],
    ["Reports that Vyborg was liberated on Friday are not true.", ["COERCE | 2026-05-08 | - | denied"]],
    ["The summit is planned for 3 June in Geneva.", ["CONSULT | 2026-06-03 | - | planned"]],
    ["Germany backed the Moroccan plan on Friday.", ["SUPPORT | 2026-05-08 | Germany agent, Morocco target | asserted"]],
    ["Peru came back on Friday to the plan.", []],
    [
      "Kim Jong Un welcomed a Vietnamese delegation in Pyongyang on Friday.",
      ["CONSULT | 2026-05-08 | Kim Jong Un participant, Vietnam participant, North Korea participant | asserted"],
    ],
    [
      "Kenya's foreign minister, Musalia Mudavadi, met his Somali counterpart in Nairobi on Friday, and they spoke of trade.",
      ["CONSULT | 2026-05-08 | Kenya participant, Musalia Mudavadi participant, Somalia participant | asserted"],
    ],
    [
      "The rebels seized Uvira on 2 May, days after Congo and Rwanda had signed an accord in Washington.",
      ["COERCE | 2026-05-02 | Rebels agent | asserted", "AGREE | - | DR Congo participant, Rwanda participant | asserted"],
    ],
    [
      "The captors freed two soldiers whom they had held since 3 March in Quito.",
      ["RETREAT | - | Soldiers target, Ecuador target | asserted"],
    ],
    [
      "The Ministry of Defence of the Republic of Azerbaijan informs that on 8 May units of the Armenian armed forces fired with small arms at its positions near Lachin. On 9 May the Minister received a Turkish delegation in Baku.",
      ["ASSAULT | 2026-05-08 | Armenia agent | reported", "CONSULT | 2026-05-09 | Türkiye participant, Azerbaijan participant | asserted"],
    ],
    [
      "Turkey delivered four attack helicopters to the Somali government on Friday.",
      ["AID | 2026-05-08 | Türkiye agent, Somalia target | asserted"],
    ],
    [
      "In Kinshasa, a military court sentenced 14 soldiers to death on Friday.",
      ["COERCE | 2026-05-08 | Soldiers target, DR Congo target | asserted"],
    ],
    [
      "Hamas militants and Israeli soldiers clashed near Jenin on Friday.",
      ["ASSAULT | 2026-05-08 | Hamas participant, Israel participant | asserted"],
    ],
    ["The Iraqi army took over a base near Mosul on Friday.", ["COERCE | 2026-05-08 | Iraqi Army agent, Iraq agent | asserted"]],
    ["The junta in Niger arrested four Frenchmen on Friday.", ["COERCE | 2026-05-08 | Niger agent, France target | asserted"]],
    ["A Chinese warship shadowed its vessel off Palawan on Friday.", ["MOBILIZE | 2026-05-08 | China agent | asserted"]],
    ["A tanker was hit by a missile off Aden on Friday, and a fire broke out on board.", ["ASSAULT | 2026-05-08 | - | asserted"]],
    ["Poland bought 96 tanks from South Korea on Friday.", ["AGREE | 2026-05-08 | Poland participant, South Korea participant | asserted"]],
    [
      "Mali accuses Niger of having sent men to Gao during the night of 28 April.",
      ["ACCUSE | 2026-05-11 | Mali agent, Niger target | asserted", "MOBILIZE | 2026-04-28 | Niger agent | alleged"],
    ],
    [
      "Sweden has lent guns, and Ukraine sent a team of doctors on 30 April.",
      ["AID | - | Sweden agent | asserted", "AID | 2026-04-30 | Ukraine agent | asserted"],
    ],
    [
      "Georgian and Armenian negotiators came together at Sadakhlo on Thursday.",
      ["CONSULT | 2026-05-07 | Georgia participant, Armenia participant | asserted"],
    ],
    [
      "When the foreign ministers of Vietnam and Indonesia meet in Hanoi on 19 May, minerals will be on the list.",
      ["CONSULT | 2026-05-19 | Vietnam participant, Indonesia participant | planned"],
    ],
    [
      "Nothing was found on 4 May. Bangkok the next day accused Cambodia of lying.",
      ["ACCUSE | 2026-05-05 | Thailand agent, Cambodia target | asserted"],
    ],
    ["The curfew in Imphal was lifted on Thursday.", ["CONCEDE | 2026-05-07 | India agent | asserted"]],
    [
      "A spokesman for Iran's foreign ministry called the resolution illegal on Friday.",
      ["ACCUSE | 2026-05-08 | Iranian Foreign Ministry agent, Iran agent | asserted"],
    ],
    ["The Houthis warned on Friday that they would strike any ship bound for Eilat.", ["THREATEN | 2026-05-08 | Houthis agent | asserted"]],
    [
      "The European Union placed 117 tankers under sanctions in May 2025, London followed in June 2025, and yet the volume went up.",
      ["SANCTION | 2025-05-01 | European Union agent | asserted", "SANCTION | 2025-06-01 | United Kingdom agent | asserted"],
    ],
    [
      "Panama struck 68 hulls off its register in October 2025. Gabon has promised to do likewise in March 2027.",
      ["SANCTION | 2025-10-01 | Panama agent | asserted", "SANCTION | 2027-03-01 | Gabon agent | planned"],
    ],
    [
      "Seoul summoned the Russian ambassador on Thursday and demanded that the soldiers be withdrawn at once.",
      ["REQUEST | 2026-05-07 | South Korea agent | asserted"],
    ],
    [
      "The Italian ambassador was summoned to the ministry in Tunis on Friday.",
      ["ACCUSE | 2026-05-08 | Italy target, Tunisia agent | asserted"],
    ],
    ["Thailand closed all border crossings on Thursday evening.", ["SANCTION | 2026-05-07 | Thailand agent | asserted"]],
    ["Dockers in Piraeus walked off the job on Thursday.", ["PROTEST | 2026-05-07 | Dockers agent | asserted"]],
    ["The Red Cross appealed for a pause in the fighting in Sake on Tuesday.", ["REQUEST | 2026-05-05 | Red Cross agent | asserted"]],
    [
      "Sudan's army turned down the proposal for a truce on Wednesday.",
      ["REJECT | 2026-05-06 | Sudanese Army agent, Sudan agent | asserted"],
    ],
    ["Nobody in Oslo knows what followed in June.", []],
    ["Moscow's denial came within hours on Monday.", ["REJECT | 2026-05-11 | Russia agent | asserted"]],
    ["Norway turned down a three-month truce on Monday.", ["REJECT | 2026-05-11 | Norway agent | asserted"]],
    ["The Kremlin promised a painful answer on Tuesday.", ["THREATEN | 2026-05-05 | Russia agent | asserted"]],
    [
      "Prosecutors asked Albania on Monday to freeze the accounts.",
      ["REQUEST | 2026-05-11 | Albania target, Prosecutors agent | asserted"],
    ],
    ["Bakers in El Alto struck over flour prices on Monday.", ["PROTEST | 2026-05-11 | Bakers agent | asserted"]],
    ["Spain announced an arms embargo against Israel on Friday.", ["SANCTION | 2026-05-08 | Spain agent, Israel target | asserted"]],
    ["The delivery of Armenian tanks was discussed in Pune on Monday.", []],
    ["The release of 18 prisoners, due on 21 May, has been put off.", []],
    [
      "Norway condemned the vote on Monday and expelled two Albanian diplomats.",
      ["ACCUSE | 2026-05-11 | Norway agent | asserted", "SANCTION | 2026-05-11 | Norway agent, Albania target | asserted"],
    ],
    [
      "Norway welcomed the deal on Monday and announced sanctions against Mali.",
      ["SUPPORT | 2026-05-11 | Norway agent | asserted", "SANCTION | 2026-05-11 | Norway agent, Mali target | asserted"],
    ],
    [
      "The junta in Bamako, which left ECOWAS in January, denied on Friday that it was in talks.",
      ["RETREAT | 2026-01-01 | Mali agent, ECOWAS target | reported", "REJECT | 2026-05-08 | Mali agent | asserted"],
    ],
    [
      "Ivan Petrov was detained in Minsk on 3 May and freed a day later.",
      ["COERCE | 2026-05-03 | Ivan Petrov target, Belarus agent | asserted", "RETREAT | 2026-05-04 | Ivan Petrov target | asserted"],
    ],
    [
      "When Seoul's foreign minister arrived in Hanoi on Friday, a treaty signed by the two leaders in May 2024 was in force.",
      [
        "CONSULT | 2026-05-08 | South Korea participant, Vietnam participant | asserted",
        "AGREE | 2024-05-01 | South Korea participant, Vietnam participant | asserted",
      ],
    ],
    [
      "Africa Corps, whose predecessor Wagner lost dozens of men in Tinzaouaten in July 2024, left Ber.",
      ["ASSAULT | 2024-07-01 | Wagner Group victim | asserted"],
    ],
    [
      "The M23 denied on Friday that it had shelled Goma, but its fighters took Sake on Saturday.",
      ["REJECT | 2026-05-08 | M23 agent | asserted", "COERCE | 2026-05-09 | M23 agent | reported"],
    ],
    [
      "The army lost Kordofan in early May, when the garrison of Babanusa, besieged since 2024, was overrun by the RSF.",
      [
        "COERCE | 2024-01-01 | Sudan agent | asserted",
        "ASSAULT | 2026-05-01 | Rapid Support Forces agent, Garrison target | asserted",
        "OTHER | 2026-05-01 | Army agent, Sudan agent | asserted",
      ],
    ],
    [
      "Minsk said on Friday that 40 men had been sent to Russia, a claim that Moscow's embassy dismissed.",
      ["MOBILIZE | 2026-05-08 | - | reported", "REJECT | 2026-05-08 | Russian Embassy agent, Russia agent | asserted"],
    ],
    [
      "In March, the coast guard of Taiwan escorted a Chinese ship out of waters off Hualien, and prosecutors in Tainan charged the captain of a freighter, who was sentenced on Friday.",
      [
        "MOBILIZE | 2026-03-01 | Taiwanese Coast Guard agent, China target, Taiwan agent | asserted",
        "COERCE | 2026-03-01 | Prosecutors agent, Captain victim, Taiwan agent | asserted",
        "COERCE | 2026-05-08 | Captain victim, Taiwan agent | asserted",
      ],
    ],
    [
      "Moscow, which lost its influence when its troops left Karabakh in June 2024, welcomed the summit.",
      ["RETREAT | 2024-06-01 | Russia agent | asserted", "SUPPORT | 2026-05-11 | Russia agent | asserted"],
    ],
    [
      "In a report published in March, experts wrote that the rebels had shelled Goma on Friday.",
      ["ASSAULT | 2026-05-08 | Rebels agent | reported"],
    ],
    [
      "Ukraine struck the Saky airfield in occupied Crimea on Friday, damaging two fighters.",
      ["ASSAULT | 2026-05-08 | Ukraine agent, Fighters target | asserted"],
    ],
    [
      "Japan and Kenya began their annual exercise on Friday despite China's protests.",
      ["COOPERATE | 2026-05-08 | Japan agent, Kenya agent | asserted"],
    ],
    [
      "The declaration signed by Kinshasa and the AFC/M23 on Friday has failed.",
      ["AGREE | 2026-05-08 | DR Congo participant, M23 participant | asserted"],
    ],
    ["Oslo voiced regret over the deal on Monday.", ["ACCUSE | 2026-05-11 | Norway agent | asserted"]],
    ["Norway sent the mission 12 lorries on Monday.", ["AID | 2026-05-11 | Norway agent | asserted"]],
    [
      "Norway handed over to Albania the bodies of 20 sailors on Monday.",
      ["RETREAT | 2026-05-11 | Norway agent, Albania target | asserted"],
    ],
    [
      "An Albanian delegation came to Oslo on Saturday. The delegation met the mayor on Monday.",
      [
        "CONSULT | 2026-05-09 | Albania participant, Norway participant | asserted",
        "CONSULT | 2026-05-11 | Albania participant | asserted",
      ],
    ],
    [
      "An Albanian delegation came to Oslo on Monday. The two sides signed a contract.",
      [
        "CONSULT | 2026-05-11 | Albania participant, Norway participant | asserted",
        "AGREE | 2026-05-11 | Albania participant, Norway participant | asserted",
      ],
    ],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

test.each<[string, string[]]>([
  ["The US State Department voiced concern about the reports on Monday.", []],
  ["The European Union voiced concern over China's conduct on Monday.", ["ACCUSE"]],
  ["Norway has mostly offered humanitarian help and support for reconstruction.", []],
])("%s: worry accuses only the accused, a habit is no deed", (text, expected) => {
  expect(extract({ text, published: "2024-06-05" }, gazetteer).events.map(({ kind }) => kind)).toEqual(expected);
});

test("“Let’s” names nobody", () => {
  const { actors } = extract({ text: "Let’s not pretend that the war in Sudan is over.", published: "2024-06-05" }, gazetteer);
  expect(actors.map(({ name }) => name)).not.toContain("Lashkar-e-Taiba");
});
