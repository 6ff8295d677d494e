import type { ActorMention } from "#domain/mention.ts";
import { PRESS } from "./lexicon/press.ts";
import type { Placed } from "./mentions-in-sentence.ts";
import type { SentenceFrame } from "./sentence-frame.ts";
import { tokenAt, tokenBefore } from "./tokenized.ts";
import { markWords } from "./word-marks.ts";
import { WordSet } from "./word-set.ts";

// Whose deed something told before is said to have been: who claims it, signs for it or is suspected of it.

const DENIALS = new WordSet(["no", "not", "nobody", "neither", "never", "nor"]);

/** Who says to have done it: before "claimed responsibility", behind "was claimed by". */
export function claimantOf({ tokens, actors }: Pick<SentenceFrame, "tokens" | "actors">): Placed<ActorMention> | null {
  if (actors.length === 0 || !tokens.some(({ marks }) => (marks & LEADS_TO_CLAIMANT) !== 0)) return null;
  const suspected = suspectOf(tokens, actors) ?? signatoryOf(tokens, actors) ?? confessorOf(tokens, actors) ?? bodyOf({ tokens, actors });
  if (suspected) return suspected;
  const claim = tokens.findIndex(
    ({ lower }, at) =>
      CLAIMS.has(lower) ||
      (TAKES.has(lower) && tokens.slice(at + 1, at + 4).some((token) => token.lower === "responsibility")) ||
      // "admitted the shooting".
      (lower === "admitted" && tokens[at + 1]?.lower === "the" && CLAIMED.has(tokens[at + 2])),
  );
  if (claim < 0 || tokens.slice(0, claim).some((token) => DENIALS.has(token))) return null;
  const isOfDeed = tokens.some(
    ({ lower }, at) => lower === "responsibility" || isItAlone(tokens, claim) || (at > claim && at < claim + 4 && CLAIMED.words.has(lower)),
  );
  if (!isOfDeed) return claimsOwnDeed(tokens, claim) ? (actors.filter((actor) => actor.end <= claim).at(-1) ?? null) : null;
  // "A letter claiming responsibility, signed by the Dawn Front".
  const signed = tokens.findIndex(({ lower }, at) => at > claim && lower === "by" && tokens[at - 1]?.lower === "signed");
  if (signed > 0) return actors.find((actor) => actor.from > signed && actor.from <= signed + 4) ?? null;
  // "claimed responsibility on behalf of the Red Brigades".
  const behalf = tokens.findIndex(({ lower }, at) => at > claim && NAMED_FOR.has(lower) && tokens[at + 1]?.lower === "of");
  if (behalf > 0) return actors.find((actor) => actor.from > behalf && actor.from <= behalf + 4) ?? null;
  // "claimed the shooting for the Red Brigades".
  const deed = tokens.findIndex(({ lower }, at) => at > claim && at < claim + 4 && CLAIMED.words.has(lower));
  if (deed > 0 && tokens[deed + 1]?.lower === "for") return actors.find((actor) => actor.from > deed && actor.from <= deed + 4) ?? null;
  if (tokens[claim + 1]?.lower === "by") return actors.find((actor) => actor.from > claim) ?? null;
  // "Iran claimed responsibility".
  const before = actors.filter(
    (actor) => actor.end <= claim && (actor.value.type !== "state" || (actor.end === claim && actor.from === 0)),
  );
  // "JNIM, a group linked to al-Qaeda, claimed the attack": whose words stand between the commas.
  const isApposed = tokenBefore(tokens, claim)?.text === ",";
  // "A previously unknown group, the Dawn Brigade, claimed".
  const apposed = isApposed ? before.findLast((actor) => tokens[actor.end]?.text === "," && actor.end < claim - 1) : undefined;
  return (apposed?.value.nameless ? undefined : apposed) ?? before.at(-1) ?? null;
}

const FEATS = new WordSet(
  "capture recapture seizure conquest liberation killing killings destruction downing sinking elimination".split(" "),
);
const FAR_FEAT = 8;

