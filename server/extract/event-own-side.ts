import { subjectStart } from "./bind-subjects.ts";
import type { Draft } from "./event-draft.ts";
import { writerOf } from "./event-home.ts";
import type { ReadDocument, Reading } from "./event-reading.ts";
import { KNOWN_ORGANISATIONS } from "./lexicon/organisations.ts";
import { GROUP_NOUNS } from "./lexicon/people.ts";
import type { State } from "./lexicon/states.ts";
import type { SentenceFrame } from "./sentence-frame.ts";
import { tokenBefore } from "./tokenized.ts";
import type { Token } from "./tokens.ts";
import type { TriggerHit } from "./trigger-hits.ts";
import { WordSet } from "./word-set.ts";

type Actor = Draft["actors"][number];

/** A heading or a signature that opens a text, in characters. */
const HEADING = 90;
const FIRST_FEW = 4;

/** The armed group by whose name a text opens: "News Department, TNLA.", "AFC/M23, press release"; -1 when there is none. */
function groupAtHead({ actors, text }: ReadDocument): number {
  return actors.findIndex(
    ({ name, end }, at) =>
      at < FIRST_FEW &&
      end <= HEADING &&
      KNOWN_ORGANISATIONS.get(name.toLowerCase())?.isArmed === true &&
      SIGNED.test(text.slice(end, end + LONGEST_SIGNATURE)),
  );
}

/** Behind the name of a group that writes: "RSF media office:". */
const SIGNED = /^[)\s]*(?:(?:[a-z]+ )?(?:office|cent(?:re|er)|department|service|wing|command|spokes[a-z]+|statement) ?)?[.,:\n]/;
const LONGEST_SIGNATURE = 40;

/** "A missile unit destroyed", "a patrol arrested", in what the army of a state publishes: the state. */
export function ownForces({ frame, document }: Reading, main: TriggerHit, start: number): State | null {
  // "A rocket was intercepted".
  const isShotDown = main.mood.isPassive && main.trigger.mode === "air-defence" && frame.tokens[main.end]?.lower !== "by";
  const writer = main.mood.isPassive && !isShotDown ? null : writerOf(document);
  if (!writer || isShotDown) return writer;
  for (let at = main.from - 1; at >= start; at--) if (OWN_FORCES.has(frame.tokens[at])) return writer;
  return null;
}

const OWN_FORCES = new WordSet(
  "unit units aviation aircraft patrol patrols crew crews artillery helicopters helicopter gunners sappers scouts pilots paratroopers marines fleet battalion brigade regiment squadron snipers".split(
    " ",
  ),
);

const SIDES = new WordSet(
  "red white union confederate allied coalition bolshevik communist nationalist royalist loyalist rebel insurgent separatist".split(" "),
);

/** "Union troops marched into Savannah", "Red troops took Kyiv": soldiers of a side, and not of the land where they are. */
export const isOfOneSide = (tokens: SentenceFrame["tokens"], noun: number): boolean => SIDES.has(tokenBefore(tokens, noun));

/** "Our troops withdrew", in what an armed group publishes: the group. */
export function ownSide({ frame, document }: Reading, main: TriggerHit): Actor[] {
  if (
    !(main.mood.isPassive ? isByOurs(frame.tokens, main.end) : isOurs(frame.tokens, main.isNoun ? 0 : subjectStart(frame, main), main.from))
  )
    return [];
  const index = groupAtHead(document);
  const group = document.actors[index];
  return group ? [{ mention: index, name: group.name, type: group.type, country: group.country, role: "agent" }] : [];
}

/** "was shot down by our F-16s". */
export const isByOurs = (tokens: SentenceFrame["tokens"], from: number): boolean =>
  tokens[from]?.lower === "by" && tokens[from + 1]?.lower === "our";

/** "Our sappers cleared", "our guys took three prisoners", "our border guards". */
export function isOurs(tokens: SentenceFrame["tokens"], from: number, to: number): boolean {
  for (let at = from; at < to - 1; at++)
    if (tokens[at]?.lower === "our" && (isOwn(tokens[at + 1]) || (OF_FORCES.has(tokens[at + 1]) && isOwn(tokens[at + 2])))) return true;
  return false;
}

const isOwn = (token: Token | undefined): boolean => GROUP_NOUNS.has(token?.lower ?? "") || OWN_PEOPLE.has(token);
const OF_FORCES = new WordSet("border special assault reconnaissance mobile attack kamikaze fpv valiant brave heroic glorious".split(" "));

const OWN_PEOPLE = new WordSet(
  "guys boys lads men guards missiles aviation units pilots gunners sappers scouts defenders warriors fighters brigade paratroopers marines drones artillery air anti-aircraft navy fleet minister president government country".split(
    " ",
  ),
);
