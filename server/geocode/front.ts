import type { PlaceMention } from "#domain/mention.ts";

const OPENS =
  /(?:^|[.!?:;…]["”’)]*\s+|\n\s*|[-–—•▪]\s+)(?:(?:Further|Farther|Elsewhere|Also|Meanwhile,?|Later) )?(?:\w+ )?[Ii]n (?:the )?(?:\w+ly |\p{Ll}+(?:-\p{Ll}+)? )?$/u;
const ENDS_SENTENCE = /[.!?]["”’)]*\s|\n/;
/** Where somebody came from or goes to need not lie there. */
const LEADS_AWAY = /\b(?:from|to|towards?|with|beyond|for)\s+(?:the )?$/;
const LONGEST_OPENING = 40;
const LONGEST_WAY = 12;
const LONGEST_SENTENCE = 600;
const NEXT_TO = 50;

const OPENS_LIST = /^[^.!?\n]{0,40}(?: [-–—]{1,2}|:) $/;
const isUnit = (hint: string | null) => hint === "region" || hint === "district";

/** For each mention the index of the place that its sentence opens with ("In Sumy region, troops took X"), or -1. */
export function findFronts(mentions: readonly PlaceMention[], text: string): number[] {
  let front = -1;
  return mentions.map((mention, index) => {
    const before = mentions[front];
    if (before && (mention.start - before.end > LONGEST_SENTENCE || ENDS_SENTENCE.test(text.slice(before.end, mention.start)))) front = -1;
    const listed = mentions[index - 1];
    // "four villages in Sumy region last week - Novenke, Basivka".
    if (
      listed &&
      isUnit(listed.levelHint) &&
      mention.start - listed.end < NEXT_TO &&
      OPENS_LIST.test(text.slice(listed.end, mention.start))
    )
      front = index - 1;
    const opening = mention.use === "literal" ? text.slice(Math.max(0, mention.start - LONGEST_OPENING), mention.start) : "";
    // Hardly any name stands behind "in", and the pattern costs more than this look.
    if (opening.includes("n ") && OPENS.test(opening)) {
      front = index;
      return -1;
    }
    const isThere = mention.use === "literal" && !LEADS_AWAY.test(text.slice(Math.max(0, mention.start - LONGEST_WAY), mention.start));
    return isThere ? front : -1;
  });
}
