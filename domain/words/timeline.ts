import type { Clock } from "../filter.ts";
import { amount, type Catalogue, counted } from "./catalogue.ts";
import { EVENT_WORDS } from "./events.ts";

type Lanes = "actor" | "source" | "kind" | "none";

type TimelineWords = {
  timeline: string;
  clock: string;
  clocks: Record<Clock, string>;
  lanes: string;
  by: Record<Lanes, string>;
  empty: string;
  reading: string;
  nothingHere: string;
  range: string;
  clearRange: string;
  from: string;
  to: string;
  anyDay: string;
  noDay(typed: string): string;
  afterEnd(day: string, end: string): string;
  beforeStart(day: string, start: string): string;
  zoomOut: string;
  zoomIn: string;
  fit: string;
  undated(count: string): string;
  zone: string;
  play: string;
  pause: string;
  speed: string;
  speeds: Record<"week" | "month" | "quarter", string>;
  shownWhilePlaying: string;
  allSoFar: string;
  lastDays(days: number): string;
  playhead: string;
  leave: string;
  edges: Record<"from" | "to", string>;
  wholeRange: string;
  open(day: string): string;
  noneDated: string;
  inWords(count: number, unit: string, most: number, when: string): string;
  events: string;
  counted(count: number): string;
  around(span: string): string;
  since(day: string): string;
  until(day: string): string;
  span(from: string, to: string): string;
  allEvents: string;
  others(count: string): string;
  unnamed: Record<"actor" | "source", string>;
  /** On the axis: short, and with the year only where it turns. `month` is the month's short name, `number` its number. */
  tickDay(day: number, month: string, number: number, year: number | null): string;
  tickMonth(month: string, number: number, year: number | null): string;
  /** How much more room a label of the axis takes than in English. */
  tickRoom: number;
};

const enTick = (month: string, year: number | null) => (year === null ? month : `${month} ${year}`);

