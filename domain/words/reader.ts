import type { EventReport } from "../event.ts";
import type { Catalogue } from "./catalogue.ts";
import { EVENT_WORDS } from "./events.ts";

type Why = NonNullable<EventReport["restsOn"]>["why"];

type ReaderWords = {
  when: string;
  where: string;
  who: string;
  figures: string;
  per: string;
  noActor: string;
  perNobody: string;
  noPlace: { relation: string; other: string };
  /** Between places. */
  semicolon: string;
  comma: string;
  reports(count: number, independent: number): string;
  differ: string;
  setAside: string;
  inItsWords: string;
  open: string;
  /** Behind "open report", for a screen reader. */
  openAt(title: string): string;
  citation: string;
  link: string;
  sentenceOf(ordinal: number, of: number): string;
  published(day: string): string;
  publishedUnknown: string;
  publishedBy: { inferred: string; hand: string };
  choices: string;
  wasLeftOpen(name: string): string;
  wasTakenToBe(name: string): string;
  wasReadAs(words: string): string;
  noDay: string;
  noneOfThese: string;
  notShown(count: number): string;
  chosen: string;
  score: string;
  aroundIt: string;
  sameSpot: string;
  away(km: string): string;
  pointGiven: string;
  offset(km: string, name: string): string;
  /** Why a report counts for no testimony of its own; `name`: whom it rests on. */
  origins: Record<Why, (name: string) => string>;
  anotherReport: string;
};

