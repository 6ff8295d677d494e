import { createParser, createSerializer, parseAsStringLiteral } from "nuqs/server";
import { EVENT_ORDERS, type EventOrder } from "./answer.ts";
import { type Choice, CLOCKS, EMPTY_FILTER, FACETS, type Facet, type Filter, facetId, isEmptyFilter } from "./filter.ts";
import type { BoundingBox } from "./place.ts";
import { addDays, type IsoDay, isoDay } from "./time.ts";
import { EXPLORER_WORDS } from "./words/explorer.ts";
import type { Locale } from "./words/locale.ts";

/** Where the map looks. A box is fitted on whatever screen opens it; `centre` is understood, never written by us. */
export type Camera = { box: BoundingBox } | { centre: { zoom: number; lat: number; lng: number } };

export const LANES = ["actor", "source", "kind", "none"] as const;
export type Lanes = (typeof LANES)[number];

/** A moment that plays through time, and how far back it shows: a number of days, or everything before it. */
export type Playhead = { day: IsoDay; trail: number | "all" };

/** The whole page as it can be shared: what is asked, where one looks, what is picked. */
export type View = {
  filter: Filter;
  camera: Camera | null;
  /** "Only what I see": the filter's box is the camera's. */
  onlySeen: boolean;
  /** The timeline's viewport. */
  window: { from: IsoDay; to: IsoDay } | null;
  lanes: Lanes;
  playhead: Playhead | null;
  /** How the list is sorted. */
  order: EventOrder;
  /** Id of the selected event. */
  event: string | null;
  /** Quieter layers of the map. */
  mentions: boolean;
  relations: boolean;
  globe: boolean;
  /** Data revision at which a link was shared. */
  rev: number | null;
};

export const DEFAULT_VIEW: View = {
  filter: EMPTY_FILTER,
  camera: null,
  onlySeen: false,
  window: null,
  lanes: "actor",
  playhead: null,
  order: "newest",
  event: null,
  mentions: true,
  relations: true,
  globe: false,
  rev: null,
};

const MAX_VALUE_LENGTH = 4000;

const choiceParser = createParser<Choice>({
  parse(value) {
    const parts = value.split(",").filter((part) => part !== "");
    const only = parts.filter((part) => !part.startsWith("-"));
    const not = parts.filter((part) => part.startsWith("-")).map((part) => part.slice(1));
    const valid = parts.length > 0 && parts.length <= 200 && [...only, ...not].every((id) => facetId.safeParse(id).success);
    return valid ? { only, not } : null;
  },
  serialize: ({ only, not }) => [...only, ...not.map((id) => `-${id}`)].join(","),
});

const dayParser = createParser<IsoDay>({
  parse: (value) => (isoDay.safeParse(value).success ? value : null),
  serialize: (day) => day,
});

const windowParser = createParser<{ from: IsoDay; to: IsoDay }>({
  parse(value) {
    const [from = "", to = "", ...rest] = value.split(",");
    return rest.length === 0 && isoDay.safeParse(from).success && isoDay.safeParse(to).success && from <= to ? { from, to } : null;
  },
  serialize: ({ from, to }) => `${from},${to}`,
});

/** Four decimals: about 10 m. */
const toDegrees = (value: number) => String(Math.round(value * 1e4) / 1e4);
const isLng = (value: number) => value >= -180 && value <= 180;
const isLat = (value: number) => value >= -90 && value <= 90;

