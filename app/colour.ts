/* How colours differ to the eye: what holds tokens.ts to its promises. */

type Rgb = [number, number, number];
type Lab = { l: number; a: number; b: number };

/** sRGB hex to linear light, 0 to 1. */
function toLinear(hex: string): Rgb {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** WCAG 2 contrast ratio of two hex colours. */
export function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(toLinear(a)), luminance(toLinear(b))].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** CIE Lab under D65. */
function toLab([r, g, b]: Rgb): Lab {
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (t * 24389) / 27 / 116 + 16 / 116);
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return { l: 116 * y - 16, a: 500 * (x - y), b: 200 * (y - z) };
}

type Matrix = [Rgb, Rgb, Rgb];
const see = (matrix: Matrix) => (hex: string) => {
  const colour = toLinear(hex);
  const row = (weights: Rgb) => Math.min(1, Math.max(0, weights[0] * colour[0] + weights[1] * colour[1] + weights[2] * colour[2]));
  return toLab([row(matrix[0]), row(matrix[1]), row(matrix[2])]);
};

/** Hex colours as Lab, as they are seen. Matrices of full severity from Machado, Oliveira and Fernandes (2009). */
export const SIGHTS = {
  normal: see([
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ]),
  protan: see([
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ]),
  deutan: see([
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ]),
};

const RAD = Math.PI / 180;

/** CIEDE2000 (Sharma, Wu and Dalal 2005). */
export function differenceCiede2000(one: Lab, two: Lab): number {
  const meanChroma = (Math.hypot(one.a, one.b) + Math.hypot(two.a, two.b)) / 2;
  const g = 0.5 * (1 - Math.sqrt(meanChroma ** 7 / (meanChroma ** 7 + 25 ** 7)));
  const polar = ({ a, b }: Lab) => {
    const stretched = a * (1 + g);
    const hue = Math.atan2(b, stretched) / RAD;
    return { chroma: Math.hypot(stretched, b), hue: hue < 0 ? hue + 360 : hue };
  };
  const [p, q] = [polar(one), polar(two)];
  const achromatic = p.chroma * q.chroma === 0;
  const turn = q.hue - p.hue;
  const dHue = achromatic ? 0 : turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn;
  const sum = p.hue + q.hue;
  const hue = achromatic ? sum : Math.abs(turn) <= 180 ? sum / 2 : sum < 360 ? sum / 2 + 180 : sum / 2 - 180;
  const l = (one.l + two.l) / 2;
  const chroma = (p.chroma + q.chroma) / 2;
  const t =
    1 -
    0.17 * Math.cos((hue - 30) * RAD) +
    0.24 * Math.cos(2 * hue * RAD) +
    0.32 * Math.cos((3 * hue + 6) * RAD) -
    0.2 * Math.cos((4 * hue - 63) * RAD);
  const dL = (two.l - one.l) / (1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2));
  const dC = (q.chroma - p.chroma) / (1 + 0.045 * chroma);
  const dH = (2 * Math.sqrt(p.chroma * q.chroma) * Math.sin((dHue / 2) * RAD)) / (1 + 0.015 * chroma * t);
  const rotation = -2 * Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7)) * Math.sin(60 * Math.exp(-(((hue - 275) / 25) ** 2)) * RAD);
  return Math.sqrt(dL ** 2 + dC ** 2 + dH ** 2 + rotation * dC * dH);
}
