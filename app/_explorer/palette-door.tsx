"use client";

import { useState } from "react";
import type { PaletteAction } from "#domain/words/palette.ts";
import type { PaletteItem } from "../_palette/items.ts";
import { Palette } from "../_palette/palette.tsx";
import { keepRecent } from "../_palette/recent.ts";
import { onThisPage } from "./palette-actions.ts";
import { usePalette } from "./use-palette.ts";

type Props = {
  actions: readonly PaletteAction[];
  onChoose: (item: PaletteItem) => void;
  onClose: () => void;
};

/** The palette with its answers; nothing is asked while it is closed. */
export function PaletteDoor({ actions, onChoose, onClose }: Props) {
  const [typed, setTyped] = useState("");
  const [offered] = useState(() => onThisPage(actions));
  const { groups, state } = usePalette(typed, offered);
  const choose = (item: PaletteItem) => {
    keepRecent(item);
    onChoose(item);
  };
  return <Palette {...{ typed, groups, state, onClose }} onTyped={setTyped} onChoose={choose} />;
}
