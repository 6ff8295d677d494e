import { WordSet } from "../word-set.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Small closed sets by which the use of a name is read; the long lists of verbs and nouns are in `metonymy.ts`. */
export const HYPHENS = new Set(["-", "–", "‑", "—", "/"]);
export const SIDES = new WordSet(["'s", "’s", "ʼs"]);
export const BREAKS = new Set([",", ";", ":", "(", ")", "—", "–", "“", "”", '"', ".", "!", "?", "-", "…", "*"]);
export const BASED = words("based born bound area wide listed bred raised trained educated");
export const BE = words("is are was were be been being");
export const HAVE = words("has have had having");
export const MODALS = words("will would can could may might should must did does do cannot");

export const CLAUSE_OPENERS = words(
  `that which whom but while as if because when although though after before since until where whereas so whether and or say says said claim claims claimed think thinks believe believes
believed warn warns warned insist insists insisted announce announced confirm confirmed report reported hope hopes hoped fear fears feared expect expects expected suggest suggests
suggested know show shows mean means meant what added adds argue argues argued how why unless than time moment lest provided once`,
);
/** In front of a name that still opens its clause: "only Brazil", "neither Kyiv". */
export const ONLY = words(
  "the both only even neither nor either when twice once thrice now today yesterday tonight overnight earlier later then also again finally meanwhile elsewhere simultaneously afterwards afterward subsequently thus perhaps still moreover however instead separately",
);
/** They open a phrase in front of the subject: "In 1939 Germany invaded". */
export const FRONTS = words(
  "by in on at under after before during by with since for despite following throughout amid besides unlike like from",
);
export const PASS_OVER = words(
  "also never long since now still then first twice thrice already not both neither officially formally repeatedly quickly soon later once again only even just all each jointly together alone itself themselves nevertheless nonetheless meanwhile however therefore today yesterday tonight tomorrow",
);
export const MONTH_OR_DAY =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)$/;

/** What stands behind a name without being modified by it. */
export const FUNCTION_WORDS = words(
  `and or but nor in on at to from for with by of as than that which who whom whose where when while if because since until after before during under over near into
onto about against between among through across along around behind beyond despite except inside outside off up down out via per plus versus vs so yet though although
the a an this these those its it his her their our my your he she they we you i there here is are was were be been being has have had will would can could may might should
must did does do not no all both each every some any many most more less last next this early late earlier later yesterday today tomorrow tonight ago again also too only
just even still already once twice first second third then now never always often soon alone instead itself unless whether toward towards without within upon monday tuesday
wednesday thursday friday saturday sunday where whereby apart together close closer days weeks months years hours minutes times day week month year north south east west northeast northwest southeast southwest proper amid amidst below above beneath beside besides past opposite overnight nevertheless nonetheless however meanwhile therefore anew aboard abroad afterwards very little nothing much dearly anything something everything one two three four five six seven eight nine ten twelve twenty hundred thousand million back together`,
);

/** Verbs that stand before a team: "beat Leeds" is said of teams of any town. */
export const SPORT_VERBS = words(
  "beat beats beating defeat defeated defeats face faced faces facing join joined joins represent represented represents captained managed coached thrashed edged trounced upset",
);
export const GUIDING_VERBS = words(
  "led leads leading brought brings bringing guided guides guiding steered inspired carried fired propelled",
);
export const LINKING_VERBS = words("remained remains became becomes stayed stays proved emerged");
export const SIZES = words(
  "larger smaller bigger longer warmer colder hotter wetter drier higher lower older farther further greater area land north south",
);
export const GROUPS = words("countries places cities towns areas parts regions states islands");
export const STANDINGS = words("below above behind");
export const RANKINGS = words(
  "finish finished finishing points point place placed ranked rank second third fourth fifth runners-up up medals",
);
export const VICTORIES = words("win wins victory victories triumph triumphs lead defeat");
export const PRESSURE_NOUNS = words(
  "war sanctions sanction tariffs tariff pressure embargo restrictions blame curbs depend depends dependent dependence rely relies relied reliance reliant ultimatum blockade",
);
