import type { EventOrder } from "../answer.ts";
import { type Catalogue, counted } from "./catalogue.ts";

type Panel = "filters" | "list" | "timeline";
type Key = "palette" | "search" | "filters" | "list" | "timeline" | "next" | "previous" | "clear" | "close" | "help";

type ExplorerWords = {
  panels: Record<Panel, string>;
  fold: Record<Panel, (key: string) => string>;
  unfold: Record<Panel, (key: string) => string>;
  size: Record<Panel, string>;
  closeSheet: Record<"filters" | "list", string>;
  sheets: string;
  event: string;
  events: string;
  /** A view that broke. */
  broken: Record<"map" | "timeline", string>;
  tryAgain: string;
  orders: Record<EventOrder, string>;
  order: string;
  oneByOne: string;
  all: string;
  previous: string;
  next: string;
  position(at: string, of: string): string;
  failed: string;
  gone: string;
  reading: string;
  nothing: string;
  clear: string;
  empty: string;
  add: string;
  search: string;
  searchIn: string;
  changed(count: number): string;
  gotIt: string;
  notices: {
    unreadable(said: string): string;
    beforeStart(to: string, from: string): string;
    needsMap: string;
  };
  /** The sheet of keys. */
  keys: string;
  close: string;
  or: string;
  does: Record<Key | "inList" | "onMap", string>;
};