const cameraParser = createParser<Camera>({
  parse(value) {
    const numbers = (separator: string, length: number) => {
      const parts = value.split(separator);
      const isNumeric = parts.length === length && parts.every((part) => /^-?\d+(\.\d+)?$/.test(part));
      return isNumeric ? parts.map(Number) : null;
    };
    const box = numbers(",", 4);
    if (box) {
      const [west = 0, south = 0, east = 0, north = 0] = box;
      return isLng(west) && isLng(east) && isLat(south) && isLat(north) && south < north && west !== east
        ? { box: [west, south, east, north] }
        : null;
    }
    const centre = numbers("/", 3);
    if (!centre) return null;
    const [zoom = 0, lat = 0, lng = 0] = centre;
    return zoom >= 0 && zoom <= 24 && isLat(lat) && isLng(lng) ? { centre: { zoom, lat, lng } } : null;
  },
  serialize: (camera) =>
    "box" in camera
      ? camera.box.map(toDegrees).join(",")
      : [camera.centre.zoom, camera.centre.lat, camera.centre.lng].map(toDegrees).join("/"),
  eq: (a, b) => JSON.stringify(a) === JSON.stringify(b),
});

const playheadParser = createParser<Playhead>({
  parse(value) {
    const [day = "", trail = "all", ...rest] = value.split(",");
    if (rest.length > 0 || !isoDay.safeParse(day).success) return null;
    if (trail === "all") return { day, trail };
    return /^[1-9]\d{0,4}$/.test(trail) ? { day, trail: Number(trail) } : null;
  },
  serialize: ({ day, trail }) => `${day},${trail}`,
});

const wordsParser = createParser<string>({
  parse: (value) => (value.length <= 200 ? value : null),
  serialize: (value) => value,
});

const idParser = createParser<string>({
  parse: (value) => (facetId.safeParse(value).success ? value : null),
  serialize: (value) => value,
});

/** Stricter than nuqs' own, which takes everything but `true` for false. */
const flagParser = createParser<boolean>({
  parse: (value) => (value === "true" ? true : value === "false" ? false : null),
  serialize: String,
});

const revisionParser = createParser<number>({
  parse: (value) => (/^\d{1,15}$/.test(value) ? Number(value) : null),
  serialize: String,
});

const FACET_KEYS = {
  actor: "actor",
  source: "source",
  outlet: "outlet",
  region: "region",
  kind: "kind",
  hedging: "sure",
} as const satisfies Record<Facet, string>;

/** The keys of the address bar, in the order they are written; the README's table is checked against this. */
export const VIEW_KEYS = {
  actor: choiceParser,
  source: choiceParser,
  outlet: choiceParser,
  region: choiceParser,
  kind: choiceParser,
  sure: choiceParser,
  q: wordsParser,
  from: dayParser,
  to: dayParser,
  undated: flagParser,
  clock: parseAsStringLiteral(CLOCKS),
  known: dayParser,
  map: cameraParser,
  seen: flagParser,
  time: windowParser,
  lanes: parseAsStringLiteral(LANES),
  play: playheadParser,
  order: parseAsStringLiteral(EVENT_ORDERS),
  event: idParser,
  mentions: flagParser,
  relations: flagParser,
  globe: flagParser,
  rev: revisionParser,
};
export type ViewKey = keyof typeof VIEW_KEYS;

const serialize = createSerializer(VIEW_KEYS);

/** A part of the address that was left out, and why; `message` says it in English. `beside`: the start that an end lies before. */
export type ViewNotice = {
  key: string;
  value: string;
  why: keyof (typeof EXPLORER_WORDS)["en"]["notices"];
  beside?: string;
  message: string;
};

/** Why a part of the address was left out. */
export function sayNotice({ key, value, why, beside = "" }: Omit<ViewNotice, "message">, locale: Locale): string {
  const words = EXPLORER_WORDS[locale].notices;
  if (why === "unreadable") return words.unreadable(`${key}=${value}`);
  return why === "needsMap" ? words.needsMap : words.beforeStart(value, beside);
}

function notice(left: Omit<ViewNotice, "message">): ViewNotice {
  return { ...left, message: sayNotice(left, "en") };
}

function readKey<K extends ViewKey>(key: K, params: URLSearchParams, notices: ViewNotice[]) {
  const raw = params.get(key);
  if (raw === null || raw === "") return null;
  const value = raw.length <= MAX_VALUE_LENGTH ? VIEW_KEYS[key].parse(raw) : null;
  if (value === null) {
    notices.push(notice({ key, value: raw.slice(0, 80), why: "unreadable" }));
  }
  // The parsers' union loses the tie between a key and its type.
  return value as ReturnType<(typeof VIEW_KEYS)[K]["parse"]>;
}

