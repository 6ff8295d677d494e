import type { NumberKind } from "#domain/event.ts";
import { readAmount } from "./amounts.ts";
import { clauseStart, costBetween } from "./clauses.ts";
import type { Group } from "./event-reading.ts";
import { befalls } from "./event-victims.ts";
import { isPeople } from "./lexicon/undergoers.ts";
import type { Figure } from "./numbers.ts";
import type { SentenceFrame } from "./sentence-frame.ts";
import { tokenBefore } from "./tokenized.ts";
import { WordSet } from "./word-set.ts";

const UNSUITED = 25;
const HURT_KINDS = new Set(["killed", "injured", "missing", "displaced"]);

export function assignFigure(frame: SentenceFrame, groups: readonly Group[], read: Figure): void {
  const figure = read.kind === "injured" && areTakenHurt(frame, groups, read) ? { ...read, kind: null } : read;
  let best: Group | null = null;
  let least = Number.POSITIVE_INFINITY;
  // "freed 12 guards whom inmates had taken hostage": both of those freed and of those taken.
  const isOfPeople = (figure.kind === null || figure.kind === "captured") && (figure.unit === null || isPeople(figure.unit));
  const who = isOfPeople ? whoBehind(frame, figure.to) : -1;
  const taken = who >= 0 ? takenIn(frame, groups, who) : undefined;
  if (taken) taken.figures.push({ ...wholeOf(frame, figure), kind: "captured" });
  const sent = figure.kind === null ? sentIn(groups, figure) : undefined;
  if (sent) sent.figures.push({ ...wholeOf(frame, figure), kind: "count" });
  for (const group of groups) {
    if (group === taken || group === sent) continue;
    for (const { hit } of group.bounds) {
      const edge =
        figure.from >= hit.end ? costBetween(frame.clauses, hit.end - 1, figure.from) : costBetween(frame.clauses, figure.to - 1, hit.from);
      const { kind } = hit.trigger;
      const suits =
        figure.kind === null ||
        figure.kind === "money" ||
        (HURT_KINDS.has(figure.kind)
          ? kind === "ASSAULT" || kind === "OTHER"
          : figure.kind === "captured"
            ? kind === "COERCE" || kind === "RETREAT"
            : true);
      const cost = edge + (suits ? 0 : UNSUITED) + (hit.mood.real ? 0 : 10);
      if (cost < least) [best, least] = [group, cost];
    }
  }
  if (taken && !best?.bounds.some(({ hit }) => hit.trigger.kind === "RETREAT" || hit.trigger.kind === "CONCEDE")) return;
  const limit = figure.kind === null ? (taken ? 30 : 14) : figure.kind === "money" ? 20 : 40;
  if (!best || least > limit) return;
  best.figures.push(figure.kind ? figure : { ...figure, kind: tollOf(frame, best, figure) ?? doersOf(frame, best, figure) });
}

const RELATIVE = new WordSet("whom who that".split(" "));

/** Index of the "who" behind those counted, and behind where they were: "12 fishermen near Bosso who …"; -1 when there is none. */
function whoBehind({ tokens, places }: SentenceFrame, to: number): number {
  if (RELATIVE.has(tokens[to])) return to;
  const place = places.find(({ from }) => from === to + 1);
  return place && RELATIVE.has(tokens[place.end]) ? place.end : -1;
}

/** "One hundred of the 130 pupils whom they seized": they seized 130. */
function wholeOf({ tokens }: SentenceFrame, figure: Figure): Figure {
  for (let at = figure.from + 1; at < figure.to; at++) {
    const whole = tokens[at]?.lower === "the" && tokenBefore(tokens, at)?.lower === "of" ? readAmount(tokens, at + 1) : null;
    if (whole) return { ...figure, min: whole.min, max: whole.max };
  }
  return figure;
}

const TAKES = new Set(["abduct", "arrest", "capture"]);
const BESIDE = 6;

