import type { ReactElement } from "react";
import { KIND_FAMILIES, KIND_FAMILY_IDS, type KindFamily } from "#domain/kind.ts";
import type { MapDrawing } from "#server/picture/draw-map.ts";
import { KIND_SHAPES } from "../kind-shapes.ts";
import { FAMILY_COLOURS, type Theme, TOKENS } from "../tokens.ts";

/** A drawn map as plain SVG elements: a page shows them, and so does whatever makes an image of them, which knows no components. */
export function mapShapes({ ground, washes, circles, ties, marks, rings, width, height }: MapDrawing, theme: Theme): ReactElement[] {
  const { water, land, borderRegion, borderCountry, accent, panel } = TOKENS[theme];
  const colours = FAMILY_COLOURS[theme];
  const line = { fill: "none", strokeLinejoin: "round", strokeLinecap: "round" } as const;
  return [
    <defs key="hatches">
      {KIND_FAMILY_IDS.map((family) => (
        <pattern key={family} id={`hatch-${family}`} patternUnits="userSpaceOnUse" width="6" height="6">
          <path d="M-1 7L7 -1M-1 1L1 -1M5 7L7 5" stroke={colours[family]} strokeWidth="0.9" strokeOpacity="0.7" fill="none" />
        </pattern>
      ))}
    </defs>,
    <rect key="water" width={width} height={height} fill={water} />,
    <path key="land" d={ground.land} fill={land} />,
    <path key="lakes" d={ground.lakes} fill={water} />,
    ...washes.map(({ family, path, isCountry }) =>
      isCountry ? (
        <path key={`${family}${path.slice(0, 24)}`} d={path} fill={colours[family]} fillOpacity={0.07} />
      ) : (
        <path key={`${family}${path.slice(0, 24)}`} d={path} fill={`url(#hatch-${family})`} />
      ),
    ),
    <path key="regions" d={ground.regionBorders} stroke={borderRegion} strokeWidth={0.7} {...line} />,
    <path key="borders" d={ground.borders} stroke={borderCountry} strokeWidth={1.1} {...line} />,
    <path key="disputed" d={ground.disputed} stroke={borderCountry} strokeWidth={1.1} strokeDasharray="4 3" {...line} />,
    ...ground.names
      .filter(({ what }) => what === "city")
      .map(({ x, y, text }) => <circle key={`city-${text}-${x}`} cx={x} cy={y} r={2.2} fill={TOKENS[theme].dim} />),
    ...circles.map(({ x, y, family, radius, isNear }, index) => (
      <circle
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once
        key={`circle-${index}`}
        cx={x}
        cy={y}
        r={radius}
        fill={colours[family]}
        fillOpacity={0.1}
        stroke={colours[family]}
        strokeOpacity={0.8}
        strokeDasharray={isNear ? "4 3" : "1 4"}
      />
    )),
    ...ties.map(({ family, path }, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: drawn once
      <path key={`tie-${index}`} d={path} stroke={colours[family]} strokeWidth={1.4} strokeDasharray="1.5 3.5" {...line} />
    )),
    ...ties.map(({ family, x, y }, index) => symbol(`tie-mark-${index}`, { family, x, y, isHollow: true, isSelected: false }, theme)),
    ...marks.map((mark, index) => symbol(`mark-${index}`, mark, theme)),
    ...marks
      .filter(({ isSelected }) => isSelected)
      .map(({ x, y }) => <circle key={`selected-${x}-${y}`} cx={x} cy={y} r={14} fill="none" stroke={accent} strokeWidth={2.5} />),
    ...rings.map(({ x, y, family, radius }) => (
      <circle key={`ring-${x}-${y}`} cx={x} cy={y} r={radius} fill={panel} stroke={colours[family]} strokeWidth={3} />
    )),
  ];
}

type Mark = { x: number; y: number; family: KindFamily; isHollow: boolean; isSelected: boolean };

function symbol(key: string, { x, y, family, isHollow }: Mark, theme: Theme): ReactElement {
  const colour = FAMILY_COLOURS[theme][family];
  const { land } = TOKENS[theme];
  const shape = KIND_SHAPES[KIND_FAMILIES[family].shape];
  return (
    <g key={key} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
      <path d={shape} fill="none" stroke={land} strokeWidth={isHollow ? 5 : 3} />
      <path
        d={shape}
        fill={isHollow ? land : colour}
        fillRule="evenodd"
        stroke={isHollow ? colour : "none"}
        strokeWidth={isHollow ? 1.9 : 0}
      />
    </g>
  );
}
