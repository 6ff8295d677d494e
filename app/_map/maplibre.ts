// maplibre-gl's own declarations are written in these types without handing them on.
import type {
  ExpressionSpecification,
  FontFacesSpecification,
  LayerSpecification,
  SourceSpecification,
  StyleSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import {
  addProtocol,
  GeoJSONSource,
  type MapEventType,
  type MapGeoJSONFeature,
  Map as MapLibreMap,
  type MapMouseEvent,
  setWorkerUrl,
} from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import type { FeatureCollection } from "geojson";
import type { BoundingBox } from "#domain/place.ts";
import { assetBase } from "../asset-base.ts";
import { goesAtOnce, prefersStill, timeFrame } from "../motion.ts";
import { toBox, toCorners } from "./camera.ts";
import { keep } from "./keeping.ts";

export type MapWidget = MapLibreMap;
export type FontFaces = FontFacesSpecification;
export type { ExpressionSpecification, LayerSpecification, MapGeoJSONFeature, MapMouseEvent, SourceSpecification, StyleSpecification };

export type Padding = { top: number; right: number; bottom: number; left: number };
export const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

/** A wall of four 4K screens; the default of 4096 would blur anything larger. */
const MAX_CANVAS: [number, number] = [16384, 8640];
const FLIGHT_MS = 800;

/** What stands before a path that `keep` answers: the file stays in the page. */
export const KEPT = "kept://";

let fontFaces: Promise<FontFaces> | null = null;

/** The page's own fonts by name, as they were placed beside the page's style sheet. */
export function loadFontFaces(): Promise<FontFaces> {
  fontFaces ??= fetch(`${assetBase()}/fonts/faces.json`).then((response) => response.json() as Promise<FontFaces>);
  return fontFaces;
}

/** The same fonts from another origin. */
export function fontFacesFrom(origin: string, faces: FontFaces): FontFaces {
  const moved = Object.entries(faces).map(([name, files]) => [
    name,
    [files].flat().map((file) => (typeof file === "string" ? origin + file : { ...file, url: origin + file.url })),
  ]);
  return Object.fromEntries(moved);
}

type Hold = { end: () => void; isStill: boolean };
/** Maps whose frames are held. */
const held = new WeakMap<MapWidget, Hold>();
/** No frame waits longer for what belongs on it. */
const HOLD_MS = 200;
const FADE_MS = 150;

/** A map whose frames can be held. */
class HeldMap extends MapLibreMap {
  override _render(begun: number): this {
    const hold = held.get(this);
    if (!hold) return super._render(begun);
    if (hold.isStill) return this;
    // It asks for tiles, has them read and places names; but it does not paint. Names that all come at once do not fade in.
    this._fadeDuration = 0;
    this.painter.render = ignore;
    try {
      return super._render(begun);
    } finally {
      Reflect.deleteProperty(this.painter, "render");
    }
  }

  override fire(event: MapEventType[keyof MapEventType] | keyof MapEventType, properties?: object): this {
    const hold = held.get(this);
    const type = typeof event === "string" ? event : event.type;
    if (type === "idle" && !hold) this._fadeDuration = fadeMs();
    // Nobody is told of a frame that was not painted.
    if (hold && type === "idle") hold.end();
    if (hold && (type === "idle" || type === "render")) return this;
    // Either is taken, though it is declared as the one or the other.
    return super.fire(event as keyof MapEventType, properties);
  }
}

const fadeMs = () => (prefersStill() ? 0 : FADE_MS);

function ignore(): void {}

/**
 * Paints nothing until all is there that belongs on the frame: one without a part of it would cost as much as the one with it that it keeps waiting.
 * `then` is called before it is painted. `most`: how long it waits; null: as long as it takes.
 */
export function holdFrame(map: MapWidget, then: () => void = ignore, most: number | null = HOLD_MS): void {
  hold(map, then, most, false);
}

/** The same, but for nothing else than these sources, which are just being filled. */
export function holdForSources(map: MapWidget, sources: readonly string[]): void {
  if (held.has(map)) return;
  const reading = map.on("sourcedata", () => look());
  const end = hold(map, () => reading.unsubscribe(), HOLD_MS, true);
  const look = () => {
    if (sources.every((source) => map.getSource(source) === undefined || map.isSourceLoaded(source))) end();
  };
  // Where nothing was filled after all there is nothing to wait for.
  queueMicrotask(look);
}

/** What is held is painted as it is. */
export const releaseFrame = (map: MapWidget) => held.get(map)?.end();

function hold(map: MapWidget, then: () => void, most: number | null, isStill: boolean): () => void {
  const end = () => {
    // Another one may have taken its place.
    if (held.get(map)?.end !== end) return;
    held.delete(map);
    then();
    map.triggerRepaint();
  };
  held.set(map, { end, isStill });
  if (most !== null) setTimeout(end, most);
  map.triggerRepaint();
  return end;
}

/** `drawImage` is asked for every image that a layer names, when it is first needed. `hasKeys`: whether arrows move a map that has the focus. `title`: what that is called. */
export function createMap(
  container: HTMLElement,
  style: StyleSpecification,
  drawImage: (id: string) => { image: ImageData; pixelRatio: number } | null,
  hasKeys: boolean,
  title: string,
): MapWidget {
  // The worker does not survive bundling; it is served as it is.
  setWorkerUrl(`${assetBase()}/maplibre/maplibre-gl-worker.mjs`);
  addProtocol(KEPT.replace("://", ""), async ({ url }) => ({ data: await keep(url.slice(KEPT.length)) }));
  const map = new HeldMap({
    container,
    style,
    center: [20, 25],
    zoom: 1.5,
    minZoom: 0.4,
    maxZoom: 12,
    maxPitch: 0,
    pitchWithRotate: false,
    touchPitch: false,
    attributionControl: false,
    keyboard: hasKeys,
    locale: { "Map.Title": title },
    maxCanvasSize: MAX_CANVAS,
    fadeDuration: fadeMs(),
  });
  map.on("render", timeFrame);
  map.setMissingStyleImageResolver((id) => {
    const drawn = drawImage(id);
    if (drawn && !map.hasImage(id)) map.addImage(id, drawn.image, { pixelRatio: drawn.pixelRatio });
  });
  return map;
}

const undressed = new WeakSet<MapWidget>();

/** Puts on another style. Until it is there (`style.load`) there is no layer to draw on: `isDressed` says so. */
export function dress(map: MapWidget, style: StyleSpecification): void {
  undressed.add(map);
  map.once("style.load", () => undressed.delete(map));
  map.setStyle(style, { diff: false });
}
export const isDressed = (map: MapWidget) => !undressed.has(map);

/** Whether the camera moved by a person's hand: through a gesture, or through one of our buttons (`BY_PERSON`). */
export function isByPerson(event: object): boolean {
  return ("originalEvent" in event && event.originalEvent !== undefined) || "byPerson" in event;
}
export const BY_PERSON = { byPerson: true };

/**
 * The box that is in sight beside the padding. On the globe the corners may lie beyond the horizon: there the middles of the edges count.
 */
export function seenBox(map: MapWidget, padding: Padding): BoundingBox {
  const { clientWidth, clientHeight } = map.getContainer();
  const [left, right] = [padding.left, clientWidth - padding.right];
  const [top, bottom] = [padding.top, clientHeight - padding.bottom];
  const [middle, centre] = [(left + right) / 2, (top + bottom) / 2];
  const corners: [number, number][] = [
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
  ];
  const middles: [number, number][] = [
    [middle, top],
    [middle, bottom],
    [left, centre],
    [right, centre],
  ];
  const isGlobe = map.getProjection()?.type === "globe";
  const seen = (isGlobe ? middles : corners).map((point) => map.unproject(point));
  const lngs = seen.map(({ lng }) => lng);
  const lats = seen.map(({ lat }) => lat);
  return toBox(Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats));
}

