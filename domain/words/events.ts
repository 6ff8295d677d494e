import type { ActorRole, NumberKind } from "../event.ts";
import { type EventKind, HEDGING_LABELS, type Hedging, KIND_FAMILIES, KIND_FAMILY_IDS, KIND_LABELS, type KindFamily } from "../kind.ts";
import type { PlaceUse } from "../mention.ts";
import type { PlaceLevel } from "../place.ts";
import { amount, type Catalogue, counted, type Plural } from "./catalogue.ts";
import type { Locale } from "./locale.ts";

type EventWords = {
  families: Record<KindFamily, string>;
  kinds: Record<EventKind, string>;
  hedgings: Record<Hedging, string>;
  levels: Record<PlaceLevel, string>;
  uses: Record<PlaceUse, string>;
  roles: Record<ActorRole, string>;
  events(count: number): string;
  relations(count: number): string;
  reports(count: number): string;
  near(place: string): string;
  /** How exactly a place is known. */
  within(km: number): string;
  toCountry: string;
  toRegion: string;
  toDistrict: string;
  onWater: string;
  noBorders: string;
  /** Figures: "up to 5,000", "at least 18", "10 to 12". */
  unknownAmount: string;
  upTo(most: string): string;
  atLeast(least: string): string;
  between(least: string, most: string): string;
  /** Behind an amount: "6 killed". */
  numbers: Record<Exclude<NumberKind, "count" | "money">, string>;
};

const count = (locale: Locale, forms: Plural) => (n: number) => counted(locale, n, forms);

