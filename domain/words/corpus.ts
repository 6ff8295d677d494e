import type { PlaceDifference } from "../rereading.ts";
import { amount, type Catalogue, counted, type Plural, pluralForm } from "./catalogue.ts";
import type { Locale } from "./locale.ts";

type CorpusWords = {
  /** Counted nouns. */
  documents(count: number): string;
  places(count: number): string;
  dates(count: number): string;
  actors(count: number): string;
  sources(count: number): string;
  names(count: number): string;
  characters(count: number): string;
  title: string;
  showAll: string;
  showThese: string;
  unread(count: string): string;
  empty: string;
  loading: string;
  more: string;
  /** The table of documents: its caption, its heads, and the noun behind a count on a phone. */
  table: {
    caption: string;
    document: string;
    published: string;
    events: string;
    places: string;
    leftOpen: string;
    dates: string;
    actors: string;
    sources: string;
    remove: string;
    nouns: Record<"events" | "places" | "abstained" | "dates" | "actors" | "sources", (count: number) => string>;
    notKnown: string;
    inferred: string;
    byHand: string;
    sample: string;
    earlierRules: string;
    added(day: string): string;
    rereadOn(day: string, difference: string): string;
    whichNames: string;
    toldBy(name: string): string;
  };
  remove: { ask(title: string): string; question: string; now: string; going: string; keep: string };
  /** The form that adds reports. */
  add: {
    heading: string;
    text: string;
    paste: string;
    title: string;
    publisher: string;
    published: string;
    asSaid: string;
    submit: string;
    choose: string;
    files: string;
    note: string;
    noText: string;
    problems: { title: string; publisher: string; published: string; other: string };
    pasted: string;
  };
  outcomes: {
    waiting: string;
    reading: string;
    added: string;
    updated: string;
    unchanged: string;
    failed: string;
    leftOpen(count: number): string;
    more(count: number): string;
  };
  outdated: {
    label: string;
    waiting(count: number): string;
    kept: string;
    stop: string;
    one: string;
    many: string;
    progress(done: string, of: string): string;
    stays: string;
    done(count: number): string;
    noDifference: string;
    differ(count: number): string;
  };
  differences: {
    since(day: string, difference: string): string;
    moreEvents(count: number): string;
    moreNames(count: number): string;
    caption: string;
    name: string;
    before: string;
    now: string;
    beforeColon: string;
    nowColon: string;
    places: Record<PlaceDifference["change"], string>;
    notRead: string;
    leftOpen: string;
    changes: { changed: string; new: string; gone: string };
  };
  reader: {
    earlier: string;
    later: string;
    publisherUnknown: string;
    byHand(fields: string): string;
    fields: Record<"title" | "publisher" | "published" | "url", string>;
    label: string;
    heading: string;
    itsSentence: string;
    noneLeftOpen: string;
    leftOpen(names: string): string;
    leftOpenLabel: string;
  };
  how: {
    language: string;
    notRead: string;
    countFrom: string;
    length: string;
    keptUnread: string;
    toTheEnd: string;
    by: string;
    earlier: string;
    present: string;
    versions(rules: string, gazetteer: string): string;
    beforeVersions: string;
  };
};

const count = (locale: Locale, forms: Plural) => (n: number) => counted(locale, n, forms);
/** The noun alone, behind a number that stands elsewhere. */
const noun = (one: string, other: string) => (n: number) => (n === 1 ? one : other);
const always = (word: string) => () => word;
const form = (locale: Locale, forms: Plural) => (n: number) => pluralForm(locale, n, forms);
const enDocuments = count("en", { one: "document", other: "documents" });