/** Fits the whole box into what the padding leaves, whatever the screen. */
export function fitBox(
  map: MapWidget,
  box: BoundingBox,
  padding: Padding,
  options: { fly: boolean; byPerson?: boolean; maxZoom?: number },
): void {
  const move = { padding, maxZoom: options.maxZoom ?? 12, bearing: 0, linear: true };
  const fly = options.fly && !goesAtOnce();
  // What fitBounds does with its padding outlasts the call unless it is told to keep none.
  map.fitBounds(toCorners(box), { ...move, duration: fly ? FLIGHT_MS : 0 }, options.byPerson ? BY_PERSON : undefined);
}

const given = new WeakMap<GeoJSONSource, FeatureCollection>();

/** Fills a source; nothing for nothing is no change, and costs the map none of its frames. */
export function setData(map: MapWidget, source: string, data: FeatureCollection): void {
  const found = map.getSource(source);
  if (!(found instanceof GeoJSONSource)) return;
  const before = given.get(found);
  given.set(found, data);
  if (before === data || (data.features.length === 0 && (before?.features.length ?? 0) === 0)) return;
  found.setData(data);
}

/** A wall's worth of pixels without a graphics card takes long. */
const STILL_MS = 90_000;

/** The map as it stands, drawn once more by a map of its own that nobody sees: the one on the page keeps its size and is not disturbed. */
export async function drawStill(
  map: MapWidget,
  density: number,
  drawImage: (id: string) => { image: ImageData; pixelRatio: number } | null,
): Promise<HTMLCanvasElement> {
  const { clientWidth, clientHeight } = map.getContainer();
  const container = document.createElement("div");
  container.style.cssText = `position:fixed;inset-block-start:0;inset-inline-start:-100000px;width:${clientWidth}px;height:${clientHeight}px`;
  container.inert = true;
  document.body.append(container);
  const still = new MapLibreMap({
    container,
    style: filledStyle(map),
    center: map.getCenter(),
    zoom: map.getZoom(),
    minZoom: map.getMinZoom(),
    bearing: map.getBearing(),
    pixelRatio: density,
    maxCanvasSize: MAX_CANVAS,
    attributionControl: false,
    interactive: false,
    fadeDuration: 0,
    canvasContextAttributes: { antialias: true, preserveDrawingBuffer: true },
  });
  try {
    still.setMissingStyleImageResolver((id) => {
      const drawn = drawImage(id);
      if (drawn && !still.hasImage(id)) still.addImage(id, drawn.image, { pixelRatio: drawn.pixelRatio });
    });
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error("The map was not drawn in time")), STILL_MS);
      still.once("idle", () => {
        clearTimeout(timer);
        resolve();
      });
    });
    const drawn = still.getCanvas();
    const copy = document.createElement("canvas");
    copy.width = drawn.width;
    copy.height = drawn.height;
    copy.getContext("2d")?.drawImage(drawn, 0, 0);
    return copy;
  } finally {
    still.remove();
    container.remove();
  }
}

