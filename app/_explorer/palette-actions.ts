import { clearFilter, type View } from "#domain/view.ts";
import { LOCALES } from "#domain/words/locale.ts";
import { PALETTE_ACTIONS, type PaletteAction } from "#domain/words/palette.ts";
import type { Preferences } from "../preferences.ts";
import { THEMES } from "../tokens.ts";

type Hands = {
  /** What a key does, too. */
  keys: Record<"search" | "filters" | "list" | "timeline" | "next" | "previous" | "help", () => void>;
  change: (change: (view: View) => View) => void;
  prefer: (change: Partial<Preferences>) => void;
  /** The page anew from the server, which chooses its language. */
  refresh: () => void;
  go: (path: string) => void;
  /** Presses what stands elsewhere on the page under this id. */
  press: (id: string) => void;
  seenTurned: View;
  mayChange: boolean;
};

type Does = Record<PaletteAction, () => void>;

/** What stands elsewhere on the page, and not on every screen. */
const PRESSED: Partial<Record<PaletteAction, string>> = {
  share: "share",
  export: "share",
  save: "saved-views",
  addSlide: "add-slide",
  present: "present",
};

/** Those of the actions that this page offers as it is now. */
export function onThisPage(actions: readonly PaletteAction[]): PaletteAction[] {
  return actions.filter((action) => {
    const pressed = PRESSED[action];
    return pressed === undefined || window.document.getElementById(pressed)?.checkVisibility() === true;
  });
}

/** What each action of the palette does, and which of them this person can do. */
export function paletteActions({ keys, change, prefer, refresh, go, press, seenTurned, mayChange }: Hands): {
  possible: PaletteAction[];
  does: Does;
} {
  const turn = (layer: "mentions" | "relations" | "globe") => () => change((view) => ({ ...view, [layer]: !view[layer] }));
  const pressing = (action: PaletteAction) => () => press(PRESSED[action] ?? "");
  const themes = Object.fromEntries(THEMES.map((theme) => [theme, () => prefer({ theme })])) as Pick<Does, (typeof THEMES)[number]>;
  const speak = (locale: (typeof LOCALES)[number]) => () => {
    prefer({ locale });
    refresh();
  };
  const languages = Object.fromEntries(LOCALES.map((locale) => [locale, speak(locale)])) as Pick<Does, (typeof LOCALES)[number]>;
  const does: Does = {
    ...keys,
    ...themes,
    ...languages,
    clear: () => change(clearFilter),
    seen: () => change(() => seenTurned),
    mentions: turn("mentions"),
    relations: turn("relations"),
    globe: turn("globe"),
    share: pressing("share"),
    export: pressing("export"),
    save: pressing("save"),
    addSlide: pressing("addSlide"),
    present: pressing("present"),
    briefings: () => go("/briefing"),
    documents: () => go("/documents"),
    links: () => go("/links"),
    system: () => prefer({ theme: null }),
  };
  const changing: readonly PaletteAction[] = ["save", "addSlide", "links"];
  return { does, possible: PALETTE_ACTIONS.filter((action) => mayChange || !changing.includes(action)) };
}
