import countries from "world-countries";
import type { NUMBER_KINDS } from "#domain/event.ts";
import type { EVENT_KINDS } from "#domain/kind.ts";

/** The word lists of the naive baseline: as short as a dashboard's, on purpose. */

/** Adjectives of states: "Ukrainian" is Ukraine. */
export const DEMONYM_STATES: ReadonlyMap<string, string> = new Map(
  countries.filter(({ independent }) => independent).map(({ demonyms, name }) => [demonyms?.eng?.m ?? name.common, name.common]),
);

/** Capitalised at the head of a sentence, or a day or month. */
export const NOT_PLACES: ReadonlySet<string> = new Set(
  (
    "The A An In On At It He She They We I But And Or If As By For From Of To After Before While When This That These Those There Here No Not Its His Her " +
    "Their Our One Two Three Four Five Six Most Many Some All Both Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April " +
    "May June July August September October November December President Minister Police Army"
  ).split(" "),
);

export const EVENT_WORDS: readonly (readonly [(typeof EVENT_KINDS)[number], RegExp])[] = [
  [
    "ASSAULT",
    /\b(?:kill(?:ed|s)?|struck|strikes?|attack(?:ed|s)?|shell(?:ed|ing)|bomb(?:ed|ing|s)?|shot|fired|clash(?:ed|es)?|explo(?:ded|sion))\b/i,
  ],
  ["COERCE", /\b(?:arrest(?:ed|s)?|detain(?:ed|s)?|captur(?:ed|es)|seiz(?:ed|es))\b/i],
  ["PROTEST", /\b(?:protest(?:ed|s|ers)?|rall(?:y|ied)|march(?:ed|es)?)\b/],
  ["AGREE", /\b(?:signed|agreed|agreement)\b/i],
  ["CONSULT", /\b(?:met|talks|meeting|visit(?:ed|s)?)\b/i],
  ["RETREAT", /\b(?:withdr[ae]w|surrendered|deserted|fled|released)\b/i],
  ["MOBILIZE", /\b(?:deployed|sent|advanced|exercise)\b/i],
  ["ACCUSE", /\b(?:accus(?:ed|es)|blamed)\b/i],
  ["OTHER", /\b(?:crash(?:ed)?|flood(?:ed|s)?|earthquake|fire|elected|collapsed)\b/i],
];

export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  "one two three four five six seven eight nine ten eleven twelve".split(" ").map((word, index) => [word, index + 1]),
);

const FIGURE = "(\\d[\\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
const people = (verbs: string) => new RegExp(`\\b${FIGURE} (?:[a-z]+ ){0,2}(?:(?:was|were) )?(?:${verbs})\\b`, "gi");
export const FIGURES: readonly (readonly [(typeof NUMBER_KINDS)[number], RegExp])[] = [
  ["killed", people("killed|dead|died")],
  ["killed", new RegExp(`\\bkill(?:ed|ing) ${FIGURE}\\b`, "gi")],
  ["injured", people("injured|wounded|hurt")],
  ["injured", new RegExp(`\\b(?:injur|wound)(?:ed|ing) ${FIGURE}\\b`, "gi")],
  ["captured", people("arrested|detained|captured")],
];
