import { isDashedAside } from "./clauses.ts";
import { isCapitalised, type Sentence } from "./tokenized.ts";
import { WordSet } from "./word-set.ts";

/** A line in title case without a full stop: it names what follows, and tells nothing itself. */
export function isHeading(sentence: Sentence, text: string): boolean {
  const { tokens } = sentence;
  const last = tokens.at(-1);
  if (!last || tokens.length > 18 || /^[.!?…"”’)]$/.test(last.text)) return false;
  const follows = text.charAt(sentence.end);
  if (follows !== "" && !/[\n\r]/.test(follows)) return false;
  if (text.charAt(sentence.start) === "#") return true;
  const words = tokens.filter((token) => token.kind === "word" && token.text.length > 3);
  const capitals = words.filter((token) => isCapitalised(token));
  return words.length > 0 && !sentence.isShouted && capitals.length >= words.length * 0.7;
}

export function isQuestion(sentence: Sentence): boolean {
  return sentence.tokens.at(-1)?.text === "?";
}

const COMMENT =
  /\b(?:raises? (?:serious |new )?questions?|could be seen|would be seen|it(?:'s|’s| is) (?:clear|unclear|hard|difficult|likely|not clear)|one thing is clear|may seem|might seem|can only speculate|let(?:'s|’s| us)|signals? a|marks? a|highlights?|underscores?|underlines?|carries (?:wider )?risks?|means that|serves? as|a reminder|remains? (?:unclear|to be seen)|the question (?:now )?is|suggests? that|in other words|by definition|should (?:be|not)|need(?:s)? to|ought to|would (?:set|mean|be|mark|give|make)|could (?:indicate|mean|lead|be|escalate|mark)|might (?:be|mean|push)|for decades|throughout history|imagine|in the past|similar (?:attacks?|incidents?|strikes?)|regularly|routinely|frequently|in recent (?:years|months|weeks|decades))\b/i;

/** The writer weighing things: evaluation in the present, advice, speculation. */
export function isComment(sentence: Sentence): boolean {
  const words = sentence.tokens.map((token) => (token.glued ? token.lower : ` ${token.lower}`)).join("");
  return COMMENT.test(words);
}

const OF_DE_DEL_ETC = new WordSet("of de del la el on in al the".split(" "));

/** Index after "KYIV, Oct 15 (Agency) —"; 0 when the sentence has no dateline. */
export function readDateline(sentence: Sentence): number {
  const { tokens } = sentence;
  // "* HAWIJA - Soldiers detained": of an item in a list; "(BAMAKO) - Gunmen killed".
  const begin = /^[*•–([-]$/.test(tokens[0]?.text ?? "") ? 1 : 0;
  const first = tokens[begin];
  if (!first || !isCapitalised(first)) return 0;
  const limit = Math.min(tokens.length, 18);
  for (let at = begin + 1; at < limit; at++) {
    const token = tokens[at];
    if (!token) return 0;
    const isDash = token.text === "—" || token.text === "–" || token.text === "--" || (token.text === "-" && !token.glued);
    // "Turkey — for the first time this year — sent": no desk, an aside.
    if (isDash && isDashedAside(tokens, at)) return 0;
    if (isDash) {
      const head = tokens.slice(begin, at);
      const isShort = head.length <= 4 && head.every((word) => isCapitalised(word) || word.kind === "punctuation");
      const isUpper = first.text.length > 2 && first.text === first.text.toUpperCase();
      const hasBracket = head.some((word) => word.text === "(");
      const hasNumber = head.some((word) => word.kind === "number");
      return isUpper || hasBracket || (isShort && head.length <= 3) || (hasNumber && head.length <= 6) ? at + 1 : 0;
    }
    if (token.kind === "word" && !isCapitalised(token) && !OF_DE_DEL_ETC.has(token)) return 0;
    if (token.text === ";" || token.text === "!" || token.text === "?") return 0;
  }
  return 0;
}
