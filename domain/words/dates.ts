import type { Catalogue } from "./catalogue.ts";

type Dates = {
  /** With a day before or behind them, alone, and short; January first. */
  months: { dated: readonly string[]; alone: readonly string[]; short: readonly string[] };
  /** Winter first. */
  seasons: readonly string[];
  /** "3 October 2024", "October 2024"; `year` null where it is not given. */
  day(day: number, month: string, year: number | null): string;
  month(month: string, year: number): string;
  /** Two days of one month; two months of one year; anything else. */
  daysOfMonth(from: number, to: number, month: string, year: number): string;
  daysOfYear(from: { day: number; month: string }, to: { day: number; month: string }, year: number): string;
  span(from: string, to: string): string;
  season(name: string, year: string): string;
  quarter(ordinal: number, year: number): string;
  half(ordinal: number, year: number): string;
  decade(year: number): string;
  week(day: string): string;
  since(when: string): string;
  by(when: string): string;
  undated: string;
  /** How exactly a time is known. */
  precisions: {
    openEnd: string;
    openStart: string;
    noYear: string;
    time: string;
    day: string;
    week: string;
    month: string;
    quarter: string;
    season: string;
    half: string;
    year: string;
    decade: string;
    range: string;
    duration: string;
    vague: string;
  };
};

const ORDINALS = ["first", "second", "third", "fourth"];
const UK_QUARTERS = ["перший", "другий", "третій", "четвертий"];
const AR_QUARTERS = ["الأول", "الثاني", "الثالث", "الرابع"];
const EN_MONTHS = "January February March April May June July August September October November December".split(" ");
const UK_MONTHS = "січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень".split(" ");
const KO_MONTHS = Array.from({ length: 12 }, (_, month) => `${month + 1}월`);
const AR_MONTHS = "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split(" ");

