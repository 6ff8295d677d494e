import { amount, type Catalogue } from "./catalogue.ts";

const en = {
  events: "Events",
  relation: "a relation, no place named",
  unplaceable: "not placeable",
  more: (count: number) => ` and ${amount("en", count)} more`,
  per: (sources: string) => `per ${sources}`,
  /** "7 located + 2 relations + 1 not placeable =", then the whole. */
  parts: (located: string, relations: string, unplaceable: string) => `${located} located + ${relations} + ${unplaceable} not placeable =`,
  undated: (count: string) => `${count} of them undated`,
};

/** Words of the list of events. */
export const LIST_WORDS: Catalogue<typeof en> = {
  en,
  uk: {
    events: "Події",
    relation: "зв’язок, місце не назване",
    unplaceable: "без місця",
    more: (count) => ` і ще ${amount("uk", count)}`,
    per: (sources) => `за даними: ${sources}`,
    parts: (located, relations, unplaceable) => `${located} на мапі + ${relations} + ${unplaceable} без місця =`,
    undated: (count) => `з них без дати: ${count}`,
  },
  ko: {
    events: "사건",
    relation: "관계, 언급된 장소 없음",
    unplaceable: "위치 미상",
    more: (count) => ` 외 ${amount("ko", count)}곳`,
    per: (sources) => `출처: ${sources}`,
    parts: (located, relations, unplaceable) => `위치 있음 ${located} + ${relations} + 위치 미상 ${unplaceable} =`,
    undated: (count) => `그중 날짜 미상 ${count}`,
  },
  ar: {
    events: "الأحداث",
    relation: "علاقة، لم يُذكر مكان",
    unplaceable: "بلا موقع",
    more: (count) => ` و${amount("ar", count)} غيرها`,
    per: (sources) => `بحسب ${sources}`,
    parts: (located, relations, unplaceable) => `${located} على الخريطة + ${relations} + ${unplaceable} بلا موقع =`,
    undated: (count) => `منها بلا تاريخ: ${count}`,
  },
};
