/** What generated sentences are made of: words in several scripts, words that a search language would take for its own, and a long tail of rare ones. */
const FREQUENT =
  "drone strike troops artillery convoy bridge report village hospital rail depot tank soldiers border river shelling evacuation talks delegation treaty envoy minister summit ceasefire exchange prisoners aid grain convoy-escort port vessel missile battery radar airfield hangar workers protest march decree sanction arrest raid unit brigade regiment training camp volunteers contract shipment shells rocket launcher fuel power station plant dam road crossing checkpoint siege offensive withdrawal retreat advance deployment exercise warning threat denial statement accusation inquiry election storm flood Zürich café Élysée naïve łódź Ёлка война 제재 北京 العربية OR AND NOT NEAR".split(
    " ",
  );

const SYLLABLES = ["ba", "do", "fi", "gu", "ke", "lo", "mi", "na", "pe", "ro", "su", "ta", "vi", "ze"];
const RARE = SYLLABLES.flatMap((a) => SYLLABLES.flatMap((b) => SYLLABLES.map((c) => a + b + c)));

export const WORDS: readonly string[] = [...FREQUENT, ...RARE];
