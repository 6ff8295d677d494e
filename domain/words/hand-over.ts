import { amount, type Catalogue } from "./catalogue.ts";

const en = {
  print: "Print or save as PDF",
  printing: (number: number, count: number) => `Drawing page ${number} of ${count}`,
  back: "Back to the slides",
  sources: "Sources",
  aboutData: (revision: number, day: string) => `Data revision ${amount("en", revision)}, exported ${day}.`,
  leftOut: (count: number) => `${amount("en", count)} more events are drawn here without their sentences.`,
  receipt: "What is said of this event",
  failed: "This briefing could not be loaded",
  failedHelp:
    "Its files must be served by a web server; opened from a disk, a browser does not load them. Any will do, for instance: npx serve.",
  withoutScript: "This page draws maps and needs JavaScript. What its slides say stands here without.",
};

export type HandOverWords = typeof en;

export const HAND_OVER_WORDS: Catalogue<HandOverWords> = {
  en,
  uk: {
    print: "Друкувати або зберегти як PDF",
    printing: (number, count) => `Готується сторінка ${number} з ${count}`,
    back: "Назад до слайдів",
    sources: "Джерела",
    aboutData: (revision, day) => `Ревізія даних ${amount("uk", revision)}, експортовано ${day}.`,
    leftOut: (count) => `Ще подій, показаних тут без речень: ${amount("uk", count)}.`,
    receipt: "Що сказано про цю подію",
    failed: "Цей брифінг не вдалося завантажити",
    failedHelp: "Його файли має віддавати вебсервер: відкриті з диска, вони не завантажуються. Підійде будь-який, наприклад: npx serve.",
    withoutScript: "Ця сторінка малює мапи й потребує JavaScript. Текст слайдів наведено тут без нього.",
  },
  ko: {
    print: "인쇄 또는 PDF로 저장",
    printing: (number, count) => `${count}쪽 중 ${number}쪽을 그리는 중`,
    back: "슬라이드로 돌아가기",
    sources: "출처",
    aboutData: (revision, day) => `데이터 리비전 ${amount("ko", revision)}, ${day} 내보냄.`,
    leftOut: (count) => `문장 없이 표시된 사건이 ${amount("ko", count)}건 더 있습니다.`,
    receipt: "이 사건에 대해 전해진 내용",
    failed: "이 브리핑을 불러오지 못했습니다",
    failedHelp: "파일은 웹 서버로 제공되어야 합니다. 디스크에서 바로 열면 브라우저가 불러오지 않습니다. 예: npx serve.",
    withoutScript: "이 페이지는 지도를 그리므로 JavaScript가 필요합니다. 슬라이드의 글은 아래에 그대로 있습니다.",
  },
  ar: {
    print: "اطبع أو احفظ بصيغة PDF",
    printing: (number, count) => `تُرسم الصفحة ${number} من ${count}`,
    back: "عودة إلى الشرائح",
    sources: "المصادر",
    aboutData: (revision, day) => `مراجعة البيانات ${amount("ar", revision)}، صُدّرت في ${day}.`,
    leftOut: (count) => `أحداث أخرى معروضة هنا من دون جملها: ${amount("ar", count)}.`,
    receipt: "ما قيل عن هذا الحدث",
    failed: "تعذّر تحميل هذه الإحاطة",
    failedHelp: "يجب أن يقدّم ملفاتها خادم ويب؛ فالمتصفح لا يحمّلها من القرص مباشرة. أي خادم يكفي، مثل: npx serve.",
    withoutScript: "ترسم هذه الصفحة خرائط وتحتاج إلى JavaScript. نص الشرائح مذكور هنا من دونه.",
  },
};
