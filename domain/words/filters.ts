import type { Clock, Facet } from "../filter.ts";
import type { Catalogue } from "./catalogue.ts";
import { EVENT_WORDS } from "./events.ts";

type FilterWords = {
  filters: string;
  active: string;
  /** Before the name of a filter that can be taken away, for a screen reader. */
  drop: string;
  clearAll: string;
  titles: Record<Facet, string>;
  anyOf: string;
  clear: string;
  findIn(title: string): string;
  nothingCalled(words: string): string;
  /** Before a value that is excluded; the button that excludes it. */
  not: string;
  /** Behind a count, for a screen reader. */
  events: string;
  chosen: string;
  fewer: string;
  all(count: string): string;
  /** Behind "show all", for a screen reader. */
  of(title: string): string;
  dates: string;
  clocks: Record<Clock, string>;
  from: string;
  to: string;
  knownBy: string;
  anyDay: string;
  noDay: string;
  afterEnd(end: string): string;
  beforeStart(start: string): string;
  includeUndated: string;
  /** How many undated events the range leaves out. */
  leftOut(count: number): string;
  onMap: string;
  onlySeen: string;
  mentions: string;
  relations: string;
  globe: string;
  on: string;
  off: string;
  /** One filter each, as it stands among the active ones. */
  only: Record<Facet, (name: string) => string>;
  none: Record<Facet, (name: string) => string>;
  words(words: string): string;
  fromDay: Record<Clock, (day: string) => string>;
  toDay: Record<Clock, (day: string) => string>;
  andUndated: string;
  knownByDay(day: string): string;
  upTo(day: string): string;
  daysBack(days: number): string;
  seen: string;
};

const before = (words: string) => (name: string) => `${words} ${name}`;