/** "The ministry claimed on Saturday the capture of NAME": what somebody claims like this its own side has done. */
function claimsOwnDeed(tokens: SentenceFrame["tokens"], claim: number): boolean {
  for (let at = claim + 2; at < claim + FAR_FEAT; at++) {
    if (!FEATS.has(tokens[at])) continue;
    return tokens[at - 1]?.lower === "the" && tokens[at + 1]?.lower === "of";
  }
  return false;
}

/** "…; the Dawn Front claims it." */
function isItAlone(tokens: SentenceFrame["tokens"], claim: number): boolean {
  return tokens[claim + 1]?.lower === "it" && (tokens[claim + 2]?.kind ?? "punctuation") === "punctuation";
}

const NAMED_FOR = new Set(["behalf", "name"]);
const CLAIMS = new Set(["claimed", "claims", "claiming"]);
const TAKES = new Set(["took", "takes", "taken", "taking", "assumed", "accepted", "admitted"]);

const LEAFLETS = new Set("leaflet leaflets pamphlet pamphlets flyer flyers banner banners slogans graffiti".split(" "));
const NOTES = new Set("note card placard cardboard sign".split(" "));

const SIGNED_LEFT_OF_ETC = new WordSet("signed left of by from".split(" "));
const LEFT = new WordSet("left found pinned placed lay hung".split(" "));
const FAR_SIGNATURE = 10;

/** "Leaflets signed by NAME lay in the street", "A note left beside the body was signed by NAME". */
function signatoryOf(tokens: SentenceFrame["tokens"], actors: SentenceFrame["actors"]): Placed<ActorMention> | null {
  const at = tokens.findIndex(({ lower }) => LEAFLETS.has(lower) || NOTES.has(lower));
  if (at < 0) return null;
  let link = at;
  if (!SIGNED_LEFT_OF_ETC.has(tokens[at + 1]) || NOTES.has(tokens[at]?.lower ?? "")) {
    link = tokens.findIndex(({ lower }, by) => by > at && lower === "by" && tokens[by - 1]?.lower === "signed");
    if (link < 0 || link - at > FAR_SIGNATURE || !tokens.some((token) => LEFT.has(token))) return null;
  }
  return actors.find(({ from, value }) => from > link && from <= link + 4 && value.type === "org") ?? null;
}

const OWNING = new Set(["behind", "responsible", "out", "staged", "conducted", "planted", "placed", "detonated"]);

/** One of these stands in every sentence that says whose deed it is: few do, and one look tells them. */
const LEADS_TO_CLAIMANT = markWords([
  ...LEAFLETS,
  ...NOTES,
  ...OWNING,
  ..."belong belonged belonging themselves member members suspected suspect suspects suspicion pointed pointing attribute attributes attributed claimed claims claiming admitted responsibility hands holding handiwork carried work hallmarks hallmark signature".split(
    " ",
  ),
]);

const IT_THEY_ITS = new WordSet("it they its".split(" "));

const WAS_WERE = new WordSet("was were".split(" "));
const THOSE_HELD = new WordSet("them him her the hostages hostage".split(" "));

const THE_TWO_ETC = new WordSet("the these both two three four five six all they".split(" "));
const THEY_WHO_DID =
  /^(?:attackers?|assailants?|assassins?|killers?|kidnappers?|captors|bombers?|raiders|robbers|hijackers|arsonists|perpetrators|gunm[ae]n|men|man|individuals|they|intruders|abductors)$/;
const FAR_DOER = 6;
const FAR_BODY = 6;
const BE = new WordSet("were are was be been".split(" "));

