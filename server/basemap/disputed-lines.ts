import type { Position } from "geojson";
import type { BoundingBox } from "#domain/place.ts";

/**
 * Lines of control and dispute, drawn dashed. The view is that of internationally recognised borders: what the United Nations'
 * General Assembly or Security Council treats as one state's territory is that state's polygon, and the line in it is dashed.
 *
 * `borders`: a border that Natural Earth draws as if it were settled, between these two ISO codes, within `box` when only a stretch of it is meant.
 */
export const DISPUTED_BORDERS: { name: string; between: [string, string]; box?: BoundingBox; source: string; year: number }[] = [
  {
    name: "Korean demarcation line",
    between: ["KP", "KR"],
    source: "Armistice Agreement, 27 July 1953; line by Natural Earth 10m",
    year: 1953,
  },
  {
    name: "Line of Control, Kashmir",
    between: ["IN", "PK"],
    box: [73.2, 32.4, 77.9, 35.6],
    source: "Simla Agreement 1972; line by Natural Earth 10m",
    year: 1972,
  },
  {
    name: "Line of Actual Control, Aksai Chin",
    between: ["CN", "IN"],
    box: [76.5, 30.8, 80.6, 36.2],
    source: "Natural Earth 10m, de facto",
    year: 1962,
  },
  {
    name: "McMahon Line, Arunachal Pradesh",
    between: ["CN", "IN"],
    box: [91.4, 26.8, 97.6, 29.8],
    source: "Natural Earth 10m, de facto",
    year: 1914,
  },
  { name: "Shaksgam valley", between: ["CN", "PK"], box: [74.5, 35.4, 77.9, 37.1], source: "Natural Earth 10m, de facto", year: 1963 },
  {
    name: "Green Line and Gaza",
    between: ["IL", "PS"],
    source: "Armistice of 1949, UN Security Council resolution 2334 (2016); line by Natural Earth 10m",
    year: 1949,
  },
  {
    name: "Golan, line of separation",
    between: ["IL", "SY"],
    source: "Disengagement agreement 1974, UN Security Council resolution 497 (1981); line by Natural Earth 10m",
    year: 1974,
  },
  { name: "Berm, Western Sahara", between: ["EH", "MA"], source: "UN map 3691, MINURSO; line by Natural Earth 10m", year: 1991 },
  {
    name: "Kosovo and Serbia",
    between: ["RS", "XK"],
    source: "UN Security Council resolution 1244 (1999); line by Natural Earth 10m",
    year: 2008,
  },
  {
    name: "Ilemi triangle and Abyei, western stretch",
    between: ["SD", "SS"],
    box: [27.8, 9.2, 29.1, 10.2],
    source: "Abyei Protocol 2004; line by Natural Earth 10m",
    year: 2011,
  },
  { name: "Halaib triangle", between: ["EG", "SD"], box: [33.1, 21.7, 37.5, 23.2], source: "Natural Earth 10m, de facto", year: 1994 },
];

/** Parts that Natural Earth draws as separate or as another's, by its own name, folded into the state that they are recognised as part of. */
export const FOLDED_PARTS: { name: string; into: string; dashed: boolean; source: string; year: number }[] = [
  { name: "Crimea", into: "UA", dashed: true, source: "UN General Assembly resolution 68/262", year: 2014 },
  {
    name: "Somaliland",
    into: "SO",
    dashed: true,
    source: "no UN member recognised it before 2025; Security Council resolutions speak of Somalia's territory",
    year: 1991,
  },
  { name: "N. Cyprus", into: "CY", dashed: true, source: "UN Security Council resolution 541 (1983)", year: 1983 },
  { name: "Cyprus U.N. Buffer Zone", into: "CY", dashed: true, source: "UN Security Council resolution 186 (1964), UNFICYP", year: 1974 },
  { name: "Baikonur", into: "KZ", dashed: false, source: "leased by Russia, territory of Kazakhstan", year: 1994 },
  { name: "USNB Guantanamo Bay", into: "CU", dashed: false, source: "leased by the United States, territory of Cuba", year: 1903 },
  { name: "Indian Ocean Ter.", into: "AU", dashed: false, source: "external territories of Australia", year: 1958 },
  { name: "Coral Sea Is.", into: "AU", dashed: false, source: "external territory of Australia", year: 1969 },
  { name: "Clipperton I.", into: "FR", dashed: false, source: "possession of France", year: 1931 },
  { name: "Kosovo", into: "XK", dashed: false, source: "GeoNames' user-assigned code", year: 2008 },
];

