import type { SpanKind } from "../event.ts";
import type { Catalogue } from "./catalogue.ts";

type PageWords = {
  /** What the page is, for search engines and previews. */
  description: string;
  /** Of the mark that leads home. */
  home: string;
  documents: string;
  mapAndTimeline: string;
  begin: string;
  tryAgain: string;
  close: string;
  copied: string;
  byHand: string;
  spans: Record<SpanKind, string>;
  notFoundTitle: string;
  notFoundHelp: string;
  noDocument: string;
  brokenTitle: string;
  broken: string;
  inLog(id: string): string;
  language: string;
  unreviewed: string;
};

/** What stands on every page, and on those that have only something to say. */
export const PAGE_WORDS: Catalogue<PageWords> = {
  en: {
    description: "Written reports as a linked map and timeline.",
    home: "Dateline, all events",
    documents: "Documents",
    mapAndTimeline: "Map and timeline",
    begin: "Begin without filters",
    tryAgain: "Try again",
    close: "Close",
    copied: "Copied",
    byHand: "Copy this by hand",
    spans: { place: "place", date: "date", actor: "actor", source: "source", trigger: "what happened", number: "figure" },
    notFoundTitle: "There is nothing at this address",
    notFoundHelp: "The page or the report that it led to may have been removed.",
    noDocument: "No such document",
    brokenTitle: "This page could not be shown",
    broken: "Something went wrong while drawing it. Your view is kept in the address: try again, or begin without it.",
    inLog: (id) => `The server’s log has it under ${id}.`,
    language: "Language",
    unreviewed: "This translation has not yet been read by a native speaker.",
  },
  uk: {
    description: "Письмові повідомлення як пов’язані мапа та стрічка часу.",
    home: "Dateline, усі події",
    documents: "Документи",
    mapAndTimeline: "Мапа і стрічка часу",
    begin: "Почати без фільтрів",
    tryAgain: "Спробувати ще раз",
    close: "Закрити",
    copied: "Скопійовано",
    byHand: "Скопіюйте це вручну",
    spans: { place: "місце", date: "дата", actor: "дійова особа", source: "джерело", trigger: "що сталося", number: "число" },
    notFoundTitle: "За цією адресою нічого немає",
    notFoundHelp: "Сторінку або повідомлення, до якого вона вела, могли вилучити.",
    noDocument: "Такого документа немає",
    brokenTitle: "Цю сторінку не вдалося показати",
    broken: "Під час побудови сторінки щось пішло не так. Ваш вигляд збережено в адресі: спробуйте ще раз або почніть без нього.",
    inLog: (id) => `У журналі сервера це записано під ${id}.`,
    language: "Мова",
    unreviewed: "Цей переклад ще не читав носій мови.",
  },
  ko: {
    description: "서면 보도를 서로 연결된 지도와 연표로 보여 줍니다.",
    home: "Dateline, 모든 사건",
    documents: "문서",
    mapAndTimeline: "지도와 연표",
    begin: "필터 없이 시작",
    tryAgain: "다시 시도",
    close: "닫기",
    copied: "복사됨",
    byHand: "직접 복사하세요",
    spans: { place: "장소", date: "날짜", actor: "행위자", source: "출처", trigger: "일어난 일", number: "수치" },
    notFoundTitle: "이 주소에는 아무것도 없습니다",
    notFoundHelp: "이 주소의 페이지나 보도가 삭제되었을 수 있습니다.",
    noDocument: "없는 문서입니다",
    brokenTitle: "이 페이지를 표시하지 못했습니다",
    broken: "페이지를 그리는 중에 문제가 생겼습니다. 보고 있던 내용은 주소에 남아 있으니 다시 시도하거나 처음부터 시작하세요.",
    inLog: (id) => `서버 기록 번호: ${id}`,
    language: "언어",
    unreviewed: "이 번역은 아직 원어민이 검토하지 않았습니다.",
  },
  ar: {
    description: "تقارير مكتوبة في صورة خريطة وخط زمني مترابطين.",
    home: "Dateline، كل الأحداث",
    documents: "الوثائق",
    mapAndTimeline: "الخريطة والخط الزمني",
    begin: "ابدأ بلا مرشحات",
    tryAgain: "حاول مرة أخرى",
    close: "إغلاق",
    copied: "نُسخ",
    byHand: "انسخ هذا يدويًا",
    spans: { place: "مكان", date: "تاريخ", actor: "جهة فاعلة", source: "مصدر", trigger: "ما حدث", number: "رقم" },
    notFoundTitle: "لا شيء في هذا العنوان",
    notFoundHelp: "ربما أُزيلت الصفحة أو التقرير الذي يقود إليه العنوان.",
    noDocument: "لا توجد وثيقة كهذه",
    brokenTitle: "تعذّر عرض هذه الصفحة",
    broken: "حدث خطأ أثناء رسمها. عرضك محفوظ في العنوان: حاول مرة أخرى، أو ابدأ من دونه.",
    inLog: (id) => `هو في سجل الخادم تحت ${id}.`,
    language: "اللغة",
    unreviewed: "لم يقرأ هذه الترجمة متحدث أصلي بعد.",
  },
};