/** "The attackers belonged to NAME", "The men identified themselves as members of NAME": whose people those are who did it. */
export function bodyOf({ tokens, actors }: Pick<SentenceFrame, "tokens" | "actors">): Placed<ActorMention> | null {
  const at = tokens.findIndex(({ lower }, index) => {
    if (lower === "belong" || lower === "belonged" || lower === "belonging") return tokens[index + 1]?.lower === "to";
    if (lower === "themselves") return tokens[index + 1]?.lower === "as";
    if (tokens[index + 1]?.lower !== "of") return false;
    // "was a member of NAME".
    return lower === "member" ? BE.has(tokenBefore(tokens, index - 1)) : lower === "members" && BE.has(tokenBefore(tokens, index));
  });
  if (at < 0 || tokens.slice(0, at).some((token) => DENIALS.has(token))) return null;
  for (let doer = at - 1; doer >= 0 && at - doer <= FAR_DOER; doer--) {
    if (!THEY_WHO_DID.test(tokens[doer]?.lower ?? "")) continue;
    const isMeant =
      tokens[doer]?.lower === "they" || THE_TWO_ETC.has(tokenBefore(tokens, doer)) || tokenBefore(tokens, doer - 1)?.lower === "the";
    if (!isMeant) return null;
    return actors.find(({ from, value }) => from > at + 1 && from <= at + FAR_BODY && value.type === "org") ?? null;
  }
  return null;
}

/** "NAME said it had carried out the attack". */
function confessorOf(tokens: SentenceFrame["tokens"], actors: SentenceFrame["actors"]): Placed<ActorMention> | null {
  const at = tokens.findIndex(({ lower }, index) => {
    // "said it was holding them".
    if (lower === "holding" && THOSE_HELD.has(tokens[index + 1]) && WAS_WERE.has(tokenBefore(tokens, index))) return true;
    if (!OWNING.has(lower)) return false;
    // "had carried it out", "was behind it", "said it was responsible".
    if (lower === "out" && tokenBefore(tokens, index)?.lower === "it" && /^carr/.test(tokenBefore(tokens, index - 1)?.lower ?? ""))
      return true;
    if (tokens[index + 1]?.lower === "it" || (lower === "responsible" && WAS_WERE.has(tokenBefore(tokens, index)))) return true;
    return tokens.slice(index + 1, index + 5).some((token) => CLAIMED.has(token));
  });
  if (at < 0) return null;
  let self = tokenBefore(tokens, at)?.lower === "it" ? at - 2 : at - 1;
  while (self > at - 10 && !IT_THEY_ITS.has(tokenAt(tokens, self))) self -= 1;
  const isAsserted = self > at - 10 && !tokens.slice(0, at).some((token) => DENIALS.has(token));
  return isAsserted
    ? (actors.filter(({ end, value }) => end <= self && value.type === "org" && !PRESS.has(value.name)).at(-1) ?? null)
    : null;
}

const FIRST = new WordSet("prime main chief likely likeliest leading".split(" "));
const HOLDS = new WordSet("hold holds held holding".split(" "));
const FAR_SUSPECT = 2;
const FAR_HOLDER = 14;
const HALLMARKS = new Set(["work", "handiwork", "hallmarks", "hallmark", "signature"]);
const HAVE = new WordSet("had has have".split(" "));
const ARE = new WordSet("is are was were".split(" "));
const BEARS = new WordSet("is was were be been bore bears bearing had carried".split(" "));

