import type { EventAspect } from "../rereading.ts";
import { amount, type Catalogue, counted, type Plural } from "./catalogue.ts";
import type { Locale } from "./locale.ts";

type EventChange = "changed" | "new" | "gone";
type NameChange = "placed" | "abstained" | "found" | "lost";

type ReadingWords = {
  /** "2 events changed", and behind it "1 new". */
  firstChange: Record<EventChange, (count: number) => string>;
  moreChange: Record<EventChange, (count: number) => string>;
  names: Record<NameChange, (count: number) => string>;
  nothing: string;
  comma: string;
  /** From which day dates are counted, and how that day is known. */
  reference: {
    none: string;
    inferred: string;
    month(month: string, isByHand: boolean): string;
    day(isByHand: boolean): string;
  };
  countedFrom(day: string, how: string): string;
  tooLittle: string;
  aspects: Record<EventAspect, string>;
  none: string;
  quoted(sentence: string): string;
};

const after = (locale: Locale, forms: Plural, words: string) => (count: number) => `${counted(locale, count, forms)} ${words}`;
const before = (locale: Locale, words: string) => (count: number) => `${words} ${amount(locale, count)}`;

const EN_EVENT: Plural = { one: "event", other: "events" };
const EN_NAME: Plural = { one: "name", other: "names" };
const lower = (words: string) => `${words.slice(0, 1).toLowerCase()}${words.slice(1)}`;