export const DATE_WORDS: Catalogue<Dates> = {
  en: {
    months: { dated: EN_MONTHS, alone: EN_MONTHS, short: EN_MONTHS.map((month) => month.slice(0, 3)) },
    seasons: ["winter", "spring", "summer", "autumn"],
    day: (day, month, year) => (year === null ? `${day} ${month}` : `${day} ${month} ${year}`),
    month: (month, year) => `${month} ${year}`,
    daysOfMonth: (from, to, month, year) => `${from}–${to} ${month} ${year}`,
    daysOfYear: (from, to, year) => `${from.day} ${from.month} – ${to.day} ${to.month} ${year}`,
    span: (from, to) => `${from} – ${to}`,
    season: (name, year) => `${name} ${year}`,
    quarter: (ordinal, year) => `${ORDINALS[ordinal - 1]} quarter of ${year}`,
    half: (ordinal, year) => `${ORDINALS[ordinal - 1]} half of ${year}`,
    decade: (year) => `${year}s`,
    week: (day) => `week of ${day}`,
    since: (when) => `since ${when}`,
    by: (when) => `by ${when}`,
    undated: "Undated",
    precisions: {
      openEnd: "open end",
      openStart: "open start",
      noYear: "year not given",
      time: "time",
      day: "day",
      week: "week",
      month: "month",
      quarter: "quarter",
      season: "season",
      half: "half",
      year: "year",
      decade: "decade",
      range: "range",
      duration: "a length of time",
      vague: "about",
    },
  },
  uk: {
    months: {
      dated: "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня".split(" "),
      alone: UK_MONTHS,
      short: "січ. лют. бер. квіт. трав. черв. лип. серп. вер. жовт. лист. груд.".split(" "),
    },
    seasons: ["зима", "весна", "літо", "осінь"],
    day: (day, month, year) => (year === null ? `${day} ${month}` : `${day} ${month} ${year}`),
    month: (month, year) => `${month} ${year}`,
    daysOfMonth: (from, to, month, year) => `${from}–${to} ${month} ${year}`,
    daysOfYear: (from, to, year) => `${from.day} ${from.month} – ${to.day} ${to.month} ${year}`,
    span: (from, to) => `${from} – ${to}`,
    season: (name, year) => `${name} ${year}`,
    quarter: (ordinal, year) => `${UK_QUARTERS[ordinal - 1]} квартал ${year}`,
    half: (ordinal, year) => `${ordinal === 1 ? "перше" : "друге"} півріччя ${year}`,
    decade: (year) => `${year}-ті`,
    week: (day) => `тиждень від ${day}`,
    since: (when) => `від: ${when}`,
    by: (when) => `до ${when}`,
    undated: "Без дати",
    precisions: {
      openEnd: "кінець відкритий",
      openStart: "початок відкритий",
      noYear: "рік не вказано",
      time: "час",
      day: "день",
      week: "тиждень",
      month: "місяць",
      quarter: "квартал",
      season: "пора року",
      half: "півріччя",
      year: "рік",
      decade: "десятиліття",
      range: "проміжок",
      duration: "тривалість",
      vague: "приблизно",
    },
  },
  ko: {
    months: { dated: KO_MONTHS, alone: KO_MONTHS, short: KO_MONTHS },
    seasons: ["겨울", "봄", "여름", "가을"],
    day: (day, month, year) => (year === null ? `${month} ${day}일` : `${year}년 ${month} ${day}일`),
    month: (month, year) => `${year}년 ${month}`,
    daysOfMonth: (from, to, month, year) => `${year}년 ${month} ${from}일~${to}일`,
    daysOfYear: (from, to, year) => `${year}년 ${from.month} ${from.day}일 ~ ${to.month} ${to.day}일`,
    span: (from, to) => `${from} ~ ${to}`,
    season: (name, year) => `${year}년 ${name}`,
    quarter: (ordinal, year) => `${year}년 ${ordinal}분기`,
    half: (ordinal, year) => `${year}년 ${ordinal === 1 ? "상반기" : "하반기"}`,
    decade: (year) => `${year}년대`,
    week: (day) => `${day}부터 한 주`,
    since: (when) => `${when}부터`,
    by: (when) => `${when}까지`,
    undated: "날짜 미상",
    precisions: {
      openEnd: "끝이 정해지지 않음",
      openStart: "시작이 정해지지 않음",
      noYear: "연도 없음",
      time: "시각",
      day: "일 단위",
      week: "주 단위",
      month: "월 단위",
      quarter: "분기 단위",
      season: "계절 단위",
      half: "반기 단위",
      year: "연 단위",
      decade: "십 년 단위",
      range: "기간",
      duration: "지속 기간",
      vague: "대략",
    },
  },
  ar: {
    months: { dated: AR_MONTHS, alone: AR_MONTHS, short: AR_MONTHS },
    seasons: ["شتاء", "ربيع", "صيف", "خريف"],
    day: (day, month, year) => (year === null ? `${day} ${month}` : `${day} ${month} ${year}`),
    month: (month, year) => `${month} ${year}`,
    daysOfMonth: (from, to, month, year) => `من ${from} إلى ${to} ${month} ${year}`,
    daysOfYear: (from, to, year) => `من ${from.day} ${from.month} إلى ${to.day} ${to.month} ${year}`,
    span: (from, to) => `من ${from} إلى ${to}`,
    season: (name, year) => `${name} ${year}`,
    quarter: (ordinal, year) => `الربع ${AR_QUARTERS[ordinal - 1]} من ${year}`,
    half: (ordinal, year) => `النصف ${ordinal === 1 ? "الأول" : "الثاني"} من ${year}`,
    decade: (year) => `عقد ${year}`,
    week: (day) => `أسبوع ${day}`,
    since: (when) => `منذ ${when}`,
    by: (when) => `بحلول ${when}`,
    undated: "بلا تاريخ",
    precisions: {
      openEnd: "نهاية مفتوحة",
      openStart: "بداية مفتوحة",
      noYear: "السنة غير مذكورة",
      time: "ساعة",
      day: "يوم",
      week: "أسبوع",
      month: "شهر",
      quarter: "ربع سنة",
      season: "فصل",
      half: "نصف سنة",
      year: "سنة",
      decade: "عقد",
      range: "مدى",
      duration: "مدة زمنية",
      vague: "تقريبًا",
    },
  },
};
