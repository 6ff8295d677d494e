/** A full stop after these never ends a sentence: a name follows. */
export const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr prof gen col lt maj capt cpt cmdr cdr sgt cpl pvt adm brig rep sen gov pres amb hon rev fr st sts ste messrs mme mlle sr sra
  supt insp det atty`.split(/\s+/),
);

/** `number`: no end when a number follows ("No. 5"). `name`: no end unless a word follows that begins sentences ("Jan. The"). */
export const ABBREVIATIONS: ReadonlyMap<string, "number" | "name"> = new Map([
  ..."no nos art arts sec para fig figs vol ch chap pp p res op approx c ca cca circa fl reg"
    .split(" ")
    .map((word) => [word, "number"] as const),
  ...`jan feb mar apr jun jul aug sep sept oct nov dec inc ltd co corp llc bros jr vs v etc al est dept div ft mt mts ave blvd rd
  cf viz eg ie bn mln bln min hrs rgt regt bde btn rev ed eds jan univ assn gov govt intl nat avg mil obl dist prov`
    .split(/\s+/)
    .map((word) => [word, "name"] as const),
]);

/** Capitalised words that open a sentence and hardly ever continue a name. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  `The A An This That These Those It Its He She They We I You His Her Their Our In On At By For From With Without After Before Since Until
  When While Where Although Though But And Or However Meanwhile As If Because Both Some Many Most Several All No Not One Two Three Four Five Six
  Seven Eight Nine Ten There Here What Who How Why Yet Still Also Earlier Later Officials Police Witnesses Residents Troops Soldiers Under
  Over During Despite According Another Each Such So Then Thus Today Yesterday Tomorrow`.split(/\s+/),
);