/** Words of the documents, and of what was read in each. */
export const CORPUS_WORDS: Catalogue<CorpusWords> = {
  en: {
    documents: enDocuments,
    places: count("en", { one: "place", other: "places" }),
    dates: count("en", { one: "date", other: "dates" }),
    actors: count("en", { one: "actor", other: "actors" }),
    sources: count("en", { one: "source", other: "sources" }),
    names: count("en", { one: "name", other: "names" }),
    characters: count("en", { one: "character", other: "characters" }),
    title: "Documents",
    showAll: "Show all documents",
    showThese: "Show only these",
    unread: (number) => `${number} could not be read`,
    empty: "Reports that you add will be listed here, with what was found in each. Paste one, or drop a file.",
    loading: "Loading more …",
    more: "Show more",
    table: {
      caption: "Documents and what was found in each",
      document: "Document",
      published: "Published",
      events: "Events",
      places: "Places",
      leftOpen: "Left open",
      dates: "Dates",
      actors: "Actors",
      sources: "Sources",
      remove: "Remove",
      nouns: {
        events: noun("event", "events"),
        places: noun("place", "places"),
        abstained: always("left open"),
        dates: noun("date", "dates"),
        actors: noun("actor", "actors"),
        sources: noun("source", "sources"),
      },
      notKnown: "not known",
      inferred: "inferred",
      byHand: "set by hand",
      sample: "sample",
      earlierRules: "read by earlier rules",
      added: (day) => `added ${day}`,
      rereadOn: (day, difference) => `since it was read anew on ${day}: ${difference}`,
      whichNames: "Which names, and why",
      toldBy: (name) => `Events told by ${name} on the map`,
    },
    remove: {
      ask: (title) => `Remove ${title}?`,
      question: "Remove it and what it says?",
      now: "Remove",
      going: "Removing…",
      keep: "Keep",
    },
    add: {
      heading: "Add reports",
      text: "Text",
      paste: "Paste a report here, or drop files anywhere on this form",
      title: "Title",
      publisher: "Publisher",
      published: "Published",
      asSaid: "as the report says",
      submit: "Add the text",
      choose: "Choose files…",
      files: "Files to add",
      note: "Text, Markdown, HTML, PDF, Word (.docx) and JSON Lines, up to 25 MB each. Nothing leaves this machine.",
      noText: "There is no text yet: paste a report, or choose files.",
      problems: {
        title: "The title is too long: give at most 300 characters.",
        publisher: "The publisher is too long: give at most 200 characters.",
        published: "“Published” is not a day or a month: write 2026-06-30 or 2026-06.",
        other: "One of the fields could not be understood.",
      },
      pasted: "Pasted text",
    },
    outcomes: {
      waiting: "Waiting",
      reading: "Reading…",
      added: "Added",
      updated: "Brought up to date",
      unchanged: "Already here, unchanged",
      failed: "Not read",
      leftOpen: (n) => `${n} left open`,
      more: (n) => `and ${n} more`,
    },
    outdated: {
      label: "Documents read by earlier rules",
      waiting: (n) =>
        `${counted("en", n, { one: "document was", other: "documents were" })} read by earlier rules or with an earlier gazetteer.`,
      kept: "Every event keeps its link; what is different is shown.",
      stop: "Stop",
      one: "Read it anew",
      many: "Read them anew",
      progress: (done, of) => `Reading anew: ${done} of ${of}`,
      stays: "What was read anew stays so.",
      done: (n) => `${enDocuments(n)} read anew;`,
      noDifference: "nothing is different.",
      differ: (n) => (n === 1 ? "one differs and says so below." : `${n} differ and say so below.`),
    },
    differences: {
      since: (day, difference) => `Since it was read anew on ${day}: ${difference}`,
      moreEvents: (n) => `and ${n} more events`,
      moreNames: (n) => `and ${n} more names`,
      caption: "Names that are placed otherwise",
      name: "Name",
      before: "Before",
      now: "Now",
      beforeColon: "before:",
      nowColon: "now:",
      places: { placed: "placed anew", abstained: "left open now", found: "read as a place now", lost: "no longer read as a place" },
      notRead: "not read",
      leftOpen: "left open",
      changes: { changed: "Changed", new: "New", gone: "Gone" },
    },
    reader: {
      earlier: "Earlier part",
      later: "Later part",
      publisherUnknown: "publisher not known",
      byHand: (fields) => `set by hand: ${fields}`,
      fields: { title: "title", publisher: "publisher", published: "published", url: "url" },
      label: "What was read in this document",
      heading: "What was read",
      itsSentence: "its sentence",
      noneLeftOpen: "No name was left open",
      leftOpen: (names) => `Left open: ${names}`,
      leftOpenLabel: "Left open",
    },
    how: {
      language: "Language",
      notRead: "not read yet",
      countFrom: "Dates count from",
      length: "Length",
      keptUnread: "kept, with nothing read in it",
      toTheEnd: "read to the end",
      by: "Read by",
      earlier: "earlier rules or an earlier gazetteer",
      present: "the present rules and gazetteer",
      versions: (rules, gazetteer) => `rules ${rules} · gazetteer ${gazetteer}`,
      beforeVersions: "before versions were kept",
    },
  },
  uk: {
    documents: count("uk", { one: "документ", few: "документи", many: "документів", other: "документа" }),
    places: count("uk", { one: "місце", few: "місця", many: "місць", other: "місця" }),
    dates: count("uk", { one: "дата", few: "дати", many: "дат", other: "дати" }),
    actors: count("uk", { one: "дійова особа", few: "дійові особи", many: "дійових осіб", other: "дійової особи" }),
    sources: count("uk", { one: "джерело", few: "джерела", many: "джерел", other: "джерела" }),
    names: count("uk", { one: "назва", few: "назви", many: "назв", other: "назви" }),
    characters: count("uk", { one: "знак", few: "знаки", many: "знаків", other: "знака" }),
    title: "Документи",
    showAll: "Показати всі документи",
    showThese: "Показати лише ці",
    unread: (number) => `не вдалося прочитати: ${number}`,
    empty: "Тут буде перелік доданих повідомлень і того, що в кожному знайдено. Вставте текст або перетягніть файл.",
    loading: "Завантажується ще …",
    more: "Показати ще",
    table: {
      caption: "Документи й те, що в кожному знайдено",
      document: "Документ",
      published: "Опубліковано",
      events: "Події",
      places: "Місця",
      leftOpen: "Невизначені",
      dates: "Дати",
      actors: "Дійові особи",
      sources: "Джерела",
      remove: "Вилучити",
      nouns: {
        events: form("uk", { one: "подія", few: "події", many: "подій", other: "події" }),
        places: form("uk", { one: "місце", few: "місця", many: "місць", other: "місця" }),
        abstained: form("uk", { one: "невизначене", other: "невизначених" }),
        dates: form("uk", { one: "дата", few: "дати", many: "дат", other: "дати" }),
        actors: form("uk", { one: "дійова особа", few: "дійові особи", many: "дійових осіб", other: "дійової особи" }),
        sources: form("uk", { one: "джерело", few: "джерела", many: "джерел", other: "джерела" }),
      },
      notKnown: "невідомо",
      inferred: "виведено з тексту",
      byHand: "вказано вручну",
      sample: "зразок",
      earlierRules: "прочитано за попередніми правилами",
      added: (day) => `додано ${day}`,
      rereadOn: (day, difference) => `відколи прочитано наново ${day}: ${difference}`,
      whichNames: "Які назви й чому",
      toldBy: (name) => `Події за повідомленнями ${name} на мапі`,
    },
    remove: {
      ask: (title) => `Вилучити ${title}?`,
      question: "Вилучити його разом з тим, що в ньому сказано?",
      now: "Вилучити",
      going: "Вилучається…",
      keep: "Залишити",
    },
    add: {
      heading: "Додати повідомлення",
      text: "Текст",
      paste: "Вставте повідомлення сюди або перетягніть файли на цю форму",
      title: "Заголовок",
      publisher: "Видавець",
      published: "Опубліковано",
      asSaid: "як у повідомленні",
      submit: "Додати текст",
      choose: "Вибрати файли…",
      files: "Файли для додавання",
      note: "Текст, Markdown, HTML, PDF, Word (.docx) і JSON Lines, до 25 МБ кожен. Ніщо не залишає цього комп’ютера.",
      noText: "Тексту ще немає: вставте повідомлення або виберіть файли.",
      problems: {
        title: "Заголовок задовгий: щонайбільше 300 знаків.",
        publisher: "Назва видавця задовга: щонайбільше 200 знаків.",
        published: "«Опубліковано» не є днем чи місяцем: напишіть 2026-06-30 або 2026-06.",
        other: "Одне з полів не вдалося зрозуміти.",
      },
      pasted: "Вставлений текст",
    },
    outcomes: {
      waiting: "Очікує",
      reading: "Читається…",
      added: "Додано",
      updated: "Оновлено",
      unchanged: "Уже є, без змін",
      failed: "Не прочитано",
      leftOpen: (n) => `невизначених: ${n}`,
      more: (n) => `і ще ${n}`,
    },
    outdated: {
      label: "Документи, прочитані за попередніми правилами",
      waiting: (n) => `За попередніми правилами або з попереднім переліком місць прочитано документів: ${amount("uk", n)}.`,
      kept: "Посилання на події не зміняться; відмінності буде показано.",
      stop: "Зупинити",
      one: "Прочитати наново",
      many: "Прочитати наново",
      progress: (done, of) => `Читається наново: ${done} з ${of}`,
      stays: "Те, що вже прочитано наново, таким і лишиться.",
      done: (n) => `Прочитано наново: ${amount("uk", n)};`,
      noDifference: "відмінностей немає.",
      differ: (n) => `змінилося: ${n}, про це сказано нижче.`,
    },
    differences: {
      since: (day, difference) => `Відколи прочитано наново ${day}: ${difference}`,
      moreEvents: (n) => `і ще подій: ${n}`,
      moreNames: (n) => `і ще назв: ${n}`,
      caption: "Назви, розміщені інакше",
      name: "Назва",
      before: "Раніше",
      now: "Тепер",
      beforeColon: "раніше:",
      nowColon: "тепер:",
      places: {
        placed: "розміщено наново",
        abstained: "тепер невизначено",
        found: "тепер прочитано як місце",
        lost: "більше не читається як місце",
      },
      notRead: "не прочитано",
      leftOpen: "невизначено",
      changes: { changed: "Змінено", new: "Нове", gone: "Зникло" },
    },
    reader: {
      earlier: "Попередня частина",
      later: "Наступна частина",
      publisherUnknown: "видавець невідомий",
      byHand: (fields) => `вказано вручну: ${fields}`,
      fields: { title: "заголовок", publisher: "видавець", published: "дата публікації", url: "адреса" },
      label: "Що прочитано в цьому документі",
      heading: "Що прочитано",
      itsSentence: "його речення",
      noneLeftOpen: "Невизначених назв немає",
      leftOpen: (names) => `Невизначено: ${names}`,
      leftOpenLabel: "Невизначені назви",
    },
    how: {
      language: "Мова",
      notRead: "ще не прочитано",
      countFrom: "Дати рахуються від",
      length: "Обсяг",
      keptUnread: "збережено, нічого не прочитано",
      toTheEnd: "прочитано до кінця",
      by: "Прочитано за",
      earlier: "попередніми правилами або з попереднім переліком місць",
      present: "нинішніми правилами й переліком місць",
      versions: (rules, gazetteer) => `правила ${rules} · перелік місць ${gazetteer}`,
      beforeVersions: "до того, як почали зберігати версії",
    },
  },
  ko: {
    documents: count("ko", { other: "문서 #건" }),
    places: count("ko", { other: "장소 #곳" }),
    dates: count("ko", { other: "날짜 #개" }),
    actors: count("ko", { other: "행위자 #개" }),
    sources: count("ko", { other: "출처 #개" }),
    names: count("ko", { other: "이름 #개" }),
    characters: count("ko", { other: "#자" }),
    title: "문서",
    showAll: "모든 문서 보기",
    showThese: "이것만 보기",
    unread: (number) => `읽지 못한 문서 ${number}건`,
    empty: "추가한 보도와 각 보도에서 찾은 내용이 여기에 표시됩니다. 본문을 붙여 넣거나 파일을 끌어다 놓으세요.",
    loading: "더 불러오는 중 …",
    more: "더 보기",
    table: {
      caption: "문서와 각 문서에서 찾은 내용",
      document: "문서",
      published: "게재일",
      events: "사건",
      places: "장소",
      leftOpen: "미정",
      dates: "날짜",
      actors: "행위자",
      sources: "출처",
      remove: "삭제",
      nouns: {
        events: always("사건"),
        places: always("장소"),
        abstained: always("미정"),
        dates: always("날짜"),
        actors: always("행위자"),
        sources: always("출처"),
      },
      notKnown: "미상",
      inferred: "추정",
      byHand: "직접 입력",
      sample: "예시",
      earlierRules: "이전 규칙으로 판독됨",
      added: (day) => `${day} 추가`,
      rereadOn: (day, difference) => `${day} 다시 판독한 뒤: ${difference}`,
      whichNames: "어떤 이름이고 왜인지",
      toldBy: (name) => `${name}이(가) 전한 사건을 지도에서 보기`,
    },
    remove: {
      ask: (title) => `${title}: 삭제할까요?`,
      question: "문서와 그 내용을 삭제할까요?",
      now: "삭제",
      going: "삭제하는 중…",
      keep: "유지",
    },
    add: {
      heading: "보도 추가",
      text: "본문",
      paste: "보도를 여기에 붙여 넣거나 파일을 끌어다 놓으세요",
      title: "제목",
      publisher: "발행처",
      published: "게재일",
      asSaid: "보도에 적힌 대로",
      submit: "본문 추가",
      choose: "파일 선택…",
      files: "추가할 파일",
      note: "텍스트, Markdown, HTML, PDF, Word(.docx), JSON Lines, 각 25MB까지. 아무것도 이 컴퓨터 밖으로 나가지 않습니다.",
      noText: "본문이 없습니다. 보도를 붙여 넣거나 파일을 선택하세요.",
      problems: {
        title: "제목이 너무 깁니다. 최대 300자입니다.",
        publisher: "발행처가 너무 깁니다. 최대 200자입니다.",
        published: "‘게재일’이 날짜나 달이 아닙니다. 2026-06-30 또는 2026-06처럼 입력하세요.",
        other: "이해할 수 없는 항목이 있습니다.",
      },
      pasted: "붙여 넣은 본문",
    },
    outcomes: {
      waiting: "대기 중",
      reading: "판독 중…",
      added: "추가됨",
      updated: "갱신됨",
      unchanged: "이미 있음, 변경 없음",
      failed: "판독하지 못함",
      leftOpen: (n) => `미정 ${n}곳`,
      more: (n) => `외 ${n}건`,
    },
    outdated: {
      label: "이전 규칙으로 판독된 문서",
      waiting: (n) => `이전 규칙이나 이전 지명 목록으로 판독된 문서가 ${amount("ko", n)}건 있습니다.`,
      kept: "사건의 링크는 그대로이며 달라진 점이 표시됩니다.",
      stop: "중지",
      one: "다시 판독",
      many: "다시 판독",
      progress: (done, of) => `다시 판독하는 중: ${done}/${of}`,
      stays: "이미 다시 판독한 것은 그대로 남습니다.",
      done: (n) => `문서 ${amount("ko", n)}건을 다시 판독했습니다.`,
      noDifference: "달라진 것이 없습니다.",
      differ: (n) => `${n}건이 달라졌으며 아래에 표시됩니다.`,
    },
    differences: {
      since: (day, difference) => `${day} 다시 판독한 뒤: ${difference}`,
      moreEvents: (n) => `외 사건 ${n}건`,
      moreNames: (n) => `외 이름 ${n}개`,
      caption: "위치가 달라진 이름",
      name: "이름",
      before: "이전",
      now: "현재",
      beforeColon: "이전:",
      nowColon: "현재:",
      places: { placed: "위치가 바뀜", abstained: "이제 미정", found: "이제 장소로 판독", lost: "더 이상 장소로 판독하지 않음" },
      notRead: "판독하지 않음",
      leftOpen: "미정",
      changes: { changed: "변경", new: "신규", gone: "삭제" },
    },
    reader: {
      earlier: "앞부분",
      later: "뒷부분",
      publisherUnknown: "발행처 미상",
      byHand: (fields) => `직접 입력: ${fields}`,
      fields: { title: "제목", publisher: "발행처", published: "게재일", url: "주소" },
      label: "이 문서에서 판독한 내용",
      heading: "판독한 내용",
      itsSentence: "해당 문장",
      noneLeftOpen: "미정인 이름 없음",
      leftOpen: (names) => `미정: ${names}`,
      leftOpenLabel: "미정",
    },
    how: {
      language: "언어",
      notRead: "아직 판독하지 않음",
      countFrom: "날짜 기준일",
      length: "길이",
      keptUnread: "보관됨, 판독한 내용 없음",
      toTheEnd: "끝까지 판독함",
      by: "판독 기준",
      earlier: "이전 규칙 또는 이전 지명 목록",
      present: "현재 규칙과 지명 목록",
      versions: (rules, gazetteer) => `규칙 ${rules} · 지명 목록 ${gazetteer}`,
      beforeVersions: "버전을 기록하기 전",
    },
  },
  ar: {
    documents: count("ar", { zero: "# وثيقة", one: "وثيقة واحدة", two: "وثيقتان", few: "# وثائق", many: "# وثيقة", other: "# وثيقة" }),
    places: count("ar", { zero: "# مكان", one: "مكان واحد", two: "مكانان", few: "# أماكن", many: "# مكانًا", other: "# مكان" }),
    dates: count("ar", { zero: "# تاريخ", one: "تاريخ واحد", two: "تاريخان", few: "# تواريخ", many: "# تاريخًا", other: "# تاريخ" }),
    actors: count("ar", {
      zero: "# جهة فاعلة",
      one: "جهة فاعلة واحدة",
      two: "جهتان فاعلتان",
      few: "# جهات فاعلة",
      many: "# جهة فاعلة",
      other: "# جهة فاعلة",
    }),
    sources: count("ar", { zero: "# مصدر", one: "مصدر واحد", two: "مصدران", few: "# مصادر", many: "# مصدرًا", other: "# مصدر" }),
    names: count("ar", { zero: "# اسم", one: "اسم واحد", two: "اسمان", few: "# أسماء", many: "# اسمًا", other: "# اسم" }),
    characters: count("ar", { zero: "# حرف", one: "حرف واحد", two: "حرفان", few: "# أحرف", many: "# حرفًا", other: "# حرف" }),
    title: "الوثائق",
    showAll: "عرض كل الوثائق",
    showThese: "عرض هذه فقط",
    unread: (number) => `تعذّرت قراءة ${number}`,
    empty: "ستُعرض هنا التقارير التي تضيفها وما وُجد في كل منها. ألصق تقريرًا أو أفلت ملفًا.",
    loading: "يجري تحميل المزيد …",
    more: "عرض المزيد",
    table: {
      caption: "الوثائق وما وُجد في كل منها",
      document: "الوثيقة",
      published: "نُشرت",
      events: "الأحداث",
      places: "الأماكن",
      leftOpen: "غير محدد",
      dates: "التواريخ",
      actors: "الجهات",
      sources: "المصادر",
      remove: "إزالة",
      nouns: {
        events: form("ar", { few: "أحداث", many: "حدثًا", other: "حدث" }),
        places: form("ar", { few: "أماكن", many: "مكانًا", other: "مكان" }),
        abstained: always("غير محدد"),
        dates: form("ar", { few: "تواريخ", many: "تاريخًا", other: "تاريخ" }),
        actors: form("ar", { few: "جهات فاعلة", other: "جهة فاعلة" }),
        sources: form("ar", { few: "مصادر", many: "مصدرًا", other: "مصدر" }),
      },
      notKnown: "غير معروف",
      inferred: "مستنتج",
      byHand: "أُدخل يدويًا",
      sample: "عيّنة",
      earlierRules: "قُرئت بقواعد سابقة",
      added: (day) => `أُضيفت في ${day}`,
      rereadOn: (day, difference) => `منذ أن قُرئت من جديد في ${day}: ${difference}`,
      whichNames: "أي أسماء ولماذا",
      toldBy: (name) => `أحداث روتها ${name} على الخريطة`,
    },
    remove: {
      ask: (title) => `أتريد إزالة ${title}؟`,
      question: "أتريد إزالتها وما تقوله؟",
      now: "إزالة",
      going: "تجري الإزالة…",
      keep: "إبقاء",
    },
    add: {
      heading: "أضف تقارير",
      text: "النص",
      paste: "ألصق تقريرًا هنا، أو أفلت ملفات في أي مكان من هذا النموذج",
      title: "العنوان",
      publisher: "الناشر",
      published: "تاريخ النشر",
      asSaid: "كما يقول التقرير",
      submit: "أضف النص",
      choose: "اختر ملفات…",
      files: "ملفات للإضافة",
      note: "نص وMarkdown وHTML وPDF وWord (.docx) وJSON Lines، حتى 25 ميغابايت لكل ملف. لا شيء يغادر هذا الجهاز.",
      noText: "لا نص بعد: ألصق تقريرًا أو اختر ملفات.",
      problems: {
        title: "العنوان طويل جدًا: 300 حرف على الأكثر.",
        publisher: "اسم الناشر طويل جدًا: 200 حرف على الأكثر.",
        published: "«تاريخ النشر» ليس يومًا ولا شهرًا: اكتب 2026-06-30 أو 2026-06.",
        other: "تعذّر فهم أحد الحقول.",
      },
      pasted: "نص ملصق",
    },
    outcomes: {
      waiting: "في الانتظار",
      reading: "تجري القراءة…",
      added: "أُضيفت",
      updated: "حُدّثت",
      unchanged: "موجودة من قبل بلا تغيير",
      failed: "لم تُقرأ",
      leftOpen: (n) => `غير محدد: ${n}`,
      more: (n) => `و${n} أخرى`,
    },
    outdated: {
      label: "وثائق قُرئت بقواعد سابقة",
      waiting: (n) => `وثائق قُرئت بقواعد سابقة أو بمعجم أماكن سابق: ${amount("ar", n)}.`,
      kept: "يحتفظ كل حدث برابطه، ويُعرض ما اختلف.",
      stop: "إيقاف",
      one: "اقرأها من جديد",
      many: "اقرأها من جديد",
      progress: (done, of) => `تجري القراءة من جديد: ${done} من ${of}`,
      stays: "ما قُرئ من جديد يبقى كذلك.",
      done: (n) => `قُرئ من جديد: ${amount("ar", n)}؛`,
      noDifference: "لا شيء مختلف.",
      differ: (n) => `اختلف ${n} ويظهر ذلك أدناه.`,
    },
    differences: {
      since: (day, difference) => `منذ أن قُرئت من جديد في ${day}: ${difference}`,
      moreEvents: (n) => `وأحداث أخرى: ${n}`,
      moreNames: (n) => `وأسماء أخرى: ${n}`,
      caption: "أسماء تغيّر موقعها",
      name: "الاسم",
      before: "قبل",
      now: "الآن",
      beforeColon: "قبل:",
      nowColon: "الآن:",
      places: {
        placed: "حُدد موقعه من جديد",
        abstained: "صار غير محدد",
        found: "صار يُقرأ كمكان",
        lost: "لم يعد يُقرأ كمكان",
      },
      notRead: "لم يُقرأ",
      leftOpen: "غير محدد",
      changes: { changed: "تغيّر", new: "جديد", gone: "زال" },
    },
    reader: {
      earlier: "الجزء السابق",
      later: "الجزء التالي",
      publisherUnknown: "الناشر غير معروف",
      byHand: (fields) => `أُدخل يدويًا: ${fields}`,
      fields: { title: "العنوان", publisher: "الناشر", published: "تاريخ النشر", url: "الرابط" },
      label: "ما قُرئ في هذه الوثيقة",
      heading: "ما قُرئ",
      itsSentence: "جملته",
      noneLeftOpen: "لا اسم تُرك دون تحديد",
      leftOpen: (names) => `غير محدد: ${names}`,
      leftOpenLabel: "غير محدد",
    },
    how: {
      language: "اللغة",
      notRead: "لم تُقرأ بعد",
      countFrom: "تُحسب التواريخ من",
      length: "الطول",
      keptUnread: "محفوظة، ولم يُقرأ فيها شيء",
      toTheEnd: "قُرئت إلى النهاية",
      by: "قُرئت وفق",
      earlier: "قواعد سابقة أو معجم أماكن سابق",
      present: "القواعد ومعجم الأماكن الحاليين",
      versions: (rules, gazetteer) => `القواعد ${rules} · معجم الأماكن ${gazetteer}`,
      beforeVersions: "قبل أن تُحفظ الإصدارات",
    },
  },
};
