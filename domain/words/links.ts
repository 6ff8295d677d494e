import type { Catalogue } from "./catalogue.ts";

const en = {
  revokedTitle: "This link was revoked",
  revoked: (when: string) =>
    `Whoever made it took it back on ${when}, so it no longer opens the view that it stood for. Ask for a new one.`,
  unknownTitle: "There is no such link",
  unknown: "A short link is easily cut off when it is copied. Compare it with the one you were sent, or ask for it again.",
  begin: "Begin without filters",
};

export const LINK_WORDS: Catalogue<typeof en> = {
  en,
  uk: {
    revokedTitle: "Це посилання відкликано",
    revoked: (when) => `Той, хто його створив, відкликав його (${when}), тому воно більше не відкриває потрібного вигляду. Попросіть нове.`,
    unknownTitle: "Такого посилання немає",
    unknown: "Коротке посилання легко обрізати під час копіювання. Порівняйте його з тим, що вам надіслали, або попросіть ще раз.",
    begin: "Почати без фільтрів",
  },
  ko: {
    revokedTitle: "취소된 링크입니다",
    revoked: (when) => `만든 사람이 ${when}에 이 링크를 취소하여 더 이상 해당 보기를 열 수 없습니다. 새 링크를 요청하세요.`,
    unknownTitle: "없는 링크입니다",
    unknown: "짧은 링크는 복사할 때 잘리기 쉽습니다. 받은 링크와 비교해 보거나 다시 요청하세요.",
    begin: "필터 없이 시작",
  },
  ar: {
    revokedTitle: "أُلغي هذا الرابط",
    revoked: (when) => `ألغاه من أنشأه في ${when}، فلم يعد يفتح العرض الذي كان يدل عليه. اطلب رابطًا جديدًا.`,
    unknownTitle: "لا يوجد رابط كهذا",
    unknown: "قد يُقطع الرابط القصير عند نسخه. قارنه بما وصلك أو اطلبه مرة أخرى.",
    begin: "ابدأ بلا مرشحات",
  },
};
