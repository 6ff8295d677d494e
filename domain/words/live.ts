import { type Catalogue, counted } from "./catalogue.ts";

type LiveWords = {
  /** How many events are new since what is shown was asked; 0 when only documents came or went. */
  changed: (count: number) => string;
  show: string;
  follow: string;
  following: string;
  stop: string;
};

export const LIVE_WORDS: Catalogue<LiveWords> = {
  en: {
    changed: (count) =>
      count === 0 ? "Documents were added or removed" : `New: ${counted("en", count, { one: "event", other: "events" })} added or changed`,
    show: "Show",
    follow: "Follow",
    following: "Following new reports",
    stop: "Stop",
  },
  uk: {
    changed: (count) =>
      count === 0
        ? "Документи додано або вилучено"
        : `Додано або змінено ${counted("uk", count, { one: "подію", few: "події", many: "подій", other: "події" })}`,
    show: "Показати",
    follow: "Стежити",
    following: "Показуємо нові повідомлення одразу",
    stop: "Зупинити",
  },
  ko: {
    changed: (count) =>
      count === 0 ? "문서가 추가되거나 삭제되었습니다" : `사건 ${counted("ko", count, { other: "#건" })}이 추가되거나 변경되었습니다`,
    show: "보기",
    follow: "계속 따라가기",
    following: "새 보도를 바로 표시하는 중",
    stop: "중지",
  },
  ar: {
    changed: (count) =>
      count === 0
        ? "أُضيفت وثائق أو أُزيلت"
        : `أُضيف أو تغيّر ${counted("ar", count, { one: "حدث واحد", two: "حدثان", few: "# أحداث", many: "# حدثًا", other: "# حدث" })}`,
    show: "عرض",
    follow: "متابعة",
    following: "تُعرض التقارير الجديدة فور ورودها",
    stop: "إيقاف",
  },
};
