import { clauseEnd, clauseStart } from "./clauses.ts";
import { isOfDays } from "./event-aftermath.ts";
import { isConsequence } from "./event-groups.ts";
import { insertedAround } from "./inserted-participles.ts";
import { isLabel, type SentenceFrame } from "./sentence-frame.ts";
import type { TriggerHit } from "./trigger-hits.ts";
import { readPlain } from "./trigger-plain.ts";
import { WordSet } from "./word-set.ts";

/** "Bern froze their assets; London delisted the ministry a day earlier": a clause that names a day of its own and yet has no word that we know. */
export function plainBeside(frame: SentenceFrame, hits: readonly TriggerHit[], isFree: (index: number) => boolean): TriggerHit[] {
  const { tokens, clauses, dates } = frame;
  const found: TriggerHit[] = [];
  // "The kerb gave way on Tuesday, killing three": told by what came of it.
  if (hits.some((hit) => isConsequence(frame, hit))) return found;
  for (const date of dates) {
    const { from, end: behind, value } = date;
    if (!isOfDays(value)) continue;
    // "Wednesday: ministers approved a budget; Beijing protested".
    const at = behind + 1 < tokens.length && tokens[behind]?.text === ":" && isLabel(frame, date) ? behind + 1 : from;
    const [start, end] = [clauseStart(clauses, at), clauseEnd(clauses, at, tokens.length)];
    if (found.some((hit) => hit.from >= start && hit.from < end) || OF_THINGS.has(tokens[start])) continue;
    // "12 soldiers were killed when a bomber drove a car into a checkpoint": how they were.
    if (tokens[start]?.lower === "when" && hits.some((hit) => hit.end <= start && hit.mood.isPassive && hit.trigger.kind === "ASSAULT"))
      continue;
    const told = hits.filter(({ mood, from: at }) => (mood.real || mood.negated) && at >= start && at < end);
    // "The school, hit by a missile in May, reopened on Monday": what is inserted is not all that is told.
    const inserted = told[0] ? insertedAround(tokens, told[0].from) : null;
    const isMore = inserted !== null && from > inserted.end && told.every((hit) => hit.from < inserted.end);
    if (told.length > 0 && !isMore) continue;
    found.push(...readPlain(tokens, isFree, inserted?.end ?? start + 1, end).filter(({ mood }) => !mood.isPassive));
  }
  return found;
}

const OF_THINGS = new WordSet(["which", "that"]);