/** Lines that no package holds. Our own coordinates, simplified to about 5 km; `dashed: false` is the recognised border behind a line of control. */
export const DRAWN_LINES: { name: string; dashed: boolean; line: Position[]; source: string; year: number }[] = [
  {
    name: "Abkhazia",
    dashed: true,
    source: "Natural Earth 10m first-order boundaries, simplified",
    year: 2008,
    line: [
      [41.55, 42.41],
      [41.8, 42.52],
      [41.94, 42.62],
      [41.89, 42.83],
      [41.93, 42.86],
      [41.91, 42.99],
      [42.06, 43.02],
      [42.13, 43.11],
      [42.15, 43.22],
    ],
  },
  {
    name: "South Ossetia",
    dashed: true,
    source: "boundary of the Soviet-era autonomous oblast, own drawing",
    year: 2008,
    line: [
      [43.78, 42.6],
      [43.6, 42.53],
      [43.49, 42.4],
      [43.46, 42.28],
      [43.54, 42.17],
      [43.7, 42.12],
      [43.85, 42.18],
      [43.97, 42.19],
      [44.06, 42.21],
      [44.16, 42.16],
      [44.24, 42.08],
      [44.36, 42.03],
      [44.47, 42.02],
      [44.6, 42.09],
      [44.62, 42.24],
      [44.54, 42.37],
      [44.47, 42.5],
      [44.36, 42.58],
      [44.23, 42.63],
    ],
  },
  {
    name: "Transnistria",
    dashed: true,
    source: "Joint Control Commission's line along the Dniester, with Bender west of it, own drawing",
    year: 1992,
    line: [
      [28.53, 48.15],
      [28.69, 48.11],
      [28.71, 48.02],
      [28.85, 47.98],
      [28.95, 47.84],
      [29.02, 47.76],
      [29.19, 47.73],
      [29.13, 47.55],
      [29.14, 47.48],
      [29.06, 47.4],
      [29.02, 47.34],
      [29.13, 47.29],
      [29.3, 47.27],
      [29.31, 47.16],
      [29.28, 46.99],
      [29.32, 46.86],
      [29.4, 46.73],
      [29.57, 46.75],
      [29.71, 46.67],
      [29.83, 46.58],
      [29.92, 46.54],
    ],
  },
  {
    name: "Golan, border of 1923",
    dashed: false,
    source: "Paulet–Newcombe agreement, own drawing",
    year: 1923,
    line: [
      [35.62, 33.25],
      [35.65, 33.17],
      [35.63, 33.05],
      [35.63, 32.95],
      [35.64, 32.88],
      [35.66, 32.8],
      [35.65, 32.72],
      [35.66, 32.69],
    ],
  },
  {
    name: "Western Sahara, northern border",
    dashed: false,
    source: "Franco-Spanish convention of 1912, parallel 27°40′ N",
    year: 1912,
    line: [
      [-8.667, 27.667],
      [-13.168, 27.667],
    ],
  },
];

/** The Golan west of the line of separation, generously outlined: only what is Israel's in the data and inside it is meant. */
export const GOLAN_OUTLINE: Position[] = [
  [35.62, 33.25],
  [35.65, 33.17],
  [35.63, 33.05],
  [35.63, 32.95],
  [35.64, 32.88],
  [35.66, 32.8],
  [35.65, 32.72],
  [35.66, 32.69],
  [36.1, 32.6],
  [36.1, 33.5],
  [35.75, 33.45],
  [35.62, 33.25],
];

/** Everything of Morocco's in the data that lies south of the recognised border of Western Sahara. */
export const WESTERN_SAHARA_OUTLINE: Position[] = [
  [-18, 27.667],
  [-8, 27.667],
  [-8, 20],
  [-18, 20],
  [-18, 27.667],
];
