import { useCallback, useState } from "react";
import type { Scale } from "#domain/display.ts";
import type { PanelName, Preferences } from "../preferences.ts";
import { keepFocus } from "./focus.ts";

export type Sheet = Exclude<PanelName, "timeline">;

const NO_SIDE = { filters: false, list: false };
const PANEL_IDS: Record<PanelName, string> = { filters: "filters", list: "events", timeline: "timeline" };

type Look = {
  preferences: Preferences;
  prefer: (change: Partial<Preferences>) => void;
  scale: Scale | null;
  /** Whether an event is selected, whose receipt is then the first to be seen. */
  hasEvent: boolean;
};

/** Which panels stand open: those that were not folded on a desk, one beside the map on a wall, one sheet on a phone. */
export function usePanels({ preferences, prefer, scale, hasEvent }: Look) {
  const [sheet, setSheet] = useState<Sheet | null>(hasEvent ? "list" : null);
  /** A wall has room for one panel beside the map: that of what is selected. */
  const [atWall, setAtWall] = useState({ ...NO_SIDE, list: hasEvent, timeline: true });

  const isOpen = (panel: PanelName) => (scale === "wall" ? atWall[panel] : preferences[panel].open);
  const fold = (panel: PanelName, open = !isOpen(panel)) => {
    if (!open) keepFocus(PANEL_IDS[panel], `fold-${panel}`);
    if (scale === "wall") return setAtWall((now) => ({ ...now, ...(panel === "timeline" ? {} : NO_SIDE), [panel]: open }));
    prefer({ [panel]: { ...preferences[panel], open } });
  };
  const show = (panel: PanelName) => {
    if (panel !== "timeline") setSheet(panel);
    fold(panel, true);
  };
  const showReceipt = useCallback(() => {
    setSheet("list");
    setAtWall((now) => ({ ...now, filters: false, list: true }));
  }, []);
  const closeSheet = () => {
    if (sheet !== null) keepFocus(PANEL_IDS[sheet], `sheet-${sheet}`);
    setSheet(null);
  };
  const turn = (name: Sheet) => (sheet === name ? closeSheet() : setSheet(name));
  const resize = (panel: PanelName) => (size: number) => prefer({ [panel]: { ...preferences[panel], size } });
  return { sheet, setSheet, isOpen, fold, show, showReceipt, closeSheet, turn, resize };
}
