import type { Writable } from "node:stream";
import type { Extraction } from "#domain/event.ts";
import type { Gazetteer } from "#domain/place.ts";
import type { TextSpan } from "#domain/text-span.ts";
import { UserError } from "#domain/user-error.ts";
import { isSpoken } from "#server/extract/language.ts";
import type { Outcome } from "#server/extract/steps.ts";
import { analyseAll } from "./analyse.ts";
import { type Answer, type Question, question, toAnswer, toFailure } from "./contract.ts";
import { parseJson } from "./formats/json-line.ts";
import { toPublicationDate } from "./formats/reading.ts";
import { writeLine } from "./lines.ts";
import { groupTellings, type Telling, toTellings } from "./link.ts";
import { onePerDocument } from "./one-per-document.ts";
import { nameUnread } from "./refusal.ts";
import { resolveSpans } from "./resolve-spans.ts";

/** Beyond it a text is no document. */
const MAX_TEXT_LENGTH = 25_000_000;
const ADVICE = 'Every line takes {"id": "…", "text": "…", "published": "2026-06-30" or null}, and may take "source", "title", "mentions".';

type Streams = { out: Writable; complain: (message: string) => void };

/**
 * Answers each line of the extraction contract, those that came together side by side, and at the end says which events of different
 * documents are one. A line that can't be read, or is in a language that is not, is answered with its `error`, and complained about.
 * False when there was one.
 */
export async function answerLines(
  arrivals: AsyncIterable<readonly (string | null)[]>,
  gazetteer: Gazetteer,
  { out, complain }: Streams,
): Promise<boolean> {
  const tellings: Telling[] = [];
  const ids: Question["id"][] = [];
  let number = 0;
  let isFine = true;
  for await (const lines of arrivals) {
    const asked = lines.flatMap((line) => {
      number++;
      return line?.trim() === "" ? [] : { ...readQuestion(line, `line ${number}`), which: `line ${number}` };
    });
    const read = readTexts(asked, gazetteer);
    for (const one of asked) {
      let answer = "failure" in one ? one.failure : null;
      if ("question" in one) {
        try {
          const extraction = answerQuestion(one.question, read, gazetteer);
          answer = toAnswerOf(one.question, extraction);
          // What was cut off for time is answered as far as it was read.
          if (extraction.cutOff !== null && isSpoken(extraction.language)) complain(`${one.which}: ${extraction.cutOff}`);
          tellings.push(...toLeanTellings(one.question, extraction, ids.push(one.question.id) - 1));
        } catch (error) {
          const reason = error instanceof UserError ? error.message : `Dateline itself failed on this text (${String(error)})`;
          answer = toFailure(one.question.id, reason);
        }
      }
      if (answer === null) continue;
      if (answer.error !== undefined) {
        isFine = false;
        complain(`${one.which}: ${answer.error}`);
      }
      if (!(await writeLine(out, JSON.stringify(answer)))) return isFine;
    }
  }
  const groups = groupTellings(tellings).flatMap(onePerDocument);
  const clusters = groups.map((group) => group.map(({ documentId, ordinal }) => ({ doc: ids[Number(documentId)] ?? "", event: ordinal })));
  await writeLine(out, JSON.stringify({ type: "clusters", clusters }));
  return isFine;
}

type Asked = { question: Question } | { failure: ReturnType<typeof toFailure> };

function readQuestion(line: string | null, which: string): Asked {
  if (line === null) return { failure: toFailure(null, "The line is longer than any document may be") };
  let value: unknown;
  try {
    value = parseJson(line, which);
  } catch (error) {
    if (error instanceof UserError) return { failure: toFailure(null, `${error.what}. ${error.advice}`) };
    throw error;
  }
  const read = question.safeParse(value);
  if (!read.success) {
    const id = question.pick({ id: true }).safeParse(value);
    const field = read.error.issues[0]?.path.join(".");
    const what = field ? `“${field}” is missing or of the wrong type` : "The line is not a JSON object";
    return { failure: toFailure(id.success ? id.data.id : null, `${what}. ${ADVICE}`) };
  }
  const { id, text, published, mentions } = read.data;
  if (text.length > MAX_TEXT_LENGTH) return { failure: toFailure(id, "The text is longer than 25 million characters") };
  const isInside = ({ start, end }: TextSpan) => start < end && end <= text.length;
  if (mentions && !mentions.every(isInside))
    return { failure: toFailure(id, `A span in “mentions” is empty or lies outside the text, which ends at ${text.length}`) };
  const day = published === null ? null : toPublicationDate(published);
  if (published !== null && day === null)
    return { failure: toFailure(id, `“published” is no ISO date: ${published.slice(0, 60)}. Write it as 2026-06-30, 2026-06 or null`) };
  return { question: { ...read.data, published: day } };
}

type Texts = ReadonlyMap<Question, Outcome<Extraction>>;

/** What all those texts say of which no spans are asked. */
function readTexts(asked: readonly Asked[], gazetteer: Gazetteer): Texts {
  const questions = asked.flatMap((one) => ("question" in one && !one.question.mentions ? one.question : []));
  const outcomes = analyseAll(questions.map(toDocument), gazetteer);
  return new Map(outcomes.flatMap((outcome, index) => (questions[index] ? [[questions[index], outcome] as const] : [])));
}

function answerQuestion(question: Question, texts: Texts, gazetteer: Gazetteer): Extraction {
  const outcome = texts.get(question);
  if (outcome === undefined) return resolveSpans(toDocument(question), question.mentions ?? [], gazetteer);
  if ("error" in outcome) throw outcome.error;
  return outcome.value;
}

function toDocument({ text, title, source, published }: Question) {
  return { text, title: title ?? "", publisher: source ?? null, published };
}

function toAnswerOf({ id, text, mentions }: Question, extraction: Extraction): Answer {
  const isUnread = !mentions && !isSpoken(extraction.language);
  return isUnread ? toFailure(id, nameUnread(extraction.language)) : toAnswer(id, text, extraction);
}

/** What linking needs of a document's events, and nothing that would make a long run heavy. */
function toLeanTellings({ text, source, published }: Question, extraction: Extraction, number: number): Telling[] {
  const inferred = extraction.reference?.inferred ? extraction.reference.day : null;
  const document = { id: String(number), text, publisher: source ?? null, published: published ?? inferred };
  const tellings = toTellings(document, extraction, () => null);
  for (const telling of tellings) telling.spans = [];
  return tellings;
}
