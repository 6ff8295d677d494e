import type { EventReport, SpanKind } from "#domain/event.ts";
import { formatNumber } from "#domain/event-words.ts";
import { KIND_LABELS } from "#domain/kind.ts";
import type { ActorMention, DateMention, PlaceMention, SourceMention } from "#domain/mention.ts";
import { overlaps, type TextSpan } from "#domain/text-span.ts";
import type { Telling } from "#server/ingest/telling.ts";
import { findOrigins, type Testimony } from "./independence.ts";
import type { Corpus } from "./known.ts";

type ReportRow = Omit<EventReport["document"], "reference"> & {
  reportId: string;
  outletId: string | null;
  reference: string | null;
  text: string;
  sentences: string;
  record: string;
};
type MentionRow = { kind: "place" | "date" | "actor" | "source"; record: string };
type Span = EventReport["spans"][number];

/** All tellings of an event, the first reported first, and how many of them are independent. */
export function readReports(corpus: Corpus, eventId: string): { reports: EventReport[]; independent: number } {
  const rows = corpus.rows<ReportRow>(
    `SELECT r.id AS reportId, d.id, d.title, s.id AS outletId, s.name AS publisher, d.published, d.published_by AS publishedBy, d.url,
      d.reference, d.text, d.sentences, r.record
    FROM event_reports r JOIN documents d ON d.id = r.document_id LEFT JOIN sources s ON s.id = d.outlet_id
    WHERE r.event_id = ?
    ORDER BY r.reported_day NULLS LAST, d.id, r.start, r.ordinal`,
    eventId,
  );
  const reports = rows.map((row) => toReport(corpus, row));
  const { origins, independent } = findOrigins(reports.map((report, at) => toTestimony(report, rows[at])));
  return { reports: reports.map((report, at) => ({ ...report, restsOn: origins[at] ?? null })), independent };
}

/** A head holds the line with place and agency, a foot the credits. */
const EDGE_CHARACTERS = 300;

function toTestimony({ id, document, sentence, sources }: EventReport, row: ReportRow | undefined): Testimony {
  const text = row?.text ?? "";
  return {
    id,
    documentId: document.id,
    outlet: row && row.outletId !== null && document.publisher !== null ? { id: row.outletId, name: document.publisher } : null,
    sources,
    sentence: sentence.text,
    credits: [sentence.before, sentence.text, sentence.after, text.slice(0, EDGE_CHARACTERS), text.slice(-EDGE_CHARACTERS)].join("\n"),
  };
}

function toReport(corpus: Corpus, { reportId, outletId: _outlet, reference, text, sentences, record, ...row }: ReportRow): EventReport {
  const document = { ...row, reference: reference === null ? null : JSON.parse(reference) };
  const telling = JSON.parse(record) as Telling; // stored as such by ingest
  const { sentence } = telling;
  const mentions = corpus
    .rows<MentionRow>(
      "SELECT kind, record FROM mentions WHERE document_id = ? AND start < ? AND end > ? ORDER BY start",
      document.id,
      sentence.end,
      sentence.start,
    )
    .map((row) => ({ kind: row.kind, ...withinSentence(JSON.parse(row.record), sentence) }));
  return {
    id: reportId,
    restsOn: null,
    document,
    sentence: surroundings(text, JSON.parse(sentences), sentence),
    spans: toSpans(mentions, telling),
    summary: telling.summary,
    when: telling.when,
    whenValue: telling.whenValue,
    hedging: telling.hedging,
    sources: telling.sources,
    numbers: telling.numbers.map(({ start: _start, end: _end, ...number }) => number),
    mentions: mentions.flatMap((mention) => (mention.kind === "place" ? [placeOf(mention)] : [])),
    dates: mentions.flatMap((mention) => (mention.kind === "date" ? [dateOf(mention)] : [])),
  };
}

type Mention =
  | ({ kind: "place" } & PlaceMention)
  | ({ kind: "date" } & DateMention)
  | ({ kind: "actor" } & ActorMention)
  | ({ kind: "source" } & SourceMention);

function placeOf({ kind: _kind, ...mention }: { kind: "place" } & PlaceMention): PlaceMention {
  return mention;
}

function dateOf({ kind: _kind, ...mention }: { kind: "date" } & DateMention): DateMention {
  return mention;
}

function withinSentence<Spanned extends TextSpan>(spanned: Spanned, sentence: TextSpan): Spanned {
  return { ...spanned, start: spanned.start - sentence.start, end: spanned.end - sentence.start };
}

function toSpans(mentions: readonly Mention[], { sentence, trigger, numbers, kind }: Telling): Span[] {
  const named = mentions.map((mention): Span => ({ start: mention.start, end: mention.end, kind: mention.kind, label: labelOf(mention) }));
  const told: Span[] = [
    { ...trigger, kind: "trigger" as SpanKind, label: KIND_LABELS[kind] },
    ...numbers.map((number) => ({ start: number.start, end: number.end, kind: "number" as SpanKind, label: formatNumber(number) })),
  ]
    .filter((span) => overlaps(span, sentence))
    .map((span) => withinSentence(span, sentence));
  const length = sentence.end - sentence.start;
  return [...named, ...told]
    .map((span) => ({ ...span, start: Math.max(0, span.start), end: Math.min(length, span.end) }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function labelOf(mention: Mention): string {
  if (mention.kind === "place") return mention.place?.name ?? mention.name;
  return mention.kind === "date" ? mention.value : mention.name;
}

const BLANK_LINE = /\n\s*\n/;

/** The sentence with its neighbours in the same paragraph: a heading over it is none. It may hold several of the document's sentences, or stand apart from them when the text was read anew. */
function surroundings(text: string, sentences: readonly [number, number][], { start, end }: TextSpan): EventReport["sentence"] {
  const first = Math.max(
    0,
    sentences.findIndex(([, sentenceEnd]) => sentenceEnd > start),
  );
  const before = sentences[first - 1];
  const after = sentences.find(([sentenceStart]) => sentenceStart >= end);
  return {
    text: text.slice(start, end),
    start,
    end,
    ordinal: first + 1,
    of: sentences.length,
    before: before && !BLANK_LINE.test(text.slice(before[1], start)) ? text.slice(before[0], before[1]) : "",
    after: after && !BLANK_LINE.test(text.slice(end, after[0])) ? text.slice(after[0], after[1]) : "",
  };
}