export const FILTER_WORDS: Catalogue<FilterWords> = {
  en: {
    filters: "Filters",
    active: "Active filters",
    drop: "Drop",
    clearAll: "Clear all",
    titles: { actor: "Actor", source: "Cited source", outlet: "Outlet", region: "Region", kind: "Kind", hedging: "How sure" },
    anyOf: "any of",
    clear: "clear",
    findIn: (title) => `Find in ${title.toLowerCase()}`,
    nothingCalled: (words) => `Nothing called “${words}”.`,
    not: "not",
    events: "events",
    chosen: "chosen",
    fewer: "Show fewer",
    all: (count) => `Show all ${count}`,
    of: (title) => `of ${title}`,
    dates: "Dates",
    clocks: { happened: "Happened", reported: "Reported" },
    from: "From",
    to: "To",
    knownBy: "As known by",
    anyDay: "any day",
    noDay: "Not a day. Try 3 Oct 2024, Oct 2024 or 2024-10-03.",
    afterEnd: (end) => `After the end, ${end}.`,
    beforeStart: (start) => `Before the start, ${start}.`,
    includeUndated: "Include undated",
    leftOut: (count) => `${EVENT_WORDS.en.events(count)} left out`,
    onMap: "On the map",
    onlySeen: "Only what I see",
    mentions: "Places mentioned",
    relations: "Relations",
    globe: "Globe",
    on: ", on",
    off: ", off",
    only: {
      actor: before("with"),
      source: before("citing"),
      outlet: before("told by"),
      region: before("in"),
      kind: before("kind:"),
      hedging: before("how sure:"),
    },
    none: {
      actor: before("without"),
      source: before("not citing"),
      outlet: before("not told by"),
      region: before("outside"),
      kind: before("not kind:"),
      hedging: before("not"),
    },
    words: (words) => `“${words}”`,
    fromDay: { happened: before("from"), reported: before("reported from") },
    toDay: { happened: before("to"), reported: before("reported to") },
    andUndated: "and the undated",
    knownByDay: before("known by"),
    upTo: before("up to"),
    daysBack: (days) => `, ${days} days back`,
    seen: "only what I see",
  },
  uk: {
    filters: "Фільтри",
    active: "Увімкнені фільтри",
    drop: "Прибрати:",
    clearAll: "Очистити все",
    titles: { actor: "Дійова особа", source: "Цитоване джерело", outlet: "Видання", region: "Місце", kind: "Вид", hedging: "Певність" },
    anyOf: "будь-що з",
    clear: "очистити",
    findIn: (title) => `Знайти: ${title.toLowerCase()}`,
    nothingCalled: (words) => `Нічого з назвою «${words}».`,
    not: "крім",
    events: "подій",
    chosen: "вибрано",
    fewer: "Показати менше",
    all: (count) => `Показати всі: ${count}`,
    of: (title) => `(${title})`,
    dates: "Дати",
    clocks: { happened: "Сталося", reported: "Повідомлено" },
    from: "Від",
    to: "До",
    knownBy: "Як було відомо на",
    anyDay: "будь-який день",
    noDay: "Це не день. Спробуйте 3 жовт. 2024, жовтень 2024 або 2024-10-03.",
    afterEnd: (end) => `Пізніше за кінець, ${end}.`,
    beforeStart: (start) => `Раніше за початок, ${start}.`,
    includeUndated: "Разом з недатованими",
    leftOut: (count) => `не враховано: ${EVENT_WORDS.uk.events(count)}`,
    onMap: "На мапі",
    onlySeen: "Лише те, що я бачу",
    mentions: "Згадані місця",
    relations: "Зв’язки",
    globe: "Глобус",
    on: ", увімкнено",
    off: ", вимкнено",
    only: {
      actor: before("за участю:"),
      source: before("з посиланням на:"),
      outlet: before("повідомляє:"),
      region: before("місце:"),
      kind: before("вид:"),
      hedging: before("певність:"),
    },
    none: {
      actor: before("без участі:"),
      source: before("без посилання на:"),
      outlet: before("не повідомляє:"),
      region: before("поза:"),
      kind: before("крім виду:"),
      hedging: before("крім певності:"),
    },
    words: (words) => `«${words}»`,
    fromDay: { happened: before("від"), reported: before("повідомлено від") },
    toDay: { happened: before("до"), reported: before("повідомлено до") },
    andUndated: "і недатовані",
    knownByDay: before("відомо на"),
    upTo: before("до"),
    daysBack: (days) => `, на ${days} дн. назад`,
    seen: "лише те, що я бачу",
  },
  ko: {
    filters: "필터",
    active: "적용된 필터",
    drop: "해제:",
    clearAll: "모두 지우기",
    titles: { actor: "행위자", source: "인용 출처", outlet: "매체", region: "지역", kind: "종류", hedging: "확실성" },
    anyOf: "다음 중 하나",
    clear: "지우기",
    findIn: (title) => `${title}에서 찾기`,
    nothingCalled: (words) => `‘${words}’에 해당하는 항목이 없습니다.`,
    not: "제외",
    events: "건",
    chosen: "선택됨",
    fewer: "간단히 보기",
    all: (count) => `모두 보기 (${count})`,
    of: (title) => `– ${title}`,
    dates: "날짜",
    clocks: { happened: "발생일", reported: "보도일" },
    from: "시작",
    to: "끝",
    knownBy: "알려진 시점",
    anyDay: "제한 없음",
    noDay: "날짜가 아닙니다. 2024년 10월 3일, 2024년 10월 또는 2024-10-03처럼 입력하세요.",
    afterEnd: (end) => `끝(${end})보다 늦습니다.`,
    beforeStart: (start) => `시작(${start})보다 이릅니다.`,
    includeUndated: "날짜 미상 포함",
    leftOut: (count) => `${EVENT_WORDS.ko.events(count)} 제외됨`,
    onMap: "지도 표시",
    onlySeen: "보이는 범위만",
    mentions: "언급된 장소",
    relations: "관계",
    globe: "지구본",
    on: ", 켜짐",
    off: ", 꺼짐",
    only: {
      actor: before("행위자:"),
      source: before("인용 출처:"),
      outlet: before("매체:"),
      region: before("지역:"),
      kind: before("종류:"),
      hedging: before("확실성:"),
    },
    none: {
      actor: before("제외 행위자:"),
      source: before("제외 출처:"),
      outlet: before("제외 매체:"),
      region: before("제외 지역:"),
      kind: before("제외 종류:"),
      hedging: before("제외 확실성:"),
    },
    words: (words) => `‘${words}’`,
    fromDay: { happened: (day) => `${day}부터`, reported: (day) => `보도일 ${day}부터` },
    toDay: { happened: (day) => `${day}까지`, reported: (day) => `보도일 ${day}까지` },
    andUndated: "날짜 미상 포함",
    knownByDay: (day) => `${day}까지 알려진 대로`,
    upTo: (day) => `${day}까지`,
    daysBack: (days) => `, 이전 ${days}일간`,
    seen: "보이는 범위만",
  },
  ar: {
    filters: "المرشحات",
    active: "المرشحات المفعّلة",
    drop: "إزالة:",
    clearAll: "مسح الكل",
    titles: {
      actor: "الجهة الفاعلة",
      source: "المصدر المنقول عنه",
      outlet: "الوسيلة الإعلامية",
      region: "المكان",
      kind: "النوع",
      hedging: "درجة اليقين",
    },
    anyOf: "أيٌّ من",
    clear: "مسح",
    findIn: (title) => `ابحث في: ${title}`,
    nothingCalled: (words) => `لا شيء باسم «${words}».`,
    not: "ما عدا",
    events: "حدثًا",
    chosen: "مختار",
    fewer: "عرض أقل",
    all: (count) => `عرض الكل (${count})`,
    of: (title) => `– ${title}`,
    dates: "التواريخ",
    clocks: { happened: "وقع", reported: "نُشر" },
    from: "من",
    to: "إلى",
    knownBy: "كما كان معروفًا حتى",
    anyDay: "أي يوم",
    noDay: "ليس يومًا. جرّب 3 أكتوبر 2024 أو أكتوبر 2024 أو 2024-10-03.",
    afterEnd: (end) => `بعد النهاية، ${end}.`,
    beforeStart: (start) => `قبل البداية، ${start}.`,
    includeUndated: "مع ما لا تاريخ له",
    leftOut: (count) => `لم يُحتسب ${EVENT_WORDS.ar.events(count)}`,
    onMap: "على الخريطة",
    onlySeen: "ما أراه فقط",
    mentions: "الأماكن المذكورة",
    relations: "العلاقات",
    globe: "كرة أرضية",
    on: "، مفعّل",
    off: "، معطّل",
    only: {
      actor: before("بمشاركة:"),
      source: before("نقلًا عن:"),
      outlet: before("بحسب وسيلة:"),
      region: before("في:"),
      kind: before("النوع:"),
      hedging: before("درجة اليقين:"),
    },
    none: {
      actor: before("من دون:"),
      source: before("ليس نقلًا عن:"),
      outlet: before("ليس بحسب وسيلة:"),
      region: before("خارج:"),
      kind: before("ما عدا النوع:"),
      hedging: before("ما عدا درجة:"),
    },
    words: (words) => `«${words}»`,
    fromDay: { happened: before("من"), reported: before("نُشر من") },
    toDay: { happened: before("إلى"), reported: before("نُشر حتى") },
    andUndated: "مع ما لا تاريخ له",
    knownByDay: before("كما عُرف حتى"),
    upTo: before("حتى"),
    daysBack: (days) => `، ${days} يومًا إلى الوراء`,
    seen: "ما أراه فقط",
  },
};
