/** How many words may stand before each word of a verb's tail: "set the school on fire". */
export function roomsOf(tail: readonly string[]): readonly number[] {
  return tail.map((word) => (FAR_TAILS.has(word) ? 8 : tail.length === 1 && NEXT_ONLY.has(word) ? 1 : 3));
}

const NEXT_ONLY = new Set(["on", "in", "into", "at"]);

/** What is left so or claimed may be told at length: "left at least 12 shoppers dead". */
const FAR_TAILS = new Set([
  "together",
  "without",
  "jointly",
  "side",
  "ultimatum",
  "hours",
  "persona",
  "dead",
  "wounded",
  "injured",
  "lives",
  "life",
  "hostage",
  "prisoner",
  "prisoners",
  "captive",
  "captives",
  "custody",
  "ablaze",
  "fire",
  "death",
  "sanctions",
  "register",
  "leave",
  "until",
  "abeyance",
  "notice",
  "evacuate",
  "offline",
  "home",
]);