/** "Police suspect NAME", "attributes the attack to NAME". */
function suspectOf(tokens: SentenceFrame["tokens"], actors: SentenceFrame["actors"]): Placed<ActorMention> | null {
  for (const [at, { lower }] of tokens.entries()) {
    if (lower === "suspect" || lower === "suspects") {
      const next = actors.find((actor) => actor.from > at && actor.from <= at + 3 && actor.value.type !== "person");
      const before = tokenBefore(tokens, at)?.lower ?? "";
      if (next && (before.endsWith("s") || before === "police" || before === "army")) return next;
    }
    // "The Dawn Front was the prime suspect".
    if (lower === "suspect" && FIRST.has(tokenBefore(tokens, at))) {
      const be = tokens[at - 2]?.lower === "the" ? at - 3 : at - 2;
      const doer = BEARS.has(tokens[be])
        ? actors.findLast((actor) => actor.end <= be && be - actor.end <= FAR_SUSPECT && actor.value.type !== "person")
        : undefined;
      if (doer) return doer;
    }
    // "holds the Dawn Front responsible".
    if (lower === "responsible" && tokens.slice(Math.max(0, at - FAR_HOLDER), at).some((token) => HOLDS.has(token))) {
      const doer = actors.find((actor) => actor.end === at && actor.value.type !== "person");
      if (doer) return doer;
    }
    // "Police believe that the Dawn Front is holding him".
    if (lower === "holding" && THOSE_HELD.has(tokens[at + 1]) && ARE.has(tokenBefore(tokens, at))) {
      const doer = actors.find((actor) => actor.end === at - 1 && actor.value.type === "org");
      if (doer) return doer;
    }
    // "is in the hands of the Dawn Front".
    if (lower === "hands" && tokens[at + 1]?.lower === "of" && tokens[at - 2]?.lower === "in") {
      const doer = actors.find((actor) => actor.from > at + 1 && actor.from <= at + 3 && actor.value.type === "org");
      if (doer) return doer;
    }
    // "Leftist guerrillas are suspected".
    if (lower === "suspected" && ARE.has(tokenBefore(tokens, at))) {
      const doer = actors.find((actor) => actor.end === at - 1 && actor.value.type === "org");
      if (doer && (tokens[at + 1]?.kind ?? "punctuation") === "punctuation") return doer;
    }
    // "Suspicion fell on NAME", "officials pointed to NAME".
    const leads = lower === "suspicion" ? "on" : lower === "pointed" || lower === "pointing" ? "to" : null;
    if (leads !== null) {
      const link = tokens.findIndex((token, index) => index > at && index < at + 4 && (token.lower === leads || token.lower === "at"));
      const meant =
        link < 0 ? undefined : actors.find((actor) => actor.from > link && actor.from <= link + 2 && actor.value.type !== "person");
      if (meant) return meant;
    }
    // "It was the work of NAME", "bore the hallmarks of NAME".
    if (HALLMARKS.has(lower) && tokens[at + 1]?.lower === "of" && tokens.slice(Math.max(0, at - 3), at).some((token) => BEARS.has(token))) {
      const doer = actors.find((actor) => actor.from > at + 1 && actor.from <= at + 4 && actor.value.type === "org");
      if (doer) return doer;
    }
    // "Investigators believe NAME was responsible".
    if ((lower === "responsible" || lower === "behind") && WAS_WERE.has(tokenBefore(tokens, at)) && at > 2) {
      const doer = actors.find((actor) => actor.end === at - 1 && actor.from > 0 && actor.value.type === "org");
      if (doer && !tokens.slice(0, at).some((token) => DENIALS.has(token))) return doer;
    }
    // "NAME had carried out the attacks".
    if (lower === "carried" && tokens[at + 1]?.lower === "out" && tokens.slice(at + 2, at + 5).some((token) => CLAIMED.has(token))) {
      const had = HAVE.has(tokenBefore(tokens, at)) ? at - 1 : at;
      const doer = actors.find((actor) => actor.end === had && actor.from > 0 && actor.value.type === "org");
      if (doer && !tokens.slice(0, at).some((token) => DENIALS.has(token))) return doer;
    }
    if (lower !== "attributes" && lower !== "attributed" && lower !== "attribute") continue;
    const to = tokens.findIndex((token, index) => index > at && index < at + 9 && token.lower === "to");
    const blamedOn = to < 0 ? undefined : actors.find((actor) => actor.from > to && actor.from <= to + reachOf(tokens, to));
    if (blamedOn) return blamedOn;
  }
  return null;
}

/** "to the rebels", "to the Domingo Laín front of the rebels": how far behind a word those may stand to whom it leads. */
function reachOf(tokens: SentenceFrame["tokens"], to: number): number {
  for (let at = to + 2; at <= to + FAR_WHOLE; at++) {
    if (tokens[at]?.kind !== "word") break;
    if (tokens[at]?.lower === "of") return at - to + 2;
  }
  return NEAR_WHOLE;
}

const NEAR_WHOLE = 3;
const FAR_WHOLE = 6;

const CLAIMED = new WordSet(
  "attack attacks bombing bombings killing killings ambush raid assault kidnapping strike shooting shootings murder hijacking explosion explosions blast blasts device bomb bombs charge explosives".split(
    " ",
  ),
);
