type VerbForm = "base" | "s" | "past" | "ing";

const IRREGULAR_PAST: Record<string, string[]> = {
  shake: ["shook", "shaken"],
  see: ["saw", "seen"],
  oversee: ["oversaw", "overseen"],
  buy: ["bought"],
  sell: ["sold"],
  slit: ["slit"],
  slay: ["slew", "slain"],
  shoot: ["shot"],
  strike: ["struck"],
  hit: ["hit"],
  beat: ["beat", "beaten"],
  blow: ["blew", "blown"],
  withdraw: ["withdrew", "withdrawn"],
  meet: ["met"],
  hold: ["held"],
  begin: ["began", "begun"],
  send: ["sent"],
  cut: ["cut"],
  throw: ["threw", "thrown"],
  go: ["went", "gone"],
  lay: ["laid"],
  set: ["set"],
  take: ["took", "taken"],
  flee: ["fled"],
  sink: ["sank", "sunk"],
  overrun: ["overran", "overrun"],
  pay: ["paid"],
  free: ["freed"],
  die: ["died"],
  hurt: ["hurt"],
  fly: ["flew", "flown"],
  slide: ["slid"],
  break: ["broke", "broken"],
  come: ["came"],
  find: ["found"],
  leave: ["left"],
  lose: ["lost"],
  shut: ["shut"],
  burst: ["burst"],
  sweep: ["swept"],
  burn: ["burned", "burnt"],
  catch: ["caught"],
  speak: ["spoke", "spoken"],
  quit: ["quit"],
  retake: ["retook", "retaken"],
  travel: ["travelled", "traveled"],
  tear: ["tore", "torn"],
  rip: ["ripped"],
  let: ["let"],
  sit: ["sat"],
  lead: ["led"],
  put: ["put"],
  run: ["ran"],
  drag: ["dragged"],
  drive: ["drove", "driven"],
  overthrow: ["overthrew", "overthrown"],
  swear: ["swore", "sworn"],
  step: ["stepped"],
  bring: ["brought"],
  stand: ["stood"],
  know: ["knew", "known"],
  keep: ["kept"],
  light: ["lit"],
  seek: ["sought"],
  lend: ["lent"],
  make: ["made"],
  hang: ["hanged", "hung"],
  fall: ["fell", "fallen"],
  turn: ["turned"],
  give: ["gave", "given"],
  freeze: ["froze", "frozen"],
  unfreeze: ["unfroze", "unfrozen"],
  fight: ["fought"],
  steal: ["stole", "stolen"],
  win: ["won"],
  feed: ["fed"],
  bleed: ["bled"],
  tell: ["told"],
  say: ["said"],
  dig: ["dug"],
  draw: ["drew", "drawn"],
  uphold: ["upheld"],
  spread: ["spread"],
  build: ["built"],
  tread: ["trod", "trodden"],
  tie: ["tied"],
  get: ["got", "gotten"],
  undergo: ["underwent", "undergone"],
  overfly: ["overflew", "overflown"],
  overshoot: ["overshot"],
  thrust: ["thrust"],
  cancel: ["cancelled", "canceled"],
  label: ["labelled", "labeled"],
  pummel: ["pummelled", "pummeled"],
  initial: ["initialled", "initialed"],
  control: ["controlled"],
  bus: ["bussed", "bused"],
};

const IRREGULAR_ING: Record<string, string> = { die: "dying", tie: "tying", free: "freeing", flee: "fleeing" };

/** Verbs of two syllables whose last consonant doubles: "expelled", "kidnapped". */
const DOUBLING = new Set(
  "begin regret expel transfer confer overrun kidnap airdrop machinegun admit initial patrol commit level permit submit embed control cancel label".split(
    " ",
  ),
);

/** "nabbed", "shipped": of one syllable, ending in one vowel and one consonant. */
const SHORT = /^[^aeiou]*(?:qu)?[aeiou][bcdfgklmnprstvz]$/;

export function inflect(lemma: string): [VerbForm, string][] {
  const s =
    /(?:s|x|ch|sh)$/.test(lemma) || lemma === "go" ? `${lemma}es` : /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
  const doubled = DOUBLING.has(lemma) || SHORT.test(lemma) ? lemma + lemma.slice(-1) : lemma;
  const stem = lemma.endsWith("e") ? lemma.slice(0, -1) : doubled;
  const regular = /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
  const past = IRREGULAR_PAST[lemma] ?? [regular];
  return [
    ["base", lemma],
    ["s", s],
    ...past.map((form): [VerbForm, string] => ["past", form]),
    ["ing", IRREGULAR_ING[lemma] ?? `${stem}ing`],
  ];
}

export function plural(noun: string): string {
  if (/(?:s|x|ch|sh)$/.test(noun)) return noun.endsWith("s") && !noun.endsWith("ss") ? noun : `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
