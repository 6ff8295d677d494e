import { createParser, createSerializer, parseAsStringLiteral } from "nuqs/server";

/** For whose eyes: a desk at arm's length, a meeting room, a wall read from across the room. */
export const SCALES = ["desk", "meeting", "wall"] as const;
export type Scale = (typeof SCALES)[number];

/** `none` hides every control; `embed` is for a frame in another page. */
export const UIS = ["full", "none", "embed"] as const;
export type Ui = (typeof UIS)[number];

/** How a page is shown, beside what it shows: said in the address, kept by every step, no part of a view. */
export type Display = {
  /** Null: by the size of the screen. */
  scale: Scale | null;
  ui: Ui;
  /** Seconds a slide, for a briefing that plays by itself; null when it does not. */
  auto: number | null;
};

const secondsParser = createParser<number>({
  parse: (value) => (/^[1-9]\d{0,3}$/.test(value) && Number(value) <= 3600 ? Number(value) : null),
  serialize: String,
});

const DISPLAY_KEYS = { scale: parseAsStringLiteral(SCALES), ui: parseAsStringLiteral(UIS), auto: secondsParser };

/** Never throws: what can't be read is as if it were not said. */
export function parseDisplay(params: URLSearchParams): Display {
  const read = <Value>(key: keyof typeof DISPLAY_KEYS, parse: (value: string) => Value | null): Value | null => {
    const raw = params.get(key);
    return raw === null ? null : parse(raw);
  };
  return {
    scale: read("scale", DISPLAY_KEYS.scale.parse),
    ui: read("ui", DISPLAY_KEYS.ui.parse) ?? "full",
    auto: read("auto", DISPLAY_KEYS.auto.parse),
  };
}

const serialize = createSerializer(DISPLAY_KEYS);

/** `?…`, or an empty string for the usual display. */
export function formatDisplay({ scale, ui, auto }: Display): string {
  return serialize({ scale, ui: ui === "full" ? null : ui, auto });
}

/** Names the slide whose view is being changed: `BRIEFING/SLIDE`. */
export const TAKING_KEY = "slide";

/** What an address says beside its view, in its written form: every step within the page keeps it. */
export function besideView(search: string): string {
  const said = new URLSearchParams(search);
  const taking = said.get(TAKING_KEY);
  return joinSearch(formatDisplay(parseDisplay(said)), taking === null ? "" : `${TAKING_KEY}=${taking.replace(/[^\w/-]/g, "")}`);
}

/** The written forms of a view and of a display, as one. */
export function joinSearch(...parts: readonly string[]): string {
  const said = parts.map((part) => part.replace(/^\?/, "")).filter((part) => part !== "");
  return said.length === 0 ? "" : `?${said.join("&")}`;
}