/** Words of the explorer around its views. */
export const EXPLORER_WORDS: Catalogue<ExplorerWords> = {
  en: {
    panels: { filters: "Filters", list: "Events", timeline: "Timeline" },
    fold: {
      filters: (key) => `Fold the filters (${key})`,
      list: (key) => `Fold the events (${key})`,
      timeline: (key) => `Fold the timeline (${key})`,
    },
    unfold: {
      filters: (key) => `Unfold the filters (${key})`,
      list: (key) => `Unfold the events (${key})`,
      timeline: (key) => `Unfold the timeline (${key})`,
    },
    size: { filters: "Width of the filters", list: "Width of the events", timeline: "Height of the timeline" },
    closeSheet: { filters: "Close filters", list: "Close events" },
    sheets: "Sheets",
    event: "Event",
    events: "Events",
    broken: {
      map: "The map could not be drawn. Everything in it is also in the list.",
      timeline: "The timeline could not be drawn. Everything in it is also in the list.",
    },
    tryAgain: "Try again",
    orders: { newest: "Newest first", oldest: "Oldest first", reported: "Last reported first" },
    order: "Order",
    oneByOne: "Events one by one",
    all: "All events",
    previous: "Previous event",
    next: "Next event",
    position: (at, of) => `${at} of ${of}`,
    failed: "This event could not be read just now. Try again in a moment.",
    gone: "There is no such event here (any more): its report may have been removed. All events are still in the list.",
    reading: "Reading…",
    nothing: "No event passes all of these filters.",
    clear: "Clear all filters",
    empty: "Events read in your reports will be listed here.",
    add: "Add a report",
    search: "Search",
    searchIn: "Search in headlines and sentences",
    changed: (count) => `Since this link was shared, ${counted("en", count, { one: "event was", other: "events were" })} added or changed.`,
    gotIt: "Got it",
    notices: {
      unreadable: (said) => `“${said}” in the address could not be read and was left out.`,
      beforeStart: (to, from) => `“to=${to}” in the address lies before “from=${from}” and was left out.`,
      needsMap: "“seen=true” in the address needs “map=west,south,east,north” and was left out.",
    },
    keys: "Keys",
    close: "Close",
    or: "or",
    does: {
      palette: "Find anything: places, actors, events, actions",
      search: "Search in headlines and sentences",
      filters: "Fold or unfold the filters",
      list: "Fold or unfold the events",
      timeline: "Fold or unfold the timeline",
      next: "Select the next event",
      previous: "Select the one before",
      clear: "Clear all filters",
      close: "Close what is open, back to the list",
      help: "These keys",
      inList: "Move in the list; Enter selects",
      onMap: "On the map: zoom and pan; with Shift, turn",
    },
  },
  uk: {
    panels: { filters: "Фільтри", list: "Події", timeline: "Стрічка часу" },
    fold: {
      filters: (key) => `Згорнути фільтри (${key})`,
      list: (key) => `Згорнути події (${key})`,
      timeline: (key) => `Згорнути стрічку часу (${key})`,
    },
    unfold: {
      filters: (key) => `Розгорнути фільтри (${key})`,
      list: (key) => `Розгорнути події (${key})`,
      timeline: (key) => `Розгорнути стрічку часу (${key})`,
    },
    size: { filters: "Ширина фільтрів", list: "Ширина переліку подій", timeline: "Висота стрічки часу" },
    closeSheet: { filters: "Закрити фільтри", list: "Закрити події" },
    sheets: "Панелі",
    event: "Подія",
    events: "Події",
    broken: {
      map: "Мапу не вдалося намалювати. Усе, що на ній є, є і в переліку.",
      timeline: "Стрічку часу не вдалося намалювати. Усе, що на ній є, є і в переліку.",
    },
    tryAgain: "Спробувати ще раз",
    orders: { newest: "Спершу найновіші", oldest: "Спершу найдавніші", reported: "Спершу щойно повідомлені" },
    order: "Порядок",
    oneByOne: "Події по одній",
    all: "Усі події",
    previous: "Попередня подія",
    next: "Наступна подія",
    position: (at, of) => `${at} з ${of}`,
    failed: "Цю подію зараз не вдалося прочитати. Спробуйте за мить.",
    gone: "Такої події тут (уже) немає: її повідомлення могли вилучити. Усі події лишаються в переліку.",
    reading: "Завантажується…",
    nothing: "Жодна подія не проходить через усі ці фільтри.",
    clear: "Очистити всі фільтри",
    empty: "Тут буде перелік подій, прочитаних у ваших повідомленнях.",
    add: "Додати повідомлення",
    search: "Пошук",
    searchIn: "Пошук у заголовках і реченнях",
    changed: (count) =>
      `Відколи поділилися цим посиланням, додано або змінено ${counted("uk", count, { one: "подію", few: "події", many: "подій", other: "події" })}.`,
    gotIt: "Зрозуміло",
    notices: {
      unreadable: (said) => `«${said}» в адресі не вдалося прочитати, тому це пропущено.`,
      beforeStart: (to, from) => `«to=${to}» в адресі раніше за «from=${from}», тому це пропущено.`,
      needsMap: "«seen=true» в адресі потребує «map=west,south,east,north», тому це пропущено.",
    },
    keys: "Клавіші",
    close: "Закрити",
    or: "або",
    does: {
      palette: "Знайти будь-що: місця, дійових осіб, події, дії",
      search: "Пошук у заголовках і реченнях",
      filters: "Згорнути чи розгорнути фільтри",
      list: "Згорнути чи розгорнути події",
      timeline: "Згорнути чи розгорнути стрічку часу",
      next: "Вибрати наступну подію",
      previous: "Вибрати попередню подію",
      clear: "Очистити всі фільтри",
      close: "Закрити відкрите, назад до переліку",
      help: "Ці клавіші",
      inList: "Рух у переліку; Enter вибирає",
      onMap: "На мапі: масштаб і рух; із Shift — поворот",
    },
  },
  ko: {
    panels: { filters: "필터", list: "사건", timeline: "연표" },
    fold: {
      filters: (key) => `필터 접기 (${key})`,
      list: (key) => `사건 목록 접기 (${key})`,
      timeline: (key) => `연표 접기 (${key})`,
    },
    unfold: {
      filters: (key) => `필터 펼치기 (${key})`,
      list: (key) => `사건 목록 펼치기 (${key})`,
      timeline: (key) => `연표 펼치기 (${key})`,
    },
    size: { filters: "필터 너비", list: "사건 목록 너비", timeline: "연표 높이" },
    closeSheet: { filters: "필터 닫기", list: "사건 목록 닫기" },
    sheets: "패널",
    event: "사건",
    events: "사건",
    broken: {
      map: "지도를 그리지 못했습니다. 지도에 있는 것은 목록에도 모두 있습니다.",
      timeline: "연표를 그리지 못했습니다. 연표에 있는 것은 목록에도 모두 있습니다.",
    },
    tryAgain: "다시 시도",
    orders: { newest: "최신순", oldest: "오래된 순", reported: "최근 보도순" },
    order: "정렬",
    oneByOne: "사건 하나씩 보기",
    all: "모든 사건",
    previous: "이전 사건",
    next: "다음 사건",
    position: (at, of) => `${at}/${of}`,
    failed: "지금은 이 사건을 읽어 올 수 없습니다. 잠시 뒤 다시 시도하세요.",
    gone: "이 사건은 (더 이상) 없습니다. 보도가 삭제되었을 수 있습니다. 다른 사건은 모두 목록에 있습니다.",
    reading: "불러오는 중…",
    nothing: "이 필터를 모두 통과하는 사건이 없습니다.",
    clear: "필터 모두 지우기",
    empty: "보도에서 판독한 사건이 여기에 표시됩니다.",
    add: "보도 추가",
    search: "검색",
    searchIn: "제목과 문장에서 검색",
    changed: (count) => `이 링크가 공유된 뒤 사건 ${counted("ko", count, { other: "#건" })}이 추가되거나 변경되었습니다.`,
    gotIt: "확인",
    notices: {
      unreadable: (said) => `주소의 ‘${said}’을(를) 읽을 수 없어 제외했습니다.`,
      beforeStart: (to, from) => `주소의 ‘to=${to}’이(가) ‘from=${from}’보다 앞서 제외했습니다.`,
      needsMap: "주소의 ‘seen=true’에는 ‘map=west,south,east,north’가 필요하므로 제외했습니다.",
    },
    keys: "단축키",
    close: "닫기",
    or: "또는",
    does: {
      palette: "무엇이든 찾기: 장소, 행위자, 사건, 동작",
      search: "제목과 문장에서 검색",
      filters: "필터 접기/펼치기",
      list: "사건 목록 접기/펼치기",
      timeline: "연표 접기/펼치기",
      next: "다음 사건 선택",
      previous: "이전 사건 선택",
      clear: "필터 모두 지우기",
      close: "열린 것을 닫고 목록으로 돌아가기",
      help: "이 단축키",
      inList: "목록에서 이동, Enter로 선택",
      onMap: "지도에서 확대·축소와 이동, Shift와 함께 누르면 회전",
    },
  },
  ar: {
    panels: { filters: "المرشحات", list: "الأحداث", timeline: "الخط الزمني" },
    fold: {
      filters: (key) => `طيّ المرشحات (${key})`,
      list: (key) => `طيّ الأحداث (${key})`,
      timeline: (key) => `طيّ الخط الزمني (${key})`,
    },
    unfold: {
      filters: (key) => `بسط المرشحات (${key})`,
      list: (key) => `بسط الأحداث (${key})`,
      timeline: (key) => `بسط الخط الزمني (${key})`,
    },
    size: { filters: "عرض المرشحات", list: "عرض قائمة الأحداث", timeline: "ارتفاع الخط الزمني" },
    closeSheet: { filters: "إغلاق المرشحات", list: "إغلاق الأحداث" },
    sheets: "اللوحات",
    event: "الحدث",
    events: "الأحداث",
    broken: {
      map: "تعذّر رسم الخريطة. كل ما فيها موجود في القائمة أيضًا.",
      timeline: "تعذّر رسم الخط الزمني. كل ما فيه موجود في القائمة أيضًا.",
    },
    tryAgain: "حاول مرة أخرى",
    orders: { newest: "الأحدث أولًا", oldest: "الأقدم أولًا", reported: "الأحدث نشرًا أولًا" },
    order: "الترتيب",
    oneByOne: "الأحداث واحدًا واحدًا",
    all: "كل الأحداث",
    previous: "الحدث السابق",
    next: "الحدث التالي",
    position: (at, of) => `${at} من ${of}`,
    failed: "تعذّرت قراءة هذا الحدث الآن. حاول بعد لحظة.",
    gone: "لا يوجد حدث كهذا هنا (أو لم يعد موجودًا): ربما أُزيل تقريره. كل الأحداث ما زالت في القائمة.",
    reading: "يجري التحميل…",
    nothing: "لا حدث يجتاز كل هذه المرشحات.",
    clear: "مسح كل المرشحات",
    empty: "ستُعرض هنا الأحداث المقروءة في تقاريرك.",
    add: "أضف تقريرًا",
    search: "بحث",
    searchIn: "ابحث في العناوين والجمل",
    changed: (count) =>
      `منذ مشاركة هذا الرابط أُضيف أو تغيّر ${counted("ar", count, { zero: "# حدث", one: "حدث واحد", two: "حدثان", few: "# أحداث", many: "# حدثًا", other: "# حدث" })}.`,
    gotIt: "حسنًا",
    notices: {
      unreadable: (said) => `تعذّرت قراءة «${said}» في العنوان فتُركت.`,
      beforeStart: (to, from) => `«to=${to}» في العنوان تسبق «from=${from}» فتُركت.`,
      needsMap: "«seen=true» في العنوان تحتاج إلى «map=west,south,east,north» فتُركت.",
    },
    keys: "المفاتيح",
    close: "إغلاق",
    or: "أو",
    does: {
      palette: "البحث عن أي شيء: أماكن وجهات فاعلة وأحداث وإجراءات",
      search: "البحث في العناوين والجمل",
      filters: "طيّ المرشحات أو بسطها",
      list: "طيّ الأحداث أو بسطها",
      timeline: "طيّ الخط الزمني أو بسطه",
      next: "اختيار الحدث التالي",
      previous: "اختيار الحدث السابق",
      clear: "مسح كل المرشحات",
      close: "إغلاق المفتوح والعودة إلى القائمة",
      help: "هذه المفاتيح",
      inList: "التنقل في القائمة؛ Enter للاختيار",
      onMap: "على الخريطة: تكبير وتصغير وتحريك؛ ومع Shift تدوير",
    },
  },
};
