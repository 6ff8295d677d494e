import type { Facet } from "../filter.ts";
import { amount, type Catalogue } from "./catalogue.ts";
import { EVENT_WORDS } from "./events.ts";
import type { Locale } from "./locale.ts";

/** What is said before something and after it. */
type Around = readonly [before: string, after: string];

type SentenceWords = {
  counting: string;
  events(count: number): string;
  /** Before what is chosen, and before what is excluded. */
  clauses: Record<Facet, { only: string; not: string }>;
  or: string;
  more(count: number): string;
  withWords: Around;
  quoted(words: string): string;
  /** By the day on which it happened, and by that on which it was reported. */
  happened: DateWords;
  reported: DateWords;
  known: Around;
  inView: Around;
  /** "· 7 located · 2 relations · 1 not placeable; " */
  totals(located: number, relations: number, unplaceable: number): string;
  undated(count: number): string;
  undatedLeftOut(count: number): string;
  comma: string;
};

type DateWords = { anyTime: Around; on: Around; from: Around; until: Around; to: Around };

const said = (locale: Locale, number: number) => amount(locale, number);

export const SENTENCE_WORDS: Catalogue<SentenceWords> = {
  en: {
    counting: "Counting events",
    events: EVENT_WORDS.en.events,
    clauses: {
      kind: { only: " of ", not: " but not of " },
      actor: { only: " with ", not: " without " },
      region: { only: " in ", not: " outside " },
      source: { only: " citing ", not: " not citing " },
      outlet: { only: " told by ", not: " not told by " },
      hedging: { only: " that are ", not: " that are not " },
    },
    or: " or ",
    more: (count) => `${said("en", count)} more`,
    withWords: [" with the words ", ""],
    quoted: (words) => `“${words}”`,
    happened: {
      anyTime: [" ", "at any time"],
      on: [" on ", ""],
      from: [" from ", ""],
      until: [" until ", ""],
      to: [" to ", ""],
    },
    reported: {
      anyTime: [" ", "reported at any time"],
      on: [" reported on ", ""],
      from: [" reported from ", ""],
      until: [" reported until ", ""],
      to: [" to ", ""],
    },
    known: [", as known by ", ""],
    inView: [" ", "in view"],
    totals: (located, relations, unplaceable) =>
      ` · ${said("en", located)} located · ${EVENT_WORDS.en.relations(relations)} · ${said("en", unplaceable)} not placeable; `,
    undated: (count) => `${said("en", count)} undated`,
    undatedLeftOut: (count) => `${said("en", count)} undated left out`,
    comma: ", ",
  },
  uk: {
    counting: "Події рахуються",
    events: EVENT_WORDS.uk.events,
    clauses: {
      kind: { only: " · вид: ", not: " · крім виду: " },
      actor: { only: " · за участю: ", not: " · без участі: " },
      region: { only: " · місце: ", not: " · поза: " },
      source: { only: " · з посиланням на: ", not: " · без посилання на: " },
      outlet: { only: " · повідомляє: ", not: " · не повідомляє: " },
      hedging: { only: " · певність: ", not: " · крім певності: " },
    },
    or: " або ",
    more: (count) => `ще ${said("uk", count)}`,
    withWords: [" · зі словами ", ""],
    quoted: (words) => `«${words}»`,
    happened: {
      anyTime: [" · ", "за весь час"],
      on: [" · ", ""],
      from: [" · від ", ""],
      until: [" · до ", ""],
      to: [" до ", ""],
    },
    reported: {
      anyTime: [" · ", "повідомлено будь-коли"],
      on: [" · повідомлено ", ""],
      from: [" · повідомлено від ", ""],
      until: [" · повідомлено до ", ""],
      to: [" до ", ""],
    },
    known: [" · як було відомо на ", ""],
    inView: [" · ", "у полі зору"],
    totals: (located, relations, unplaceable) =>
      ` · ${said("uk", located)} на мапі · ${EVENT_WORDS.uk.relations(relations)} · ${said("uk", unplaceable)} без місця; `,
    undated: (count) => `${said("uk", count)} без дати`,
    undatedLeftOut: (count) => `${said("uk", count)} без дати не враховано`,
    comma: ", ",
  },
  ko: {
    counting: "사건을 세는 중",
    events: EVENT_WORDS.ko.events,
    clauses: {
      kind: { only: " · 종류: ", not: " · 제외 종류: " },
      actor: { only: " · 행위자: ", not: " · 제외 행위자: " },
      region: { only: " · 지역: ", not: " · 제외 지역: " },
      source: { only: " · 인용 출처: ", not: " · 제외 출처: " },
      outlet: { only: " · 매체: ", not: " · 제외 매체: " },
      hedging: { only: " · 확실성: ", not: " · 제외 확실성: " },
    },
    or: " 또는 ",
    more: (count) => `외 ${said("ko", count)}개`,
    withWords: [" · 검색어 ", ""],
    quoted: (words) => `‘${words}’`,
    happened: {
      anyTime: [" · ", "전체 기간"],
      on: [" · ", ""],
      from: [" · ", "부터"],
      until: [" · ", "까지"],
      to: [" ", "까지"],
    },
    reported: {
      anyTime: [" · ", "보도일 전체 기간"],
      on: [" · 보도일 ", ""],
      from: [" · 보도일 ", "부터"],
      until: [" · 보도일 ", "까지"],
      to: [" ", "까지"],
    },
    known: [" · ", "까지 알려진 대로"],
    inView: [" · ", "화면 범위"],
    totals: (located, relations, unplaceable) =>
      ` · 위치 있음 ${said("ko", located)} · ${EVENT_WORDS.ko.relations(relations)} · 위치 미상 ${said("ko", unplaceable)}; `,
    undated: (count) => `날짜 미상 ${said("ko", count)}`,
    undatedLeftOut: (count) => `날짜 미상 ${said("ko", count)}건 제외됨`,
    comma: ", ",
  },
  ar: {
    counting: "يجري عدّ الأحداث",
    events: EVENT_WORDS.ar.events,
    clauses: {
      kind: { only: " · النوع: ", not: " · ما عدا النوع: " },
      actor: { only: " · بمشاركة: ", not: " · من دون: " },
      region: { only: " · في: ", not: " · خارج: " },
      source: { only: " · نقلًا عن: ", not: " · ليس نقلًا عن: " },
      outlet: { only: " · بحسب وسيلة: ", not: " · ليس بحسب وسيلة: " },
      hedging: { only: " · درجة اليقين: ", not: " · ما عدا درجة: " },
    },
    or: " أو ",
    more: (count) => `${said("ar", count)} أخرى`,
    withWords: [" · بالكلمات ", ""],
    quoted: (words) => `«${words}»`,
    happened: {
      anyTime: [" · ", "في أي وقت"],
      on: [" · في ", ""],
      from: [" · من ", ""],
      until: [" · حتى ", ""],
      to: [" إلى ", ""],
    },
    reported: {
      anyTime: [" · ", "نُشر في أي وقت"],
      on: [" · نُشر في ", ""],
      from: [" · نُشر من ", ""],
      until: [" · نُشر حتى ", ""],
      to: [" إلى ", ""],
    },
    known: [" · كما كان معروفًا حتى ", ""],
    inView: [" · ", "في مجال الرؤية"],
    totals: (located, relations, unplaceable) =>
      ` · ${said("ar", located)} على الخريطة · ${EVENT_WORDS.ar.relations(relations)} · ${said("ar", unplaceable)} بلا موقع؛ `,
    undated: (count) => `${said("ar", count)} بلا تاريخ`,
    undatedLeftOut: (count) => `${said("ar", count)} بلا تاريخ لم تُحتسب`,
    comma: "، ",
  },
};