/** The style with what its sources were last given. */
function filledStyle(map: MapWidget): StyleSpecification {
  const style = map.getStyle();
  for (const [name, source] of Object.entries(style.sources)) {
    const found = map.getSource(name);
    const data = found instanceof GeoJSONSource ? given.get(found) : undefined;
    if (source.type === "geojson" && data) source.data = data;
  }
  return style;
}

/** Hides the marks of a layer; they keep their room and can be hit. */
export function hideLayer(map: MapWidget, layer: string, isHidden: boolean): void {
  if (!map.getLayer(layer)) return;
  for (const property of ["icon-opacity", "text-opacity"] as const) map.setPaintProperty(layer, property, isHidden ? 0 : 1);
}

/**
 * Calls back in the frame in which all is painted that the map was given, and paints nothing before: whoever breaks it off and looks at the map
 * releases its frames. A name keeps the side of its spot that it had
 * where it can: so that the same view is the same picture wherever the camera came from, all are placed as if none had been.
 */
export function whenSettled(map: MapWidget, view: HTMLElement, then: () => void, signal: AbortSignal): void {
  const settle = () => holdFrame(map, placeAnew, null);
  const placeAnew = () => {
    if (signal.aborted) return;
    map.style.placement.variableOffsets = {};
    map.style.triggerSymbolPlacement();
    map.once("idle", () => {
      if (signal.aborted) return;
      // What is painted over the map for a while goes with a frame of its own.
      if (view.querySelectorAll("canvas").length > 1) requestAnimationFrame(settle);
      else then();
    });
  };
  settle();
}

/** A copy of an element and what is painted in it. A map's canvas keeps its painting only until its frame is over. */
export function copyView(view: HTMLElement): HTMLElement {
  const copy = view.cloneNode(true) as HTMLElement; // of an element comes such an element
  const blank = copy.querySelectorAll("canvas");
  for (const [at, painted] of view.querySelectorAll("canvas").entries()) blank[at]?.getContext("2d")?.drawImage(painted, 0, 0);
  return copy;
}