export const TIMELINE_WORDS: Catalogue<TimelineWords> = {
  en: {
    timeline: "Timeline",
    clock: "Clock",
    clocks: { happened: "Happened", reported: "Reported" },
    lanes: "Lanes",
    by: { actor: "by actor", source: "by source", kind: "by kind", none: "in one lane" },
    empty: "Dated events will stand here. Drop a filter, or add a report.",
    reading: "Reading the dates…",
    nothingHere: "Nothing dated in this stretch of time.",
    range: "Date range",
    clearRange: "Clear the date range",
    from: "From",
    to: "To",
    anyDay: "any day",
    noDay: (typed) => `“${typed}” is not a day. Try 3 Oct 2024 or 2024-10-03.`,
    afterEnd: (day, end) => `${day} lies after the end, ${end}.`,
    beforeStart: (day, start) => `${day} lies before the start, ${start}.`,
    zoomOut: "Zoom out in time",
    zoomIn: "Zoom in in time",
    fit: "Fit",
    undated: (count) => `${count} undated`,
    zone: "Days are civil days as reported; clock times are Coordinated Universal Time",
    play: "Play",
    pause: "Pause",
    speed: "Speed",
    speeds: { week: "1 week a second", month: "1 month a second", quarter: "1 quarter a second" },
    shownWhilePlaying: "Shown while playing",
    allSoFar: "all so far",
    lastDays: (days) => `last ${days} days`,
    playhead: "Playhead",
    leave: "Leave the playhead",
    edges: { from: "Start of the date range", to: "End of the date range" },
    wholeRange: "Date range, moved as a whole",
    open: (day) => `open, ${day}`,
    noneDated: "No dated events",
    inWords: (count, unit, most, when) =>
      `${count} dated ${count === 1 ? "event" : "events"} by ${unit}, most of them (${most}) in ${when}`,
    events: "Events on the timeline",
    counted: (count) => `${amount("en", count)} events`,
    around: (span) => `around ${span}`,
    since: (day) => `since ${day}`,
    until: (day) => `by ${day}`,
    span: (from, to) => `${from} – ${to}`,
    allEvents: "All events",
    others: (count) => `${count} others`,
    unnamed: { actor: "No actor named", source: "No source named" },
    tickDay: (day, month, _number, year) => enTick(`${day} ${month}`, year),
    tickMonth: (month, _number, year) => enTick(month, year),
    tickRoom: 1,
  },
  uk: {
    timeline: "Стрічка часу",
    clock: "Який час",
    clocks: { happened: "Сталося", reported: "Повідомлено" },
    lanes: "Смуги",
    by: { actor: "за дійовими особами", source: "за джерелами", kind: "за видом", none: "одна смуга" },
    empty: "Тут будуть події з датами. Приберіть фільтр або додайте повідомлення.",
    reading: "Читаються дати…",
    nothingHere: "У цьому проміжку часу датованих подій немає.",
    range: "Проміжок дат",
    clearRange: "Очистити проміжок дат",
    from: "Від",
    to: "До",
    anyDay: "будь-який день",
    noDay: (typed) => `«${typed}» не є днем. Спробуйте 3 жовт. 2024 або 2024-10-03.`,
    afterEnd: (day, end) => `${day} пізніше за кінець, ${end}.`,
    beforeStart: (day, start) => `${day} раніше за початок, ${start}.`,
    zoomOut: "Показати більше часу",
    zoomIn: "Показати менше часу",
    fit: "Умістити все",
    undated: (count) => `${count} без дати`,
    zone: "Дні — календарні, як у повідомленнях; час доби — всесвітній координований",
    play: "Відтворити",
    pause: "Зупинити",
    speed: "Швидкість",
    speeds: { week: "тиждень за секунду", month: "місяць за секунду", quarter: "квартал за секунду" },
    shownWhilePlaying: "Що показано під час відтворення",
    allSoFar: "усе досі",
    lastDays: (days) => `останні ${counted("uk", days, { one: "день", few: "дні", many: "днів", other: "дня" })}`,
    playhead: "Показник часу",
    leave: "Прибрати показник часу",
    edges: { from: "Початок проміжку дат", to: "Кінець проміжку дат" },
    wholeRange: "Проміжок дат, рухається цілим",
    open: (day) => `відкрито, ${day}`,
    noneDated: "Датованих подій немає",
    inWords: (count, unit, most, when) => `${EVENT_WORDS.uk.events(count)} з датою, поділ: ${unit}; найбільше (${most}): ${when}`,
    events: "Події на стрічці часу",
    counted: EVENT_WORDS.uk.events,
    around: (span) => `приблизно ${span}`,
    since: (day) => `від ${day}`,
    until: (day) => `до ${day}`,
    span: (from, to) => `${from} – ${to}`,
    allEvents: "Усі події",
    others: (count) => `інші: ${count}`,
    unnamed: { actor: "Дійову особу не названо", source: "Джерело не названо" },
    tickDay: (day, month, _number, year) => enTick(`${day} ${month}`, year),
    tickMonth: (month, _number, year) => enTick(month, year),
    tickRoom: 1.2,
  },
  ko: {
    timeline: "연표",
    clock: "날짜 기준",
    clocks: { happened: "발생일", reported: "보도일" },
    lanes: "줄",
    by: { actor: "행위자별", source: "출처별", kind: "종류별", none: "한 줄로" },
    empty: "날짜가 있는 사건이 여기에 표시됩니다. 필터를 해제하거나 보도를 추가하세요.",
    reading: "날짜를 불러오는 중…",
    nothingHere: "이 기간에는 날짜가 있는 사건이 없습니다.",
    range: "기간",
    clearRange: "기간 지우기",
    from: "시작",
    to: "끝",
    anyDay: "제한 없음",
    noDay: (typed) => `‘${typed}’은(는) 날짜가 아닙니다. 2024년 10월 3일 또는 2024-10-03처럼 입력하세요.`,
    afterEnd: (day, end) => `${day}은(는) 끝(${end})보다 늦습니다.`,
    beforeStart: (day, start) => `${day}은(는) 시작(${start})보다 이릅니다.`,
    zoomOut: "기간 넓게 보기",
    zoomIn: "기간 좁게 보기",
    fit: "전체 보기",
    undated: (count) => `날짜 미상 ${count}`,
    zone: "날짜는 보도된 날짜 그대로이며 시각은 협정 세계시입니다",
    play: "재생",
    pause: "일시 정지",
    speed: "속도",
    speeds: { week: "1초에 1주", month: "1초에 1개월", quarter: "1초에 1분기" },
    shownWhilePlaying: "재생 중 표시 범위",
    allSoFar: "지금까지 모두",
    lastDays: (days) => `최근 ${days}일`,
    playhead: "재생 위치",
    leave: "재생 위치 해제",
    edges: { from: "기간의 시작", to: "기간의 끝" },
    wholeRange: "기간, 통째로 이동",
    open: (day) => `제한 없음, ${day}`,
    noneDated: "날짜가 있는 사건 없음",
    inWords: (count, unit, most, when) => `날짜가 있는 ${EVENT_WORDS.ko.events(count)}, ${unit}, 가장 많은 때(${most}건): ${when}`,
    events: "연표의 사건",
    counted: EVENT_WORDS.ko.events,
    around: (span) => `${span} 무렵`,
    since: (day) => `${day}부터`,
    until: (day) => `${day}까지`,
    span: (from, to) => `${from} ~ ${to}`,
    allEvents: "모든 사건",
    others: (count) => `기타 ${count}`,
    unnamed: { actor: "행위자 언급 없음", source: "출처 언급 없음" },
    tickDay: (day, _month, number, year) => (year === null ? `${number}. ${day}.` : `${year}. ${number}. ${day}.`),
    tickMonth: (month, number, year) => (year === null ? month : `${year}. ${number}.`),
    tickRoom: 1.2,
  },
  ar: {
    timeline: "الخط الزمني",
    clock: "أي وقت",
    clocks: { happened: "وقع", reported: "نُشر" },
    lanes: "المسارات",
    by: { actor: "بحسب الجهة", source: "بحسب المصدر", kind: "بحسب النوع", none: "مسار واحد" },
    empty: "ستظهر هنا الأحداث المؤرخة. أزل مرشحًا أو أضف تقريرًا.",
    reading: "تجري قراءة التواريخ…",
    nothingHere: "لا أحداث مؤرخة في هذه المدة.",
    range: "مدى التواريخ",
    clearRange: "مسح مدى التواريخ",
    from: "من",
    to: "إلى",
    anyDay: "أي يوم",
    noDay: (typed) => `«${typed}» ليس يومًا. جرّب 3 أكتوبر 2024 أو 2024-10-03.`,
    afterEnd: (day, end) => `${day} بعد النهاية، ${end}.`,
    beforeStart: (day, start) => `${day} قبل البداية، ${start}.`,
    zoomOut: "عرض زمن أطول",
    zoomIn: "عرض زمن أقصر",
    fit: "ملاءمة",
    undated: (count) => `${count} بلا تاريخ`,
    zone: "الأيام مدنية كما وردت في التقارير؛ والساعات بالتوقيت العالمي المنسق",
    play: "تشغيل",
    pause: "إيقاف مؤقت",
    speed: "السرعة",
    speeds: { week: "أسبوع كل ثانية", month: "شهر كل ثانية", quarter: "ربع سنة كل ثانية" },
    shownWhilePlaying: "المعروض أثناء التشغيل",
    allSoFar: "كل ما سبق",
    lastDays: (days) => `آخر ${counted("ar", days, { one: "يوم واحد", two: "يومين", few: "# أيام", many: "# يومًا", other: "# يوم" })}`,
    playhead: "مؤشر الزمن",
    leave: "ترك مؤشر الزمن",
    edges: { from: "بداية مدى التواريخ", to: "نهاية مدى التواريخ" },
    wholeRange: "مدى التواريخ، يُحرَّك كله",
    open: (day) => `مفتوح، ${day}`,
    noneDated: "لا أحداث مؤرخة",
    inWords: (count, unit, most, when) => `أحداث مؤرخة: ${amount("ar", count)}، الوحدة: ${unit}، أكثرها (${most}) في ${when}`,
    events: "الأحداث على الخط الزمني",
    counted: EVENT_WORDS.ar.events,
    around: (span) => `نحو ${span}`,
    since: (day) => `منذ ${day}`,
    until: (day) => `بحلول ${day}`,
    span: (from, to) => `من ${from} إلى ${to}`,
    allEvents: "كل الأحداث",
    others: (count) => `أخرى: ${count}`,
    unnamed: { actor: "لم تُذكر جهة فاعلة", source: "لم يُذكر مصدر" },
    tickDay: (day, month, _number, year) => enTick(`${day} ${month}`, year),
    tickMonth: (month, _number, year) => enTick(month, year),
    tickRoom: 1.35,
  },
};
