import type { CSSProperties, ReactElement } from "react";
import { toVisualWords } from "#server/picture/arabic.ts";
import type { MapDrawing } from "#server/picture/draw-map.ts";
import { mapShapes } from "../_picture/map-shapes.tsx";
import { TOKENS } from "../tokens.ts";

export const CARD = { width: 1200, height: 630 } as const;
export const CARD_MAP = { width: 1200, height: 430 } as const;

type Direction = "ltr" | "rtl";

const THEME = "dark";
const MOST_LETTERS = 150;

/** What a link looks like before anyone opens it: map, question, answer. Written for what makes images of elements: every element says how it is laid out. */
export function card(map: MapDrawing, said: { question: string; totals: string; origin: string }, direction: Direction): ReactElement {
  const { question, totals, origin } = said;
  const across = direction === "rtl" ? "row-reverse" : "row";
  const { page, text, dim, line, water } = TOKENS[THEME];
  const asked = question.length > MOST_LETTERS ? `${question.slice(0, MOST_LETTERS).trimEnd()}…` : question;
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        width: "100%",
        height: "100%",
        background: page,
        color: text,
        fontFamily: "Plex, Plex own",
      }}
    >
      <div
        style={{
          display: "flex",
          position: "relative",
          width: CARD_MAP.width,
          height: CARD_MAP.height,
          background: water,
          overflow: "hidden",
        }}
      >
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: it becomes part of an image */}
        <svg width={CARD_MAP.width} height={CARD_MAP.height} viewBox={`0 0 ${CARD_MAP.width} ${CARD_MAP.height}`}>
          {mapShapes(map, THEME)}
        </svg>
        {map.ground.names.map(({ x, y, text: name, what }) => (
          <div
            key={`${name} ${x}`}
            style={{
              display: "flex",
              position: "absolute",
              left: x - 100,
              top: what === "country" ? y - 10 : y + 3,
              width: 200,
              justifyContent: "center",
              fontSize: what === "country" ? 17 : 15,
              letterSpacing: what === "country" ? 2 : 0,
              color: dim,
            }}
          >
            {what === "country" ? name.toUpperCase() : name}
          </div>
        ))}
        {map.rings.map(({ x, y, count }) => (
          <div
            key={`${x} ${y}`}
            style={{ display: "flex", position: "absolute", left: x - 30, top: y - 10, width: 60, justifyContent: "center", fontSize: 14 }}
          >
            {count}
          </div>
        ))}
      </div>
      <div
        style={{
          display: "flex",
          flexDirection: "column",
          justifyContent: "space-between",
          flex: 1,
          padding: "22px 40px 20px",
          borderTop: `2px solid ${line}`,
        }}
      >
        <div style={{ display: "flex", flexDirection: "column" }}>
          {written(asked, direction, { fontSize: asked.length > 80 ? 30 : 38, fontWeight: 600, lineHeight: 1.2 })}
          {written(totals, direction, { marginTop: 8, fontSize: 24, color: dim })}
        </div>
        <div style={{ display: "flex", flexDirection: across, justifyContent: "space-between", fontSize: 20, color: dim }}>
          <div style={{ display: "flex", color: text }}>
            <span style={{ fontWeight: 600 }}>Date</span>
            <span>line</span>
          </div>
          {written(origin, direction, {})}
        </div>
      </div>
    </div>
  );
}

/** Words that are read from the right stand one by one: what draws them knows no direction. */
function written(words: string, direction: Direction, style: CSSProperties): ReactElement {
  if (direction === "ltr") return <div style={{ display: "flex", ...style }}>{words}</div>;
  return (
    <div style={{ display: "flex", flexDirection: "row-reverse", flexWrap: "wrap", columnGap: "0.25em", ...style }}>
      {toVisualWords(words).map((word, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once
        <span key={at}>{word}</span>
      ))}
    </div>
  );
}
