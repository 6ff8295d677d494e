import type { EventNumber, NumberKind } from "#domain/event.ts";
import type { Draft } from "./event-draft.ts";
import type { Bound, Reading } from "./event-reading.ts";
import { isOnePerson } from "./lexicon/undergoers.ts";
import { tokenIndexAt } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import type { TriggerHit } from "./trigger-hits.ts";
import { WordSet } from "./word-set.ts";

const BEFALLS: ReadonlyMap<string, NumberKind> = new Map(
  Object.entries<NumberKind>({
    kill: "killed",
    die: "killed",
    injure: "injured",
    abduct: "captured",
    arrest: "captured",
    capture: "captured",
  }),
);
const SURVIVED = new WordSet(
  "crippled fatally leg legs knee knees arm arm hand foot feet shoulder hip wounded injured wounding injuring hurt hospital survived survives condition escaped stable".split(
    " ",
  ),
);

/** Being shot kills, unless the words say otherwise. */
export function befalls(tokens: readonly Token[], { toll, trigger, isNoun }: TriggerHit): NumberKind | undefined {
  if (isNoun) return undefined;
  const isOfGun = trigger.mode === "shoot" && /^(?:shoot|gun|stab)/.test(trigger.lemma) && !trigger.lemma.endsWith(" at");
  if (/^(?:beat|torture)/.test(trigger.lemma)) return "injured";
  if (!isOfGun) return BEFALLS.get(toll ?? trigger.mode ?? "");
  return trigger.lemma === "stab" || (trigger.lemma === "shoot" && tokens.some((token) => SURVIVED.has(token))) ? "injured" : "killed";
}

/** "Ugo Ferrante was kidnapped", "the driver was shot dead": one, though no figure says so. */
export function namedVictims(
  { document, frame }: Reading,
  bounds: readonly Bound[],
  actors: Draft["actors"],
  numbers: readonly EventNumber[],
): EventNumber[] {
  const main = bounds.find(({ hit }) => befalls(frame.tokens, hit) !== undefined);
  const kind = main && befalls(frame.tokens, main.hit);
  if (!main || !kind || numbers.some((number) => number.kind !== "money")) return [];
  const victims = actors.filter(
    ({ type, role, mention }) => (type === "person" || mention === null) && (role === "victim" || role === "target"),
  );
  const isOne = ({ name, mention }: Draft["actors"][number]) => mention !== null || isOnePerson(lastWord(name));
  // "The body of a priest was found".
  const body = main.hit.trigger.needs === "corpses" ? frame.tokens.find(({ lower }) => lower === "body" || lower === "corpse") : undefined;
  if (body) return [{ start: body.start, end: body.end, kind, min: 1, max: 1, unit: null }];
  if (victims.length === 0 || !victims.every(isOne)) return [];
  const named = victims.filter(({ mention }) => mention !== null);
  // "The teacher, Ugo Ferrante": who stands beside a name is the one named.
  const alone = named.length > 0 ? named.length : victims.length;
  const mention = named[0]?.mention ?? null;
  const span = mention === null ? frame.tokens[main.hit.from] : document.actors[mention];
  const count = span && mention !== null && alone === 1 && hasCompanion(frame.tokens, span.end) ? 2 : alone;
  return span ? [{ start: span.start, end: span.end, kind, min: count, max: count, unit: null }] : [];
}

const HIS_HER = new WordSet(["his", "her"]);

/** "NAME and his assistant", "NAME, and her driver": one more; `end` is where the name ends in the text. */
function hasCompanion(tokens: readonly Token[], end: number): boolean {
  const behind = tokenIndexAt(tokens, end);
  const and = tokens[behind]?.text === "," ? behind + 1 : behind;
  if (tokens[and]?.lower !== "and" || !HIS_HER.has(tokens[and + 1])) return false;
  return tokens.slice(and + 2, and + 4).some(({ lower }) => isOnePerson(lower));
}

const lastWord = (name: string) =>
  name
    .toLowerCase()
    .replace(/-in-law$/, "")
    .split(/[ -]/)
    .at(-1) ?? "";
