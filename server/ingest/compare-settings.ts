import { WIDE } from "./setting.ts";

/** What a name that is in every other text says, against one that is not. */
const OF_WIDE = 0.3;

/** How much two texts speak of the same things. */
export function compareSettings(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const others = new Set(b);
  let shared = 0;
  for (const name of a) if (others.has(name)) shared += name.startsWith(WIDE) ? OF_WIDE : 1;
  return shared;
}
