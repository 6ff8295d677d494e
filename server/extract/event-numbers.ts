import type { EventNumber } from "#domain/event.ts";
import { CASUALTY_HEADS } from "./lexicon/quantities.ts";
import { isPeople } from "./lexicon/undergoers.ts";
import type { Figure } from "./numbers.ts";
import { THINGS } from "./toll-kinds.ts";
import type { TriggerHit } from "./trigger-hits.ts";

const GIVES_UP = /^(?:surrender|capitulate|lay down arms|turn themselves in|give themselves up)$/;
const COUNTED_HEADS = /^(?:members|others|more)$/;

/** Of what is shut, or of data: nobody is taken. */
const OF_NOBODY: ReadonlySet<TriggerHit["trigger"]["mode"]> = new Set(["restrict", "hack"]);

/** "seized 40,000 pills" are no captives; "arrested 12" are. */
function isOfTaken({ trigger }: TriggerHit, unit: string | null): boolean {
  if (trigger.kind !== "COERCE" || OF_NOBODY.has(trigger.mode) || THINGS.has(unit ?? "")) return false;
  return unit === null || !OF_WARES.has(trigger.lemma) || isPeople(unit) || COUNTED_HEADS.test(unit);
}

const OF_WARES = new Set(["seize", "confiscate", "impound", "recover", "intercept"]);

/** What the figures of a sentence say of what is told in it; each figure once. */
export function toNumbers(figures: readonly Figure[], hit: TriggerHit): EventNumber[] {
  const numbers: EventNumber[] = [];
  for (const { start, end, kind, min, max, unit } of figures) {
    const isGivenBack =
      kind === "captured" &&
      !GIVES_UP.test(hit.trigger.lemma) &&
      (hit.trigger.kind === "RETREAT" ||
        hit.trigger.kind === "CONCEDE" ||
        (hit.trigger.kind !== "COERCE" && CASUALTY_HEADS.has(unit ?? "")));
    // "handed over the bodies of 31 soldiers".
    const isOfBodies = kind === "killed" && hit.trigger.kind === "RETREAT";
    // "Three builders fled from the site": deserters.
    const isOfDeserters = kind === "displaced" && hit.trigger.mode === "desert";
    const isGivenUp = kind === null && GIVES_UP.test(hit.trigger.lemma) && (unit === null || isPeople(unit) || COUNTED_HEADS.test(unit));
    const settled = isGivenUp
      ? "captured"
      : isOfBodies || isGivenBack || isOfDeserters
        ? "count"
        : (kind ?? (isOfTaken(hit, unit) ? "captured" : "count"));
    // "Two trains collided": no more than what they were.
    if (settled === "count" && hit.trigger.kind === "OTHER" && (max ?? 0) <= 2) continue;
    if (numbers.some((number) => number.kind === settled && number.min === min && number.max === max)) continue;
    numbers.push({ start, end, kind: settled, min, max, unit });
  }
  return numbers;
}
