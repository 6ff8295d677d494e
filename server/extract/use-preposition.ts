import type { PlaceUse } from "#domain/mention.ts";
import {
  ACTOR_OBJECT_VERBS,
  AGENT_OF,
  BOUNDED_BY,
  GROUND_NOUNS,
  INSTITUTION_NOUNS,
  LOCATIVE_PREPOSITIONS,
  OBJECT_OF,
  OBTAINING_VERBS,
  PARTY_NOUNS,
  RECEIVER_NOUNS,
  SENDER_NOUNS,
  TEAM_NOUNS,
  TRANSFER_VERBS,
} from "./lexicon/metonymy.ts";
import { NEEDS } from "./lexicon/need-classes.ts";
import { ORGANISATION_WORDS } from "./lexicon/organisation-words.ts";
import { FEATURE_AFTER, KINDS_WITH_OF, ROUTES } from "./lexicon/place-words.ts";
import { isSeatName } from "./lexicon/states.ts";
import { BE, BREAKS, GROUPS, HAVE, PRESSURE_NOUNS, RANKINGS, SIZES, STANDINGS, VICTORIES } from "./lexicon/use-words.ts";
import { isCapital } from "./place-matches.ts";
import { tokenAt, tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import { coordinated, lastOfList, type Named } from "./use-list.ts";
import { WordSet } from "./word-set.ts";

/** What stands before a name: the preposition's index, and the words in front of it. */
type Setting = {
  named: Named;
  all: readonly Named[];
  tokens: readonly Token[];
  at: number;
  /** The n-th word before the preposition. */
  head: (back: number) => string;
  /** Whether one of the four words before it, in the same clause, is listed. */
  recent: (list: ReadonlySet<string>) => boolean;
};

/** The use that a preposition before the name, or before the list that it ends, gives it; null when there is none or it leaves it open. */
export function readPreposition(named: Named, all: readonly Named[], tokens: readonly Token[]): PlaceUse | null {
  const first = coordinated(named, all, tokens) ?? named;
  const at = tokenBefore(tokens, first.first)?.lower === "the" ? first.first - 2 : first.first - 1;
  const before = tokenBefore(tokens, at + 1);
  if (before?.kind !== "word") return null;
  const word = before.lower;
  if (word === "over" && VICTORIES.has(tokenBefore(tokens, at)?.lower ?? "")) return "metonymic";
  if (!STANDINGS.has(word) && LOCATIVE_PREPOSITIONS.has(word)) return "literal";
  const reader = READERS.get(word);
  if (!reader && !STANDINGS.has(word)) return null;
  const head = (back: number) => tokenAt(tokens, at - back)?.lower ?? "";
  const recent = (list: ReadonlySet<string>) => [1, 2, 3, 4].some((back) => list.has(head(back)) && !isBreak(tokens, at, back));
  const setting = { named, all, tokens, at, head, recent };
  if (STANDINGS.has(word) && isRanked(setting)) return "metonymic";
  if (LOCATIVE_PREPOSITIONS.has(word)) return "literal";
  return reader?.(setting) ?? null;
}

const stateOnly = (named: Named): PlaceUse => (named.isState ? "metonymic" : "literal");

const READERS: ReadonlyMap<string, (setting: Setting) => PlaceUse | null> = new Map<string, (setting: Setting) => PlaceUse | null>([
  ["of", readOf],
  ["between", ({ named, recent }) => (recent(GROUND_NOUNS) ? "literal" : stateOnly(named))],
  ["among", ({ named, recent }) => (recent(DEALINGS) ? stateOnly(named) : "literal")],
  ["against", ({ named, tokens, head }) => (BLOWS.has(head(1)) && isTown(named, tokens) ? "literal" : "metonymic")],
  ["by", ({ named, head }) => (BOUNDED_BY.has(head(1)) || !(named.isState || isDeed(head(1))) ? "literal" : "metonymic")],
  [
    "with",
    ({ named, head, recent }) =>
      DEALINGS.has(head(1)) ? "metonymic" : recent(GROUND_NOUNS) ? "literal" : recent(DEALINGS) ? "metonymic" : stateOnly(named),
  ],
  [
    "to",
    (setting) =>
      GOING.has(setting.head(1)) || !setting.named.canAct || isWayFrom(setting)
        ? "literal"
        : (setting.recent(RECEIVER_NOUNS) && !isSupplied(setting)) || isHandedOver(setting) || isTurnedTo(setting) || isBoundTo(setting)
          ? "metonymic"
          : "literal",
  ],
  ["from", (setting) => (isSender(setting) ? "metonymic" : "literal")],
  [
    "for",
    (setting) =>
      !setting.named.isState
        ? null
        : LEAVING.test(setting.head(1)) || PASSAGES.has(setting.head(1)) || hasLeft(setting)
          ? "literal"
          : "metonymic",
  ],
  ["on", readOn],
  ["including", ({ named, head }) => (isParty(head) ? stateOnly(named) : null)],
  ["include", ({ named, head }) => (isParty(head) ? stateOnly(named) : null)],
  ["includes", ({ named, head }) => (isParty(head) ? stateOnly(named) : null)],
  ["versus", ({ named }) => stateOnly(named)],
  ["vs", ({ named }) => stateOnly(named)],
  ["than", ({ named, recent }) => (recent(SIZES) ? "literal" : stateOnly(named))],
  ["like", ({ named, head }) => (GROUPS.has(head(1)) ? "literal" : stateOnly(named))],
  ["unlike", ({ named }) => stateOnly(named)],
  ["alongside", ({ named }) => stateOnly(named)],
]);

/** "aid to Idlib": a town that is no seat of a government is only where it goes. */
function isSupplied({ named, recent }: Setting): boolean {
  return !named.isState && recent(SUPPLIES);
}

const SUPPLIES = new Set(
  "troops soldiers units aid assistance help relief support supplies food weapons arms ammunition deliveries delivery shipments".split(" "),
);

/** "partners, including X", "a board that includes X". */
function isParty(head: Setting["head"]): boolean {
  const noun = head(1) === "," || head(1) === "that" || head(1) === "which" || head(1) === "whose" ? head(2) : head(1);
  return PARTY_NOUNS.has(noun);
}

/** "ties to X", "moved closer to X" of a state; not "rail links to X", "the front moved closer to X". */
function isBoundTo({ named, all, tokens, at, head }: Setting): boolean {
  if (!named.isState) return false;
  if (BONDS.has(head(1))) return !ROADS.has(head(2));
  if (head(1) !== "closer" && head(1) !== "nearer") return false;
  let verb = at - 2;
  while (HAVE.has(tokenBefore(tokens, verb)?.lower ?? "") || BE.has(tokenBefore(tokens, verb)?.lower ?? "")) verb -= 1;
  return all.some(({ last, isState }) => isState && last === verb - 1);
}

const BONDS = new Set("ties tie links link bonds debt payment payments payouts remittances".split(" "));
const ROADS = new Set("rail road air bus ferry train flight sea land transport power direct new cable".split(" "));

/** "turned to X for help" */
function isTurnedTo({ named, tokens, head }: Setting): boolean {
  return named.isState && /^(?:turn|look|appeal)(?:s|ed|ing)?$/.test(head(1)) && tokens[named.last + 1]?.lower === "for";
}

const FAR_GUEST = 10;

/** "The premier left Bamako for Moscow": a guest goes somewhere; soldiers go to those whom they help. */
function hasLeft({ all, tokens, at }: Setting): boolean {
  const left = all.find(({ last }) => last === at - 1);
  if (!left || !LEAVING.test(tokenBefore(tokens, left.first)?.lower ?? "")) return false;
  return tokens.slice(Math.max(0, left.first - FAR_GUEST), left.first).some((token) => NEEDS.guest.has(token));
}

/** "visas for Canada" */
const PASSAGES = new Set("visa visas ticket tickets flight flights passage train trains bus buses ship ships".split(" "));

/** "the road from X to Y" */
function isWayFrom({ tokens, at: to }: Setting): boolean {
  for (let at = to - 1; at > Math.max(0, to - FROM_WITHIN); at--)
    if (tokens[at]?.lower === "from") return ROUTES.has(tokenBefore(tokens, at)) || FLIGHTS.has(tokenBefore(tokens, at));
  return false;
}

const FROM_WITHIN = 6;
const FLIGHTS = new WordSet("flight flights ferry bus buses train trains pipeline border crossing trip journey tour voyage".split(" "));

const LEAVING = /^(?:left|leaves?|leaving|bound|headed|heading|departed|departing|sailed)$/;
const DEALINGS = new Set(
  "talks talk agreement agreements deal deals pact pacts treaty treaties summit war wars peace truce dispute disputes trade rivalry alliance alliances allied ally relations ties negotiations negotiate fought drew drawn".split(
    " ",
  ),
);

/** "the army of X" is a modifier, "the support of X" an act of X, "the hills of X" its ground. */
function readOf({ named, all, tokens, at, head }: Setting): PlaceUse {
  if (FEATURE_AFTER.has(tokens[named.last]?.lower ?? "") || /^banks?$/.test(tokenBefore(tokens, at)?.text ?? "")) return "literal";
  // "pulled its troops out of X".
  if (head(1) === "out") return "literal";
  const polity = POLITIES.has(head(1)) && isCapital(tokenBefore(tokens, at)) ? ownerOfPolity(tokens, at) : "";
  if (polity !== "") return isInstitution(polity) ? "associative" : "literal";
  // "recognised the state of X": its government.
  if (named.isState && head(1) === "state" && RECOGNISES.test(head(3))) return "metonymic";
  if (KINDS_WITH_OF.has(head(1)) && !INSTITUTION_NOUNS.has(head(1))) return "literal";
  if (named.isState && ENVOYS_OF.has(head(1)) && isOfSeveral(named, all, tokens)) return "metonymic";
  if (named.isState && (TEAM_NOUNS.has(head(1)) || AGENT_OF.has(head(1)) || OBJECT_OF.has(head(1)))) return "metonymic";
  if (head(1) === "ahead") return stateOnly(named);
  if (isCapital(tokenBefore(tokens, at)) && ORGANISATION_WORDS.words.has(head(1))) return "associative";
  // "at the police headquarters of X": a building.
  if (BUILDINGS.has(head(1))) return "literal";
  return isInstitution(head(1)) || isInstitution(head(2)) ? "associative" : "literal";
}

const RECOGNISES = /^recogni[sz](?:e|es|ed|ing)$/;
const BUILDINGS = new Set("headquarters station post barracks prison jail courthouse commissariat hospital school market".split(" "));
const POLITIES = new Set(["republic", "emirate", "kingdom", "federation"]);

/** "forces" of "the border forces of the Islamic Emirate of X", "in" of "in the Republic of X". */
function ownerOfPolity(tokens: readonly Token[], of: number): string {
  let at = of - 1;
  while (isCapital(tokens[at])) at -= 1;
  if (tokens[at]?.lower === "the") at -= 1;
  const word = tokens[at]?.lower ?? "";
  return word === "of" ? (tokenBefore(tokens, at)?.lower ?? "") : word;
}

/** People who speak for their states when several send them: "the foreign ministers of A, B and C". */
const ENVOYS_OF = new Set(
  "navies armies fleets ministers officials leaders presidents representatives chiefs commanders heads premiers generals experts parliaments capitals".split(
    " ",
  ),
);

const isOfSeveral = (named: Named, all: readonly Named[], tokens: readonly Token[]) =>
  coordinated(named, all, tokens) !== null || lastOfList(named, all, tokens) !== named;

function readOn({ named, head, recent }: Setting): PlaceUse {
  if (head(1) === "war" || (named.isState && /^call(?:s|ed|ing)?$/.test(head(1)))) return "metonymic";
  return named.isState && recent(PRESSURE_NOUNS) ? "metonymic" : "literal";
}

/** "third, behind Uruguay": a comma may stand between. */
function isRanked({ head, recent }: Setting): boolean {
  return recent(RANKINGS) || (head(1) === "," && RANKINGS.has(head(2)));
}

/** "aid from X", "bought ten ships from X", "opposition came above all from X". */
function isSender({ named, tokens, at, head }: Setting): boolean {
  if (SENDER_NOUNS.has(head(1)) || SENDER_NOUNS.has(head(2))) return true;
  if (!named.isState) return false;
  if (ENVOYS.has(head(1))) return true;
  if (head(1) === "away" && /^(?:br[eo]aks?|broke|breaking|broken|split|took|takes?)$/.test(head(2))) return true;
  for (let index = at - 1; index >= Math.max(0, at - MAX_BACK); index--) {
    const word = tokens[index]?.lower ?? ".";
    if (OBTAINING_VERBS.has(word)) return true;
    if (CAME.has(word) && SENDER_NOUNS.has(tokenBefore(tokens, index)?.lower ?? "")) return true;
    if (BREAKS.has(word) && tokens[index + 1]?.kind !== "number") return false;
  }
  return false;
}

const GOING = new Set(
  "flew flies fly travel move return sail march head went goes going travelled traveled travels drove moved returned fled sailed marched headed walked way trip visit journey".split(
    " ",
  ),
);
const ENVOYS = new Set(
  "delegation delegations envoy envoys negotiators diplomats mediators emissary emissaries counterpart counterparts".split(" "),
);
const CAME = new Set("came comes come coming".split(" "));
const MAX_BACK = 8;

/** "beaten by", "an attack by": what an army or a team does, even of a town or a vanished state. */
/** "a drone strike against Odesa": a town is where it fell. */
const isTown = (named: Named, tokens: readonly Token[]): boolean =>
  !named.isState || (named.first === named.last && isSeatName(tokens[named.first]?.text ?? ""));

const BLOWS = new Set(
  "strike strikes airstrike airstrikes attack attacks raid raids bombardment barrage assault assaults drones missiles bombs rockets".split(
    " ",
  ),
);

function isDeed(word: string): boolean {
  return ACTOR_OBJECT_VERBS.has(word) || DEEDS.has(word);
}

const DEEDS = new Set(
  "attack attacked invasion invaded conquest conquered annexed annexation occupied occupation won beaten signed ruled eliminated raid raided claimed".split(
    " ",
  ),
);

/** "handed two prisoners of war to Seoul": the verb may stand some words in front. */
function isHandedOver({ named, tokens, at: to }: Setting): boolean {
  let last = to - MAX_BACK;
  for (let at = to - 1; at >= Math.max(0, last); at--) {
    const word = tokens[at]?.lower ?? ".";
    // "supplied nine million shells, more than 100 missiles and 220 guns to Moscow": as long as it goes on counting.
    if (isCounting(tokens, at)) last = at - FAR_BACK;
    if (named.isState && (TRANSFER_VERBS.has(word) || (at < to - 1 && RESTORING_VERBS.has(word)))) return true;
    if (TRADING_VERBS.has(word)) return true;
    const isJoint = word === "-" && tokens[at]?.glued === true;
    if (BREAKS.has(word) && !isJoint && tokens[at + 1]?.kind !== "number" && !isCounting(tokens, at)) return false;
  }
  return false;
}

const FAR_BACK = 10;
const COUNTS = new WordSet("more at some about around nearly almost over up dozens hundreds thousands two three four five six".split(" "));

/** "…, more than 100 missiles", "and 220 guns". */
function isCounting(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (tokens[at]?.text === "," || tokens[at]?.lower === "and") && (next?.kind === "number" || COUNTS.has(next));
}

const RESTORING_VERBS = new Set("returned returns returning restored restores".split(" "));
/** Said of teams of any town. */
const TRADING_VERBS = new Set(["traded", "trades"]);

function isInstitution(word: string): boolean {
  return INSTITUTION_NOUNS.has(word) || INSTITUTION_NOUNS.has(word.replace(/ies$/, "y").replace(/s$/, ""));
}

function isBreak(tokens: readonly Token[], index: number, back: number): boolean {
  for (let at = index - 1; at >= index - back; at--) if (BREAKS.has(tokens[at]?.text ?? ".")) return true;
  return false;
}
