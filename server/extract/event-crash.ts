import { clauseStart } from "./clauses.ts";
import { HARM_NEEDS } from "./lexicon/harm-rows.ts";
import { retold } from "./lexicon/triggers.ts";
import type { SentenceFrame } from "./sentence-frame.ts";
import type { Token } from "./tokens.ts";
import { type TriggerHit, withTrigger } from "./trigger-hits.ts";
import { WordSet } from "./word-set.ts";

const COLLIDES = new Set([
  "hit",
  "strike",
  "ram",
  "slam into",
  "crash into",
  "plough into",
  "smash into",
  "tear into",
  "rip through",
  "damage",
  "wreck",
]);
const VEHICLES = new Set(
  "car cars van lorry truck pickup suv ute utility sedan jeep bus coach minibus tram train motorcycle motorbike scooter bicycle bike taxi tractor trailer vehicle ferry boat barge trawler plane helicopter glider driver motorist rider cyclist wave waves iceberg".split(
    " ",
  ),
);
const OBSTACLES = new Set(
  "tree trees pole pylon lamppost wall fence barrier guardrail ditch kerb culvert bollard pillar embankment rocks reef mountain hillside moose deer kangaroo cow".split(
    " ",
  ),
);
const OF_GAS = new Set(["gas", "boiler", "dust", "methane"]);
/** Where one of these stands, a vehicle that hits something may well have been meant to. */
const ARMED = new WordSet(
  "bomb bomber bombers bombs explosives explosive explosion blast mine landmine landmines claymore claymores ied ieds device suicide attack attacked attacker attackers assailant assailants gunmen gunman militants insurgents rebels guerrillas soldiers troops army military shell shells mortar missile missiles rocket rockets drone drones shots gunfire fire fired deliberately intentionally protesters demonstrators crowd terrorist terrorists terrorism tank tanks warplane armoured armored grenade hostage police".split(
    " ",
  ),
);

const DISPOSES = new Set(["blow up", "detonate", "destroy", "explode", "neutralise", "neutralize"]);
const DISPOSERS = new WordSet(
  "navy diver divers sapper sappers deminer deminers minehunter minehunters minesweeper minesweepers squad specialists experts technicians pyrotechnicians engineers".split(
    " ",
  ),
);
const ORDNANCE_FAR = 7;
/** Behind those who make things safe: what lay on the ground, and what "it" stands for. */
const FALLEN_CRAFT = new WordSet("it them drone drones uav uavs warhead warheads debris".split(" "));

/** "Navy divers blew up a drifting mine", "The bomb was destroyed by sappers": made safe. */
function isDisposal({ tokens, clauses }: SentenceFrame, { from, end, mood }: TriggerHit): boolean {
  const before = tokens.slice(clauseStart(clauses, from), from);
  const behind = tokens.slice(end, end + ORDNANCE_FAR);
  const [doers, things] = mood.isPassive ? [behind, before] : [before, behind];
  return doers.some((token) => DISPOSERS.has(token)) && things.some((token) => HARM_NEEDS.ordnance.has(token) || FALLEN_CRAFT.has(token));
}

/** "Their car hit a tree", "She was struck by a van": an accident, where no words of force stand beside it. */
export function asAccident(frame: SentenceFrame, hit: TriggerHit): TriggerHit {
  const { trigger } = hit;
  if (!hit.isNoun && trigger.kind === "ASSAULT" && DISPOSES.has(trigger.lemma) && isDisposal(frame, hit))
    return withTrigger(hit, retold(trigger, { kind: "OTHER", mode: "disruption" }));
  if (trigger.kind === "ASSAULT" && hit.mood.isPassive && isKilledInCrash(frame.tokens, hit.end))
    return withTrigger(hit, retold(trigger, { kind: "OTHER", mode: "accident" }));
  if (trigger.lemma === "derail" && trigger.kind === "OTHER" && frame.tokens.some((token) => SABOTEURS.has(token)))
    return withTrigger(hit, retold(trigger, { kind: "ASSAULT", mode: "attack", frame: "act" }));
  if (
    hit.isNoun ||
    trigger.kind !== "ASSAULT" ||
    (!COLLIDES.has(trigger.lemma) && trigger.mode !== "strike" && trigger.mode !== "attack") ||
    !isCrash(frame, hit)
  )
    return hit;
  return withTrigger(hit, retold(trigger, { kind: "OTHER", mode: "accident" }));
}

/** "was derailed after saboteurs loosened the rails", "derailed by a bomb on the track". */
const SABOTEURS = new WordSet(
  "saboteurs sabotage bomb bombs explosion blast explosives explosive mine dynamite militants rebels guerrillas insurgents terrorists extremists naxalites maoists separatists partisans".split(
    " ",
  ),
);

/** "was killed when his motorcycle hit a deer", "died after her car left the road": not where a mine or a crowd was hit. */
function isKilledInCrash(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length; at++) {
    if (!WHEN_AFTER.has(tokens[at])) continue;
    for (let verb = at + 2; verb <= at + 4; verb++) {
      if (!VEHICLES.has(tokens[verb - 1]?.lower ?? "")) continue;
      const isCrash = LEAVES_ROAD.has(tokens[verb]) || (HITS.has(tokens[verb]) && isObstacle(tokens, verb + 1));
      if (isCrash) return !tokens.some((token) => ARMED.has(token));
    }
  }
  return false;
}

function isObstacle(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from, from + OBSTACLE_FAR).some(({ lower }) => OBSTACLES.has(lower) || VEHICLES.has(lower));
}

const OBSTACLE_FAR = 5;
const WHEN_AFTER = new WordSet("when after as".split(" "));
const HITS = new WordSet("hit struck clipped rammed".split(" "));
const LEAVES_ROAD = new WordSet("left veered skidded slid overturned rolled flipped plunged swerved sank capsized collided".split(" "));

const EXPLOSION_BLAST = new WordSet("explosion blast".split(" "));

function isCrash({ tokens, clauses }: SentenceFrame, { from, end, mood, trigger }: TriggerHit): boolean {
  if (tokens.some(({ lower }, at) => OF_GAS.has(lower) && EXPLOSION_BLAST.has(tokens[at + 1]))) return true;
  if (!COLLIDES.has(trigger.lemma)) return false;
  if (tokens.some((token) => ARMED.has(token))) return false;
  const before = tokens.slice(clauseStart(clauses, from), from);
  const behind = tokens.slice(end, end + 7);
  if (mood.isPassive) return behind.some(({ lower }) => lower === "by") && behind.some(({ lower }) => VEHICLES.has(lower));
  return before.some(({ lower }) => VEHICLES.has(lower)) || (behind.some(({ lower }) => OBSTACLES.has(lower)) && before.length > 0);
}
