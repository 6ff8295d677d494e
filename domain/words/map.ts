import type { Placing } from "../place.ts";
import { amount, type Catalogue, counted } from "./catalogue.ts";
import { EVENT_WORDS } from "./events.ts";

type Sign = "solid" | "hatch" | "near" | "soft" | "arc" | "half" | "dash";

type MapWords = {
  map: string;
  /** Of what is drawn in it, which a keyboard moves. */
  drawing: string;
  symbols: string;
  here(count: number): string;
  /** Of a cluster among the symbols for keyboard and screen reader. */
  hereOpen(count: number): string;
  placings: Record<Placing, (name: string) => string>;
  between(from: string, to: string): string;
  named(times: number, uses: string): string;
  uses: { literal(count: number): string; metonymic(count: number): string; associative(count: number): string };
  /** What lies beyond the edge: "4 events in Korea", "Kursk, Russia", "North Korea and Japan", "North Korea and 3 more". */
  beyond(events: number, where: string): string;
  and(first: string, second: string): string;
  andMore(first: string, more: number): string;
  km(number: string): string;
  metres(number: string): string;
  controls: { closer: string; further: string; all: string; flat: string; globe: string; north: string };
  legend: string;
  inShort: readonly [string, string];
  signs: Record<Sign, string>;
  borders: string;
  data: string;
  tooMany: string;
  outOfView(count: number): string;
  newest(drawn: number, of: number): string;
  mentionsLeftOut: string;
};