export const EVENT_WORDS: Catalogue<EventWords> = {
  en: {
    families: Object.fromEntries(KIND_FAMILY_IDS.map((family) => [family, KIND_FAMILIES[family].label])) as Record<KindFamily, string>, // every family is listed
    kinds: KIND_LABELS,
    hedgings: HEDGING_LABELS,
    levels: {
      point: "a point",
      settlement: "city or town",
      district: "district",
      region: "region",
      country: "country",
      area: "area",
      water: "water",
    },
    uses: { literal: "a location", metonymic: "stands for its government", associative: "only names something else" },
    roles: { agent: "agent", target: "target", victim: "victim", participant: "participant" },
    events: count("en", { one: "event", other: "events" }),
    relations: count("en", { one: "relation", other: "relations" }),
    reports: count("en", { one: "report", other: "reports" }),
    near: (place) => `near ${place}`,
    within: (km) => `within about ${amount("en", km)} km`,
    toCountry: "known to the country only",
    toRegion: "known to the region only",
    toDistrict: "known to the district only",
    onWater: "at sea or on a water",
    noBorders: "an area without fixed borders",
    unknownAmount: "an unknown number",
    upTo: (most) => `up to ${most}`,
    atLeast: (least) => `at least ${least}`,
    between: (least, most) => `${least} to ${most}`,
    numbers: { killed: "killed", injured: "injured", captured: "captured", missing: "missing", displaced: "displaced" },
  },
  uk: {
    families: {
      force: "Застосування сили",
      movement: "Переміщення",
      talks: "Переговори й угоди",
      aid: "Допомога й підтримка",
      custody: "Полон і примус",
      words: "Заяви та інше",
    },
    kinds: {
      ASSAULT: "Напад",
      MOBILIZE: "Мобілізація",
      RETREAT: "Відступ, дезертирство, звільнення",
      PROTEST: "Протест",
      CONSULT: "Переговори",
      AGREE: "Угода",
      COOPERATE: "Співпраця",
      AID: "Допомога",
      SUPPORT: "Підтримка",
      CONCEDE: "Поступка",
      COERCE: "Захоплення і примус",
      SANCTION: "Санкції",
      ACCUSE: "Звинувачення",
      REJECT: "Відмова або заперечення",
      THREATEN: "Погроза",
      REQUEST: "Запит",
      OTHER: "Інше",
    },
    hedgings: {
      asserted: "Стверджується",
      reported: "За повідомленнями",
      alleged: "Імовірно, за твердженням сторони",
      estimated: "Оцінка",
      planned: "Заплановано",
      possible: "Можливо",
      denied: "Заперечується",
    },
    levels: {
      point: "точка",
      settlement: "місто або село",
      district: "район",
      region: "область",
      country: "країна",
      area: "місцевість",
      water: "водойма",
    },
    uses: { literal: "місце", metonymic: "означає свій уряд", associative: "лише називає щось інше" },
    roles: { agent: "діє", target: "ціль", victim: "потерпілий", participant: "учасник" },
    events: count("uk", { one: "подія", few: "події", many: "подій", other: "події" }),
    relations: count("uk", { one: "зв’язок", few: "зв’язки", many: "зв’язків", other: "зв’язку" }),
    reports: count("uk", { one: "повідомлення", few: "повідомлення", many: "повідомлень", other: "повідомлення" }),
    near: (place) => `поблизу: ${place}`,
    within: (km) => `у межах близько ${amount("uk", km)} км`,
    toCountry: "відома лише країна",
    toRegion: "відома лише область",
    toDistrict: "відомий лише район",
    onWater: "на морі чи на воді",
    noBorders: "місцевість без чітких меж",
    unknownAmount: "невідома кількість",
    upTo: (most) => `до ${most}`,
    atLeast: (least) => `щонайменше ${least}`,
    between: (least, most) => `від ${least} до ${most}`,
    numbers: { killed: "загиблих", injured: "поранених", captured: "полонених", missing: "зниклих безвісти", displaced: "переміщених" },
  },
  ko: {
    families: {
      force: "무력 사용",
      movement: "이동",
      talks: "회담과 합의",
      aid: "원조와 지지",
      custody: "구금과 강제",
      words: "발언 및 기타",
    },
    kinds: {
      ASSAULT: "공격",
      MOBILIZE: "동원",
      RETREAT: "철수·탈영·석방",
      PROTEST: "시위",
      CONSULT: "회담",
      AGREE: "합의",
      COOPERATE: "협력",
      AID: "원조",
      SUPPORT: "지지",
      CONCEDE: "양보",
      COERCE: "나포·강제",
      SANCTION: "제재",
      ACCUSE: "비난",
      REJECT: "거부 또는 부인",
      THREATEN: "위협",
      REQUEST: "요청",
      OTHER: "기타",
    },
    hedgings: {
      asserted: "단정",
      reported: "보도됨",
      alleged: "주장됨",
      estimated: "추정",
      planned: "예정",
      possible: "가능성",
      denied: "부인됨",
    },
    levels: {
      point: "지점",
      settlement: "도시 또는 마을",
      district: "구역",
      region: "지역",
      country: "국가",
      area: "일대",
      water: "수역",
    },
    uses: { literal: "장소", metonymic: "그곳의 정부를 뜻함", associative: "다른 것의 이름에 쓰임" },
    roles: { agent: "행위자", target: "대상", victim: "피해자", participant: "참여자" },
    events: count("ko", { other: "사건 #건" }),
    relations: count("ko", { other: "관계 #건" }),
    reports: count("ko", { other: "보도 #건" }),
    near: (place) => `${place} 인근`,
    within: (km) => `약 ${amount("ko", km)}km 이내`,
    toCountry: "국가까지만 알려짐",
    toRegion: "지역까지만 알려짐",
    toDistrict: "구역까지만 알려짐",
    onWater: "바다 또는 수역",
    noBorders: "경계가 정해지지 않은 일대",
    unknownAmount: "알 수 없는 수",
    upTo: (most) => `최대 ${most}`,
    atLeast: (least) => `최소 ${least}`,
    between: (least, most) => `${least}~${most}`,
    numbers: { killed: "사망", injured: "부상", captured: "포로", missing: "실종", displaced: "이재민" },
  },
  ar: {
    families: {
      force: "استخدام القوة",
      movement: "تحركات",
      talks: "محادثات واتفاقات",
      aid: "مساعدات ودعم",
      custody: "احتجاز وإكراه",
      words: "تصريحات وغيرها",
    },
    kinds: {
      ASSAULT: "هجوم",
      MOBILIZE: "تعبئة",
      RETREAT: "انسحاب أو فرار أو إفراج",
      PROTEST: "احتجاج",
      CONSULT: "محادثات",
      AGREE: "اتفاق",
      COOPERATE: "تعاون",
      AID: "مساعدة",
      SUPPORT: "دعم",
      CONCEDE: "تنازل",
      COERCE: "أسر وإكراه",
      SANCTION: "عقوبات",
      ACCUSE: "اتهام",
      REJECT: "رفض أو نفي",
      THREATEN: "تهديد",
      REQUEST: "طلب",
      OTHER: "غير ذلك",
    },
    hedgings: {
      asserted: "مؤكَّد",
      reported: "منقول",
      alleged: "مزعوم",
      estimated: "تقديري",
      planned: "مخطط له",
      possible: "محتمل",
      denied: "منفيّ",
    },
    levels: {
      point: "نقطة",
      settlement: "مدينة أو بلدة",
      district: "ناحية",
      region: "إقليم",
      country: "بلد",
      area: "منطقة",
      water: "مسطح مائي",
    },
    uses: { literal: "موقع", metonymic: "يراد به حكومته", associative: "جزء من اسم شيء آخر" },
    roles: { agent: "فاعل", target: "هدف", victim: "ضحية", participant: "مشارك" },
    events: count("ar", { zero: "# حدث", one: "حدث واحد", two: "حدثان", few: "# أحداث", many: "# حدثًا", other: "# حدث" }),
    relations: count("ar", { zero: "# علاقة", one: "علاقة واحدة", two: "علاقتان", few: "# علاقات", many: "# علاقة", other: "# علاقة" }),
    reports: count("ar", { zero: "# تقرير", one: "تقرير واحد", two: "تقريران", few: "# تقارير", many: "# تقريرًا", other: "# تقرير" }),
    near: (place) => `قرب ${place}`,
    within: (km) => `في حدود ${amount("ar", km)} كم تقريبًا`,
    toCountry: "لا يُعرف إلا البلد",
    toRegion: "لا يُعرف إلا الإقليم",
    toDistrict: "لا تُعرف إلا الناحية",
    onWater: "في البحر أو على مسطح مائي",
    noBorders: "منطقة بلا حدود ثابتة",
    unknownAmount: "عدد غير معروف",
    upTo: (most) => `حتى ${most}`,
    atLeast: (least) => `${least} على الأقل`,
    between: (least, most) => `من ${least} إلى ${most}`,
    numbers: { killed: "قتيلًا", injured: "جريحًا", captured: "أسيرًا", missing: "مفقودًا", displaced: "نازحًا" },
  },
};