export const READER_WORDS: Catalogue<ReaderWords> = {
  en: {
    when: "When",
    where: "Where",
    who: "Who",
    figures: "Figures",
    per: "Per",
    noActor: "no actor named",
    perNobody: "not named in the report",
    noPlace: {
      relation: "no place named: drawn as a tie between seats of government",
      other: "no place named: not on the map",
    },
    semicolon: "; ",
    comma: ", ",
    reports: (count, independent) => `${EVENT_WORDS.en.reports(count)}, ${independent === count ? "all" : independent} independent`,
    differ: "reports differ",
    setAside: "Not on the map, on purpose",
    inItsWords: "In its words",
    open: "Open report",
    openAt: (title) => `${title} at this sentence`,
    citation: "Copy citation",
    link: "Copy link",
    sentenceOf: (ordinal, of) => `sentence ${ordinal} of ${of}`,
    published: (day) => `published ${day}`,
    publishedUnknown: "publication date not known",
    publishedBy: { inferred: "inferred from the text", hand: "set by hand" },
    choices: "What its names and dates were taken to be",
    wasLeftOpen: (name) => `“${name}” was left open`,
    wasTakenToBe: (name) => `“${name}” was taken to be`,
    wasReadAs: (words) => `“${words}” was read as`,
    noDay: "no day on the calendar",
    noneOfThese: "none of these",
    notShown: (count) => `, and ${count} more not shown`,
    chosen: "(chosen)",
    score: "score",
    aroundIt: "around it",
    sameSpot: "the same spot",
    away: (km) => `${km} km away`,
    pointGiven: "The point itself is given.",
    offset: (km, name) => `${km} km from ${name}, as the text says.`,
    origins: {
      document: () => "Not independent: the same report tells it above.",
      cites: (name) => `Not independent: it cites ${name}.`,
      copy: (name) => `Not independent: largely the words of ${name}.`,
      outlet: (name) => `Not independent: ${name} again.`,
      source: (name) => `Not independent: like another report, it rests on ${name}.`,
    },
    anotherReport: "another report",
  },
  uk: {
    when: "Коли",
    where: "Де",
    who: "Хто",
    figures: "Числа",
    per: "За даними",
    noActor: "дійову особу не названо",
    perNobody: "у повідомленні не названо",
    noPlace: {
      relation: "місце не названо: показано як зв’язок між столицями урядів",
      other: "місце не названо: на мапі немає",
    },
    semicolon: "; ",
    comma: ", ",
    reports: (count, independent) =>
      `${EVENT_WORDS.uk.reports(count)}, ${independent === count ? "усі незалежні" : `з них незалежних: ${independent}`}`,
    differ: "повідомлення розходяться",
    setAside: "Навмисно не на мапі",
    inItsWords: "Словами повідомлення",
    open: "Відкрити повідомлення",
    openAt: (title) => `${title}, на цьому реченні`,
    citation: "Копіювати цитату",
    link: "Копіювати посилання",
    sentenceOf: (ordinal, of) => `речення ${ordinal} з ${of}`,
    published: (day) => `опубліковано ${day}`,
    publishedUnknown: "дата публікації невідома",
    publishedBy: { inferred: "виведено з тексту", hand: "вказано вручну" },
    choices: "За що прийнято його назви й дати",
    wasLeftOpen: (name) => `«${name}» залишено невизначеним`,
    wasTakenToBe: (name) => `«${name}» прийнято за`,
    wasReadAs: (words) => `«${words}» прочитано як`,
    noDay: "немає такого дня в календарі",
    noneOfThese: "жодне з них",
    notShown: (count) => `, і ще ${count} не показано`,
    chosen: "(вибрано)",
    score: "оцінка",
    aroundIt: "довкола нього",
    sameSpot: "те саме місце",
    away: (km) => `за ${km} км`,
    pointGiven: "Вказано саму точку.",
    offset: (km, name) => `${km} км від ${name}, як сказано в тексті.`,
    origins: {
      document: () => "Не незалежне: те саме повідомлення вже каже про це вище.",
      cites: (name) => `Не незалежне: посилається на ${name}.`,
      copy: (name) => `Не незалежне: переважно слова, взяті з ${name}.`,
      outlet: (name) => `Не незалежне: знову ${name}.`,
      source: (name) => `Не незалежне: як і інше повідомлення, спирається на ${name}.`,
    },
    anotherReport: "інше повідомлення",
  },
  ko: {
    when: "언제",
    where: "어디서",
    who: "누가",
    figures: "수치",
    per: "출처",
    noActor: "행위자 언급 없음",
    perNobody: "보도에 명시되지 않음",
    noPlace: {
      relation: "언급된 장소 없음: 정부 소재지 사이의 관계로 표시",
      other: "언급된 장소 없음: 지도에 표시하지 않음",
    },
    semicolon: "; ",
    comma: ", ",
    reports: (count, independent) =>
      `${EVENT_WORDS.ko.reports(count)}, ${independent === count ? "모두 독립적" : `그중 독립적 보도 ${independent}건`}`,
    differ: "보도마다 다름",
    setAside: "일부러 지도에 표시하지 않음",
    inItsWords: "원문",
    open: "보도 열기",
    openAt: (title) => `${title}, 이 문장에서`,
    citation: "인용 복사",
    link: "링크 복사",
    sentenceOf: (ordinal, of) => `전체 ${of}문장 중 ${ordinal}번째`,
    published: (day) => `${day} 게재`,
    publishedUnknown: "게재일 미상",
    publishedBy: { inferred: "본문에서 추정", hand: "직접 입력" },
    choices: "이름과 날짜를 무엇으로 보았는지",
    wasLeftOpen: (name) => `‘${name}’: 정하지 않음`,
    wasTakenToBe: (name) => `‘${name}’: 다음으로 봄`,
    wasReadAs: (words) => `‘${words}’: 다음으로 판독`,
    noDay: "달력에 없는 날",
    noneOfThese: "해당 없음",
    notShown: (count) => `, 표시하지 않은 후보 ${count}개`,
    chosen: "(선택됨)",
    score: "점수",
    aroundIt: "이를 둘러싼 곳",
    sameSpot: "같은 지점",
    away: (km) => `${km}km 거리`,
    pointGiven: "지점이 직접 주어졌습니다.",
    offset: (km, name) => `본문대로 ${name}에서 ${km}km.`,
    origins: {
      document: () => "독립적이지 않음: 같은 보도가 위에서 이미 전했습니다.",
      cites: (name) => `독립적이지 않음: ${name}의 인용입니다.`,
      copy: (name) => `독립적이지 않음: 대부분 ${name}의 문구입니다.`,
      outlet: (name) => `독립적이지 않음: 같은 매체(${name})입니다.`,
      source: (name) => `독립적이지 않음: 다른 보도처럼 ${name}에 근거합니다.`,
    },
    anotherReport: "다른 보도",
  },
  ar: {
    when: "متى",
    where: "أين",
    who: "مَن",
    figures: "أرقام",
    per: "بحسب",
    noActor: "لم تُذكر جهة فاعلة",
    perNobody: "غير مذكور في التقرير",
    noPlace: {
      relation: "لم يُذكر مكان: يُرسم كصلة بين مقرّي حكومتين",
      other: "لم يُذكر مكان: ليس على الخريطة",
    },
    semicolon: "؛ ",
    comma: "، ",
    reports: (count, independent) =>
      `${EVENT_WORDS.ar.reports(count)}، ${independent === count ? "كلها مستقلة" : `المستقل منها: ${independent}`}`,
    differ: "التقارير مختلفة",
    setAside: "ليس على الخريطة عن قصد",
    inItsWords: "بكلماته",
    open: "افتح التقرير",
    openAt: (title) => `${title} عند هذه الجملة`,
    citation: "انسخ الاستشهاد",
    link: "انسخ الرابط",
    sentenceOf: (ordinal, of) => `الجملة ${ordinal} من ${of}`,
    published: (day) => `نُشر في ${day}`,
    publishedUnknown: "تاريخ النشر غير معروف",
    publishedBy: { inferred: "مستنتج من النص", hand: "أُدخل يدويًا" },
    choices: "ما فُهم من أسمائه وتواريخه",
    wasLeftOpen: (name) => `«${name}» تُرك دون تحديد`,
    wasTakenToBe: (name) => `«${name}» فُهم على أنه`,
    wasReadAs: (words) => `«${words}» قُرئ على أنه`,
    noDay: "ليس يومًا في التقويم",
    noneOfThese: "لا شيء من هذه",
    notShown: (count) => `، و${count} أخرى غير معروضة`,
    chosen: "(مختار)",
    score: "الدرجة",
    aroundIt: "يحيط به",
    sameSpot: "البقعة نفسها",
    away: (km) => `على بعد ${km} كم`,
    pointGiven: "النقطة نفسها مذكورة.",
    offset: (km, name) => `على بعد ${km} كم من ${name}، كما يقول النص.`,
    origins: {
      document: () => "غير مستقل: التقرير نفسه يذكره أعلاه.",
      cites: (name) => `غير مستقل: ينقل عن ${name}.`,
      copy: (name) => `غير مستقل: معظمه كلمات ${name}.`,
      outlet: (name) => `غير مستقل: ${name} مرة أخرى.`,
      source: (name) => `غير مستقل: يستند كتقرير آخر إلى ${name}.`,
    },
    anotherReport: "تقرير آخر",
  },
};