export const MAP_WORDS: Catalogue<MapWords> = {
  en: {
    map: "Map",
    drawing: "Drawing of the map",
    symbols: "Events on the map",
    here: (count) => `${EVENT_WORDS.en.events(count)} here`,
    hereOpen: (count) => `${EVENT_WORDS.en.events(count)} here, open`,
    placings: {
      exact: (name) => name,
      near: (name) => `near ${name}`,
      region: (name) => `somewhere in ${name}`,
      country: (name) => `somewhere in ${name}`,
      area: (name) => `in the area of ${name}`,
    },
    between: (from, to) => `between ${from} and ${to}; no place named`,
    named: (times, uses) => `named ${times === 1 ? "once" : `${times} times`}: ${uses}`,
    uses: {
      literal: (count) => `${count} as a place`,
      metonymic: (count) => `${count} for its government`,
      associative: (count) => `${count} as a modifier`,
    },
    beyond: (events, where) => `${EVENT_WORDS.en.events(events)} in ${where}`,
    and: (first, second) => `${first} and ${second}`,
    andMore: (first, more) => `${first} and ${more} more`,
    km: (number) => `${number} km`,
    metres: (number) => `${number} m`,
    controls: {
      closer: "Zoom in",
      further: "Zoom out",
      all: "Show all events",
      flat: "Flat map",
      globe: "Globe",
      north: "North up",
    },
    legend: "Legend",
    inShort: ["Hatched: known to the region only. Dashed ring: “near”.", "Borders as internationally recognised; dashed: disputed."],
    signs: {
      solid: "Known to the spot",
      hatch: "Known to the region only; its hollow symbol is a handle",
      near: "“Near”: within the ring",
      soft: "An area without a border of its own",
      arc: "A tie between two governments, no place named",
      half: "Named in reports; half-filled where it stands for a government",
      dash: "Line of control or dispute",
    },
    borders:
      "Borders as the United Nations’ resolutions treat them: Crimea is Ukraine’s, the Golan Syria’s, Somaliland Somalia’s. Lines of control are simplified and show no front.",
    data: "Land, waters and borders: Natural Earth 4.1 (2018). First-order regions: Natural Earth (about 2013) under GeoNames’ ids. Names and towns: GeoNames, CC BY 4.0.",
    tooMany: "Too many events to draw one by one: rings count those around them. Filter, or zoom in.",
    outOfView: (count) => `${amount("en", count)} more events are out of view.`,
    newest: (drawn, of) => `Of ${amount("en", of)} relations the newest ${drawn} are drawn.`,
    mentionsLeftOut: "Places only mentioned are shown when fewer events pass.",
  },
  uk: {
    map: "Мапа",
    drawing: "Зображення мапи",
    symbols: "Події на мапі",
    here: (count) => `Тут ${EVENT_WORDS.uk.events(count)}`,
    hereOpen: (count) => `Тут ${EVENT_WORDS.uk.events(count)}, відкрити`,
    placings: {
      exact: (name) => name,
      near: (name) => `поблизу: ${name}`,
      region: (name) => `десь у межах: ${name}`,
      country: (name) => `десь у межах: ${name}`,
      area: (name) => `у місцевості: ${name}`,
    },
    between: (from, to) => `між: ${from} і ${to}; місце не назване`,
    named: (times, uses) => `названо ${counted("uk", times, { one: "раз", few: "рази", many: "разів", other: "раза" })}: ${uses}`,
    uses: {
      literal: (count) => `${count} як місце`,
      metonymic: (count) => `${count} замість свого уряду`,
      associative: (count) => `${count} як означення`,
    },
    beyond: (events, where) => `${EVENT_WORDS.uk.events(events)} · ${where}`,
    and: (first, second) => `${first} і ${second}`,
    andMore: (first, more) => `${first} і ще ${more}`,
    km: (number) => `${number} км`,
    metres: (number) => `${number} м`,
    controls: {
      closer: "Наблизити",
      further: "Віддалити",
      all: "Показати всі події",
      flat: "Пласка мапа",
      globe: "Глобус",
      north: "Північ угорі",
    },
    legend: "Легенда",
    inShort: ["Штрихування: відома лише область. Пунктирне коло: «поблизу».", "Кордони — міжнародно визнані; пунктир — спірні."],
    signs: {
      solid: "Місце відоме точно",
      hatch: "Відома лише область; за порожній символ її можна вибрати",
      near: "«Поблизу»: у межах кола",
      soft: "Місцевість без власних меж",
      arc: "Зв’язок між двома урядами, місце не назване",
      half: "Назване в повідомленнях; наполовину заповнене, якщо означає уряд",
      dash: "Лінія контролю чи спору",
    },
    borders:
      "Кордони — за резолюціями Організації Об’єднаних Націй: Крим — Україна, Голани — Сирія, Сомаліленд — Сомалі. Лінії контролю спрощені й не показують фронту.",
    data: "Суходіл, води й кордони: Natural Earth 4.1 (2018). Регіони першого рівня: Natural Earth (близько 2013) з ідентифікаторами GeoNames. Назви й міста: GeoNames, CC BY 4.0.",
    tooMany: "Подій забагато, щоб малювати кожну: кільця показують їхню кількість довкола. Звузьте фільтр або наблизьте.",
    outOfView: (count) => `Поза полем зору ще ${EVENT_WORDS.uk.events(count)}.`,
    newest: (drawn, of) => `Зв’язків ${amount("uk", of)}; намальовано найновіші: ${drawn}.`,
    mentionsLeftOut: "Лише згадані місця буде показано, коли подій стане менше.",
  },
  ko: {
    map: "지도",
    drawing: "지도 그림",
    symbols: "지도의 사건",
    here: (count) => `이곳의 ${EVENT_WORDS.ko.events(count)}`,
    hereOpen: (count) => `이곳의 ${EVENT_WORDS.ko.events(count)}, 열기`,
    placings: {
      exact: (name) => name,
      near: (name) => `${name} 인근`,
      region: (name) => `${name} 어딘가`,
      country: (name) => `${name} 어딘가`,
      area: (name) => `${name} 일대`,
    },
    between: (from, to) => `${from}–${to} 사이, 언급된 장소 없음`,
    named: (times, uses) => `${times}번 언급됨: ${uses}`,
    uses: {
      literal: (count) => `장소로 ${count}번`,
      metonymic: (count) => `정부를 뜻해 ${count}번`,
      associative: (count) => `수식어로 ${count}번`,
    },
    beyond: (events, where) => `${where} ${EVENT_WORDS.ko.events(events)}`,
    and: (first, second) => `${first}, ${second}`,
    andMore: (first, more) => `${first} 외 ${more}곳`,
    km: (number) => `${number}km`,
    metres: (number) => `${number}m`,
    controls: {
      closer: "확대",
      further: "축소",
      all: "모든 사건 보기",
      flat: "평면 지도",
      globe: "지구본",
      north: "북쪽을 위로",
    },
    legend: "범례",
    inShort: ["빗금: 지역까지만 알려짐. 점선 원: ‘인근’.", "국경은 국제적으로 인정된 것이며 점선은 분쟁 중인 경계입니다."],
    signs: {
      solid: "지점까지 알려짐",
      hatch: "지역까지만 알려짐, 빈 기호를 눌러 선택",
      near: "‘인근’: 원 안쪽",
      soft: "경계가 따로 없는 일대",
      arc: "두 정부 사이의 관계, 언급된 장소 없음",
      half: "보도에 언급된 곳, 반만 채운 것은 정부를 뜻함",
      dash: "통제선 또는 분쟁선",
    },
    borders:
      "국경은 유엔 결의를 따릅니다. 크림은 우크라이나, 골란은 시리아, 소말릴란드는 소말리아에 속합니다. 통제선은 단순화한 것이며 전선을 나타내지 않습니다.",
    data: "육지·수역·국경: Natural Earth 4.1 (2018). 1급 행정 구역: Natural Earth(2013년 무렵), GeoNames 식별자. 이름과 도시: GeoNames, CC BY 4.0.",
    tooMany: "사건이 너무 많아 하나씩 그릴 수 없습니다. 고리는 주변 사건의 수입니다. 필터를 쓰거나 확대하세요.",
    outOfView: (count) => `화면 밖에 ${EVENT_WORDS.ko.events(count)}이 더 있습니다.`,
    newest: (drawn, of) => `관계 ${amount("ko", of)}건 가운데 최신 ${drawn}건을 그렸습니다.`,
    mentionsLeftOut: "언급만 된 장소는 사건 수가 줄면 표시됩니다.",
  },
  ar: {
    map: "الخريطة",
    drawing: "رسم الخريطة",
    symbols: "الأحداث على الخريطة",
    here: (count) => `هنا ${EVENT_WORDS.ar.events(count)}`,
    hereOpen: (count) => `هنا ${EVENT_WORDS.ar.events(count)}، افتح`,
    placings: {
      exact: (name) => name,
      near: (name) => `قرب ${name}`,
      region: (name) => `في مكان ما من ${name}`,
      country: (name) => `في مكان ما من ${name}`,
      area: (name) => `في منطقة ${name}`,
    },
    between: (from, to) => `بين ${from} و${to}؛ لم يُذكر مكان`,
    named: (times, uses) =>
      `ذُكر ${counted("ar", times, { one: "مرة واحدة", two: "مرتين", few: "# مرات", many: "# مرة", other: "# مرة" })}: ${uses}`,
    uses: {
      literal: (count) => `${count} كمكان`,
      metonymic: (count) => `${count} بمعنى حكومته`,
      associative: (count) => `${count} كوصف`,
    },
    beyond: (events, where) => `${EVENT_WORDS.ar.events(events)} في ${where}`,
    and: (first, second) => `${first} و${second}`,
    andMore: (first, more) => `${first} و${more} غيرها`,
    km: (number) => `${number} كم`,
    metres: (number) => `${number} م`,
    controls: {
      closer: "تكبير",
      further: "تصغير",
      all: "عرض كل الأحداث",
      flat: "خريطة مسطحة",
      globe: "كرة أرضية",
      north: "الشمال إلى أعلى",
    },
    legend: "مفتاح الخريطة",
    inShort: ["المظلّل: لا يُعرف إلا الإقليم. الدائرة المتقطعة: «قرب».", "الحدود كما هي معترف بها دوليًا؛ والمتقطعة متنازع عليها."],
    signs: {
      solid: "الموقع معروف بدقة",
      hatch: "لا يُعرف إلا الإقليم؛ ورمزه الفارغ مقبض له",
      near: "«قرب»: داخل الدائرة",
      soft: "منطقة بلا حدود خاصة بها",
      arc: "صلة بين حكومتين، لم يُذكر مكان",
      half: "مذكور في التقارير؛ نصف ممتلئ حيث يراد به حكومة",
      dash: "خط سيطرة أو نزاع",
    },
    borders:
      "الحدود كما تعاملها قرارات الأمم المتحدة: القرم لأوكرانيا، والجولان لسوريا، وأرض الصومال للصومال. خطوط السيطرة مبسّطة ولا تبيّن جبهة.",
    data: "اليابسة والمياه والحدود: Natural Earth 4.1 (2018). الأقاليم من المستوى الأول: Natural Earth (نحو 2013) بمعرّفات GeoNames. الأسماء والمدن: GeoNames، CC BY 4.0.",
    tooMany: "الأحداث أكثر من أن تُرسم واحدًا واحدًا: الحلقات تعدّ ما حولها. استخدم مرشحًا أو كبّر.",
    outOfView: (count) => `خارج مجال الرؤية ${EVENT_WORDS.ar.events(count)}.`,
    newest: (drawn, of) => `من العلاقات (${amount("ar", of)}) رُسمت الأحدث: ${drawn}.`,
    mentionsLeftOut: "تُعرض الأماكن المذكورة فقط عندما يقلّ عدد الأحداث.",
  },
};
