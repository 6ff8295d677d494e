import type { Catalogue } from "./catalogue.ts";

type StateWords = {
  /** A filter that keeps everything out, and how many events there are without it. */
  without(filter: string, events: string): string;
  allKeepOut: string;
  slow: string;
  offline: string;
  merged: string;
  emptyTitle: string;
  emptyText: string;
  readTitle: string;
  readText(documents: string): string;
  documents: string;
  skip: { map: string; timeline: string; events: string; filters: string };
};

/** What the explorer says when there is nothing, not yet, or no more. */
export const STATE_WORDS: Catalogue<StateWords> = {
  en: {
    without: (filter, events) => `${events} without “${filter}”`,
    allKeepOut: "No single one of them is to blame: each alone leaves nothing.",
    slow: "Still working on it…",
    offline: "The server does not answer. What you see is its last answer; it is asked again every few seconds.",
    merged: "The event of this link was joined with another report of the same happening, which is shown.",
    emptyTitle: "Nothing has been read yet",
    emptyText: "Add a written report: what it tells will stand here on the map, on the timeline below and in the list.",
    readTitle: "No events yet",
    readText: (documents) => `${documents} read, and no event was found. See how each was read, or add another report.`,
    documents: "Add a report",
    skip: { map: "Skip to the map", timeline: "Skip to the timeline", events: "Skip to the events", filters: "Skip to the filters" },
  },
  uk: {
    without: (filter, events) => `${events} без «${filter}»`,
    allKeepOut: "Жоден із них окремо не винен: без будь-якого одного теж нічого немає.",
    slow: "Ще працюємо…",
    offline: "Сервер не відповідає. Ви бачите його останню відповідь; запит повторюється кожні кілька секунд.",
    merged: "Подію з цього посилання об’єднано з іншим повідомленням про те саме; її й показано.",
    emptyTitle: "Ще нічого не прочитано",
    emptyText: "Додайте письмове повідомлення: те, про що в ньому йдеться, з’явиться тут на мапі, на стрічці часу внизу та в переліку.",
    readTitle: "Подій ще немає",
    readText: (documents) =>
      `Прочитано: ${documents}; жодної події не знайдено. Погляньте, як їх прочитано, або додайте ще одне повідомлення.`,
    documents: "Додати повідомлення",
    skip: { map: "До мапи", timeline: "До стрічки часу", events: "До подій", filters: "До фільтрів" },
  },
  ko: {
    without: (filter, events) => `‘${filter}’ 제외 시 ${events}`,
    allKeepOut: "어느 하나만의 문제가 아닙니다. 하나씩 빼도 결과가 없습니다.",
    slow: "아직 처리하는 중…",
    offline: "서버가 응답하지 않습니다. 마지막 응답을 표시하고 있으며 몇 초마다 다시 요청합니다.",
    merged: "이 링크의 사건은 같은 일을 다룬 다른 보도와 합쳐졌으며, 합쳐진 사건을 표시합니다.",
    emptyTitle: "아직 읽은 보도가 없습니다",
    emptyText: "보도를 추가하면 그 내용이 이 지도와 아래 연표, 목록에 나타납니다.",
    readTitle: "아직 사건이 없습니다",
    readText: (documents) => `${documents}을(를) 읽었지만 사건을 찾지 못했습니다. 어떻게 읽었는지 확인하거나 다른 보도를 추가하세요.`,
    documents: "보도 추가",
    skip: { map: "지도로 건너뛰기", timeline: "연표로 건너뛰기", events: "사건 목록으로 건너뛰기", filters: "필터로 건너뛰기" },
  },
  ar: {
    without: (filter, events) => `${events} من دون «${filter}»`,
    allKeepOut: "ليس أيٌّ منها وحده السبب: حذف أي واحد بمفرده لا يُظهر شيئًا.",
    slow: "ما زال العمل جاريًا…",
    offline: "الخادم لا يجيب. ما تراه هو آخر ما أجاب به، ويُسأل من جديد كل بضع ثوانٍ.",
    merged: "دُمج حدث هذا الرابط مع تقرير آخر عن الواقعة نفسها، وهو المعروض.",
    emptyTitle: "لم يُقرأ شيء بعد",
    emptyText: "أضف تقريرًا مكتوبًا: سيظهر ما يرويه هنا على الخريطة وعلى الخط الزمني أسفلها وفي القائمة.",
    readTitle: "لا أحداث بعد",
    readText: (documents) => `قُرئ ${documents} ولم يُعثر على أي حدث. اطّلع على كيفية قراءتها أو أضف تقريرًا آخر.`,
    documents: "أضف تقريرًا",
    skip: { map: "إلى الخريطة", timeline: "إلى الخط الزمني", events: "إلى الأحداث", filters: "إلى المرشحات" },
  },
};
