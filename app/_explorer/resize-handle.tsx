"use client";

import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { DIRECTIONS } from "#domain/words/locale.ts";
import { useLocale } from "../_words/words.tsx";
import { PANEL_LIMITS, type PanelName } from "../preferences.ts";
import styles from "./resize-handle.module.css";

type Props = { panel: PanelName; label: string; size: number; onSize: (size: number) => void };

const STEP_REM = 1;
/** Which way the handle goes when its panel grows, where one reads from the left. */
const DIRECTION: Record<PanelName, { axis: "x" | "y"; sign: 1 | -1 }> = {
  filters: { axis: "x", sign: 1 },
  list: { axis: "x", sign: -1 },
  timeline: { axis: "y", sign: -1 },
};

const remPx = () => Number.parseFloat(getComputedStyle(window.document.documentElement).fontSize);

/** The edge of a panel, to be dragged or moved with the arrow keys. */
export function ResizeHandle({ panel, label, size, onSize }: Props) {
  const drag = useRef<{ at: number; size: number } | null>(null);
  const { min, max } = PANEL_LIMITS[panel];
  const isMirrored = DIRECTIONS[useLocale()] === "rtl";
  const { axis, sign: fromLeft } = DIRECTION[panel];
  const sign = axis === "x" && isMirrored ? -fromLeft : fromLeft;
  const at = (pointer: PointerEvent) => (axis === "x" ? pointer.clientX : pointer.clientY);
  const resize = (wanted: number) => onSize(Math.round(Math.min(max, Math.max(min, wanted)) * 100) / 100);
  const step = (key: KeyboardEvent) => {
    const towards = {
      ArrowRight: axis === "x" ? 1 : 0,
      ArrowLeft: axis === "x" ? -1 : 0,
      ArrowDown: axis === "y" ? 1 : 0,
      ArrowUp: axis === "y" ? -1 : 0,
    };
    const way = towards[key.key as keyof typeof towards];
    if (!way) return;
    key.preventDefault();
    resize(size + way * sign * STEP_REM);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that can be moved is no <hr>.
    <div
      className={styles.handle}
      data-axis={axis}
      data-panel={panel}
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation={axis === "x" ? "vertical" : "horizontal"}
      aria-valuenow={Math.round(size)}
      aria-valuemin={min}
      aria-valuemax={max}
      onKeyDown={step}
      onPointerDown={(pointer) => {
        pointer.currentTarget.setPointerCapture(pointer.pointerId);
        drag.current = { at: at(pointer), size };
      }}
      onPointerMove={(pointer) => {
        if (drag.current) resize(drag.current.size + (sign * (at(pointer) - drag.current.at)) / remPx());
      }}
      onPointerUp={() => {
        drag.current = null;
      }}
      onPointerCancel={() => {
        drag.current = null;
      }}
    />
  );
}