/** Never throws: what can't be read falls back to its default and says so. */
export function parseView(params: URLSearchParams): { view: View; notices: ViewNotice[] } {
  const notices: ViewNotice[] = [];
  const read = <K extends ViewKey>(key: K) => readKey(key, params, notices);
  const choices = Object.fromEntries(FACETS.map((facet) => [facet, read(FACET_KEYS[facet]) ?? EMPTY_FILTER[facet]])) as Pick<Filter, Facet>;
  const camera = read("map");
  const seen = read("seen") ?? false;
  const from = read("from");
  let to = read("to");
  if (from !== null && to !== null && from > to) {
    notices.push(notice({ key: "to", value: to, why: "beforeStart", beside: from }));
    to = null;
  }
  const onlySeen = seen && camera !== null && "box" in camera;
  if (seen && !onlySeen) {
    notices.push(notice({ key: "seen", value: "true", why: "needsMap" }));
  }
  const view: View = {
    filter: {
      ...choices,
      words: read("q") ?? "",
      from,
      to,
      undated: read("undated") ?? false,
      clock: read("clock") ?? DEFAULT_VIEW.filter.clock,
      knownBy: read("known"),
      box: onlySeen && camera !== null && "box" in camera ? camera.box : null,
    },
    camera,
    onlySeen,
    window: read("time"),
    lanes: read("lanes") ?? DEFAULT_VIEW.lanes,
    playhead: read("play"),
    order: read("order") ?? DEFAULT_VIEW.order,
    event: read("event"),
    mentions: read("mentions") ?? DEFAULT_VIEW.mentions,
    relations: read("relations") ?? DEFAULT_VIEW.relations,
    globe: read("globe") ?? DEFAULT_VIEW.globe,
    rev: read("rev"),
  };
  return { view, notices };
}

/** `?…`, or an empty string for the default view. Only what differs from the default is written. */
export function formatView(view: View): string {
  const { filter } = view;
  const unless = <T>(value: T, fallback: T): T | null => (value === fallback ? null : value);
  const chosen = (choice: Choice) => (choice.only.length + choice.not.length > 0 ? choice : null);
  return serialize({
    actor: chosen(filter.actor),
    source: chosen(filter.source),
    outlet: chosen(filter.outlet),
    region: chosen(filter.region),
    kind: chosen(filter.kind),
    sure: chosen(filter.hedging),
    q: unless(filter.words, ""),
    from: filter.from,
    to: filter.to,
    undated: unless(filter.undated, false),
    clock: unless(filter.clock, "happened"),
    known: filter.knownBy,
    map: view.camera,
    seen: unless(view.onlySeen, false),
    time: view.window,
    lanes: unless(view.lanes, DEFAULT_VIEW.lanes),
    play: view.playhead,
    order: unless(view.order, DEFAULT_VIEW.order),
    event: view.event,
    mentions: unless(view.mentions, true),
    relations: unless(view.relations, true),
    globe: unless(view.globe, false),
    rev: view.rev,
  });
}

/** What the view asks of the data: its filter, narrowed by the playhead. */
export function askedFilter(view: View): Filter {
  if (!view.playhead) return view.filter;
  const { day, trail } = view.playhead;
  const { from, to } = view.filter;
  const begin = trail === "all" ? null : addDays(day, 1 - trail);
  return {
    ...view.filter,
    from: begin !== null && (from === null || begin > from) ? begin : from,
    to: to === null || day < to ? day : to,
  };
}

/** The view with every filter gone; where one looks and what is picked stays. */
export function clearFilter(view: View): View {
  if (isEmptyFilter(view.filter) && !view.playhead) return view;
  return { ...view, filter: { ...EMPTY_FILTER, clock: view.filter.clock }, onlySeen: false, playhead: null };
}