/** "Two wounded soldiers were captured", "took two injured pilots": so many were taken. */
function areTakenHurt({ tokens }: SentenceFrame, groups: readonly Group[], { from, to }: Figure): boolean {
  if (!HURT.has(tokens[to])) return false;
  return groups.some(({ bounds }) =>
    bounds.some(({ hit }) => {
      if (!TAKES.has(hit.trigger.mode ?? "") || hit.isNoun) return false;
      return hit.mood.isPassive ? to <= hit.from && hit.from - to <= BESIDE : from >= hit.end && from - hit.end < BESIDE;
    }),
  );
}

const OR = new WordSet(["or"]);
const HURT = new WordSet(["wounded", "injured", "hurt"]);

/** "6,200 of the 11,000 soldiers sent last autumn were killed": the sending that the words behind those counted tell. */
function sentIn(groups: readonly Group[], { to }: Figure): Group | undefined {
  const isReduced = ({ hit }: Group["bounds"][number]) => hit.from === to && hit.trigger.kind === "MOBILIZE" && !hit.mood.isFinite;
  const sent = groups.find(({ bounds }) => bounds.some(isReduced));
  return sent && groups.some((group) => group !== sent && group.bounds.some(({ hit }) => hit.mood.isPassive && hit.from > to))
    ? sent
    : undefined;
}

/** The taking of people that a relative clause tells of those before it. */
function takenIn({ clauses }: SentenceFrame, groups: readonly Group[], start: number): Group | undefined {
  return groups.find(({ bounds }) =>
    bounds.some(({ hit }) => TAKES.has(hit.trigger.mode ?? "") && clauseStart(clauses, hit.from) === start),
  );
}

const TOLL_KINDS: ReadonlyMap<string, NumberKind> = new Map(
  Object.entries<NumberKind>({ kill: "killed", die: "killed", injure: "injured", displacement: "displaced" }),
);

/** "Up to 40 servicemen were destroyed", "Minus 30 occupiers": how staffs write of people. */
const WIPES_OUT = new Set(["destroy", "minus"]);

/** "Four passengers of a bus bound for the capital died": the people counted are those whom the verb is about. */
function tollOf({ tokens, clauses }: SentenceFrame, group: Group, figure: Figure): NumberKind | null {
  const isOfThem = tokens[figure.to]?.lower === "of" && /^(?:them|these|those)$/.test(tokens[figure.to + 1]?.lower ?? "");
  // "took four prisoners, two of them wounded".
  if (isOfThem && HURT.has(tokens[figure.to + 2])) return "injured";
  if (figure.unit === null ? !isOfThem : !isPeople(figure.unit)) return null;
  for (const { hit } of group.bounds) {
    const { lemma, mode } = hit.trigger;
    const kind = WIPES_OUT.has(lemma)
      ? "killed"
      : (TOLL_KINDS.get(hit.toll ?? mode ?? "") ?? (mode === "shoot" ? befalls(tokens, hit) : undefined));
    if (!kind || (hit.isNoun && lemma !== "minus")) continue;
    const undergoes = hit.mood.isPassive || hit.trigger.frame === "suffer";
    if (
      undergoes
        ? figure.to <= hit.from && costBetween(clauses, figure.to, hit.from) <= 14
        : // "hacked six villagers to death": between its words, too.
          figure.from > hit.from && figure.from - hit.end <= 3
    )
      return kind === "killed" && OR.has(tokens[hit.end]) && HURT.has(tokens[hit.end + 1]) ? "count" : kind;
  }
  return null;
}

/** "Ten pirates boarded the tug", "was hijacked by three men": those who do it are not those whom it befalls. */
function doersOf({ tokens }: SentenceFrame, group: Group, figure: Figure): NumberKind | null {
  const main = group.bounds.find(({ hit }) => !hit.isNoun && hit.trigger.kind === "COERCE");
  if (!main) return null;
  // "took its crew of 14 away".
  if (figure.unit === "crew") return null;
  const isThing = figure.unit !== null && !isPeople(figure.unit) && figure.unit !== "members";
  const isByThem = main.hit.mood.isPassive && figure.from > main.hit.from && tokenBefore(tokens, figure.from)?.lower === "by";
  return isThing || isByThem || (figure.to <= main.hit.from && !main.hit.mood.isPassive) ? "count" : null;
}