export const READING_WORDS: Catalogue<ReadingWords> = {
  en: {
    firstChange: {
      changed: after("en", EN_EVENT, "changed"),
      new: after("en", EN_EVENT, "new"),
      gone: after("en", EN_EVENT, "gone"),
    },
    moreChange: { changed: (count) => `${count} changed`, new: (count) => `${count} new`, gone: (count) => `${count} gone` },
    names: {
      placed: after("en", EN_NAME, "placed anew"),
      abstained: after("en", EN_NAME, "left open"),
      found: after("en", EN_NAME, "found as a place"),
      lost: after("en", EN_NAME, "no longer a place"),
    },
    nothing: "nothing",
    comma: ", ",
    reference: {
      none: "Neither a publication date nor a day in the text to count from: “yesterday” stays undated.",
      inferred: "Nobody said when it was published: the latest day that its text names as past.",
      month: (month, isByHand) => `The last day of ${month}, the month of publication${isByHand ? ", set by hand" : ""}.`,
      day: (isByHand) => `The day of publication${isByHand ? ", set by hand" : ""}.`,
    },
    countedFrom: (day, how) => `Counted from ${day}: ${lower(how)}`,
    tooLittle: "too little text to tell",
    aspects: {
      kind: "Kind",
      date: "When",
      place: "Where",
      actors: "Who",
      figures: "Figures",
      hedging: "How sure",
      sources: "Per",
      sentence: "Sentence",
    },
    none: "none",
    quoted: (sentence) => `“${sentence}”`,
  },
  uk: {
    firstChange: {
      changed: before("uk", "змінених подій:"),
      new: before("uk", "нових подій:"),
      gone: before("uk", "зниклих подій:"),
    },
    moreChange: { changed: before("uk", "змінених:"), new: before("uk", "нових:"), gone: before("uk", "зниклих:") },
    names: {
      placed: before("uk", "назв розміщено наново:"),
      abstained: before("uk", "назв залишено невизначеними:"),
      found: before("uk", "назв визнано місцями:"),
      lost: before("uk", "назв більше не місця:"),
    },
    nothing: "нічого",
    comma: ", ",
    reference: {
      none: "Немає ні дати публікації, ні дня в тексті, від якого рахувати: «вчора» лишається без дати.",
      inferred: "Ніхто не сказав, коли це опубліковано: узято найпізніший день, який текст називає минулим.",
      month: (month, isByHand) => `Останній день місяця публікації (${month})${isByHand ? ", указаного вручну" : ""}.`,
      day: (isByHand) => `День публікації${isByHand ? ", указаний вручну" : ""}.`,
    },
    countedFrom: (day, how) => `Рахується від ${day}: ${lower(how)}`,
    tooLittle: "замало тексту, щоб визначити",
    aspects: {
      kind: "Вид",
      date: "Коли",
      place: "Де",
      actors: "Хто",
      figures: "Числа",
      hedging: "Певність",
      sources: "За даними",
      sentence: "Речення",
    },
    none: "немає",
    quoted: (sentence) => `«${sentence}»`,
  },
  ko: {
    firstChange: {
      changed: (count) => `변경된 사건 ${count}건`,
      new: (count) => `새 사건 ${count}건`,
      gone: (count) => `사라진 사건 ${count}건`,
    },
    moreChange: { changed: (count) => `변경 ${count}건`, new: (count) => `신규 ${count}건`, gone: (count) => `삭제 ${count}건` },
    names: {
      placed: (count) => `위치가 바뀐 이름 ${count}개`,
      abstained: (count) => `정하지 않은 이름 ${count}개`,
      found: (count) => `장소로 인식된 이름 ${count}개`,
      lost: (count) => `더 이상 장소가 아닌 이름 ${count}개`,
    },
    nothing: "달라진 것 없음",
    comma: ", ",
    reference: {
      none: "기준으로 삼을 게재일도, 본문에 나온 날짜도 없습니다. ‘어제’는 날짜 미상으로 남습니다.",
      inferred: "게재일이 알려지지 않아, 본문이 지난 일로 언급한 가장 늦은 날을 기준으로 합니다.",
      month: (month, isByHand) => `게재된 달(${month})의 마지막 날${isByHand ? "(직접 입력)" : ""}입니다.`,
      day: (isByHand) => `게재일${isByHand ? "(직접 입력)" : ""}입니다.`,
    },
    countedFrom: (day, how) => `${day} 기준: ${how}`,
    tooLittle: "본문이 너무 짧아 판별 불가",
    aspects: {
      kind: "종류",
      date: "언제",
      place: "어디서",
      actors: "누가",
      figures: "수치",
      hedging: "확실성",
      sources: "출처",
      sentence: "문장",
    },
    none: "없음",
    quoted: (sentence) => `‘${sentence}’`,
  },
  ar: {
    firstChange: {
      changed: before("ar", "أحداث تغيّرت:"),
      new: before("ar", "أحداث جديدة:"),
      gone: before("ar", "أحداث زالت:"),
    },
    moreChange: { changed: before("ar", "تغيّرت:"), new: before("ar", "جديدة:"), gone: before("ar", "زالت:") },
    names: {
      placed: before("ar", "أسماء حُدد موقعها من جديد:"),
      abstained: before("ar", "أسماء تُركت دون تحديد:"),
      found: before("ar", "أسماء عُرفت كأماكن:"),
      lost: before("ar", "أسماء لم تعد أماكن:"),
    },
    nothing: "لا شيء",
    comma: "، ",
    reference: {
      none: "لا تاريخ نشر ولا يوم في النص يُحسب منه: تبقى «أمس» بلا تاريخ.",
      inferred: "لم يُذكر متى نُشر: أحدث يوم يذكره النص على أنه مضى.",
      month: (month, isByHand) => `آخر يوم من شهر النشر (${month})${isByHand ? "، أُدخل يدويًا" : ""}.`,
      day: (isByHand) => `يوم النشر${isByHand ? "، أُدخل يدويًا" : ""}.`,
    },
    countedFrom: (day, how) => `يُحسب من ${day}: ${how}`,
    tooLittle: "النص أقصر من أن تُعرف لغته",
    aspects: {
      kind: "النوع",
      date: "متى",
      place: "أين",
      actors: "مَن",
      figures: "أرقام",
      hedging: "درجة اليقين",
      sources: "بحسب",
      sentence: "الجملة",
    },
    none: "لا شيء",
    quoted: (sentence) => `«${sentence}»`,
  },
};
