import { expect, test } from "vitest";
import { detectLanguage } from "./language.ts";

test.each([
  ["The army said on Tuesday that it had left the town, and that the bridge was closed.", "en"],
  ["Six soldiers killed near Donetsk", "und"],
  ["Tennessee's governor, Bill Lee, flew over Nashville.", "und"],
  ["Die Brücke ist nach dem Angriff nicht mehr befahrbar.", "de"],
  ["Le pont est fermé et la ville est vide.", "fr"],
  ["Six soldiers were killed near the town of Donetsk", "en"],
  ["Die Armee hat am Dienstag mitgeteilt, dass sie die Stadt verlassen hat und die Brücke nicht mehr hält.", "de"],
  ["L’armée a déclaré mardi que les soldats ont quitté la ville et que le pont est fermé.", "fr"],
  ["El ejército dijo el martes que los soldados se fueron de la ciudad y que el puente no está abierto.", "es"],
  ["Армия сообщила, что войска вышли из города и что мост был закрыт.", "ru"],
  ["Армія повідомила, що війська вийшли з міста і що міст закрито.", "uk"],
  ["군은 화요일에 마을을 떠났다고 밝혔다.", "ko"],
  ["軍は火曜日に町を離れたと発表した。", "ja"],
  ["军方周二表示已离开该镇。", "zh"],
  ["قال الجيش يوم الثلاثاء إنه غادر المدينة.", "ar"],
  ["The town of Курськ was hit, the army said, and the road to 평양 was closed for the day.", "en"],
  [
    "The governor posted a statement that the ministry in Berlin had sent him. “Die Armee hat am Dienstag mitgeteilt, dass sie die Stadt verlassen hat und die Brücke nicht mehr hält.” He did not comment on it.",
    "en",
  ],
  ["The reply, in full:\n\nАрмия сообщила, что войска вышли из города и что мост был закрыт.\n\nThat was all the ministry said.", "en"],
  [
    "Reuters reported on it.\n\nDie Armee hat am Dienstag mitgeteilt, dass sie die Stadt verlassen hat und die Brücke nicht mehr hält. Die Brücke war am Montag gesprengt worden, und der Verkehr ist seitdem unterbrochen.",
    "de",
  ],
  ["12345 — !", "und"],
  ["", "und"],
])("%s", (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});
