"use client";

import { type Ref, useCallback, useEffectEvent, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { MapAnswer } from "#domain/answer.ts";
import type { BoundingBox } from "#domain/place.ts";
import type { Camera } from "#domain/view.ts";
import { DIRECTIONS, type Locale } from "#domain/words/locale.ts";
import { MAP_WORDS } from "#domain/words/map.ts";
import { useLocale } from "../_words/words.tsx";
import { goesAtOnce } from "../motion.ts";
import type { Theme } from "../tokens.ts";
import { useStable } from "../use-stable.ts";
import { noteEvents } from "./about.ts";
import { isSameBox, widen } from "./camera.ts";
import type { Fan, FanMember } from "./display.ts";
import { EdgeButtons } from "./edge-buttons.tsx";
import { fanOut } from "./fan.ts";
import { boxAround, nearestCopy } from "./geodesy.ts";
import { HoverCard, type Pointed } from "./hover-card.tsx";
import { pointsToShow, toMapData } from "./layers.ts";
import { Legend } from "./legend.tsx";
import { MapControls } from "./map-controls.tsx";
import styles from "./map-view.module.css";
import {
  BY_PERSON,
  fitBox,
  holdForSources,
  holdFrame,
  type MapGeoJSONFeature,
  type MapMouseEvent,
  type MapWidget,
  NO_PADDING,
  type Padding,
  seenBox,
} from "./maplibre.ts";
import { settleMentions } from "./mentions.ts";
import { MovingRings } from "./moving-rings.tsx";
import { HIT_LAYERS, MARKS } from "./overlay-style.ts";
import { type MapPainter, mapPainter } from "./paint-map.ts";
import { ScaleBar } from "./scale-bar.tsx";
import { toSquareRings } from "./squares.ts";
import { ATTRIBUTION, REGIONS_FROM_ZOOM } from "./style.ts";
import { type Cluster, clusterHandles } from "./supercluster.ts";
import { SymbolList } from "./symbol-list.tsx";
import { symbolId } from "./symbols.ts";
import { useDrawing } from "./use-drawing.ts";
import { useGestures } from "./use-gestures.ts";
import { useMap } from "./use-map.ts";
import { useKept, useRestedCells } from "./use-rested.ts";
import { useReveal } from "./use-reveal.ts";

export type MapViewProps = {
  theme: Theme;
  answer: MapAnswer | null;
  /** What a filter took away, drawn faintly. */
  ghosts?: MapAnswer | null;
  selected: string | null;
  hovered: string | null;
  /** Null: fit whatever there is to see. */
  camera: Camera | null;
  globe: boolean;
  showMentions: boolean;
  showRelations: boolean;
  /** Regions of the filter, outlined. */
  chosenRegions: readonly string[];
  /** How many relations pass, drawn or not. */
  ties?: number;
  /** What lies over the map and must not hide what matters. */
  padding?: Padding;
  /** A map without its controls and keys: a slide. */
  bare?: boolean;
  /** The symbols as buttons for the keyboard; where a symbol means nothing when it is pressed there are none. */
  symbols?: boolean;
  /** Ground and letters stay in the page once they were loaded, so that it goes on without a server. */
  isKept?: boolean;
  /** Names the basemap's build, so that its tiles can be kept for good. */
  tilesVersion: string;
  painter?: Ref<MapPainter | null>;
  /** Nobody looks at it: another one stands on the page. */
  isUnseen?: boolean;
  onCamera(box: BoundingBox, byPerson: boolean): void;
  onSelect(event: string | null): void;
  onHover?(event: string | null): void;
  onRegion(region: string, name: string): void;
  onGlobe(globe: boolean): void;
};

const NOTHING: MapAnswer = { events: [], relations: [], mentioned: [], notSent: 0, cells: null };
const CLUSTER_REACH_PX = 24;
const FAN_SPACING_PX = 30;
/** How far beside a symbol a click still means it: a fingertip covers more than a pointer. */
const REACH_PX = 6;
const TOUCH_REACH_PX = 14;
/** Fitting what there is: never closer than a region, so that a single town still has its surroundings. */
const LEAST_DEGREES = 7;
/** Names need more room beside a symbol than above it. */
const MARGIN_PX = { wide: 100, high: 64 };
/** Of a pane's width and height: a phone has no room to waste. */
const MOST_MARGIN = 0.13;

export function MapView(props: MapViewProps) {
  const {
    theme,
    answer,
    ghosts = null,
    selected,
    hovered,
    camera,
    globe,
    showMentions,
    showRelations,
    chosenRegions,
    bare = false,
  } = props;
  const locale = useLocale();
  const padding = props.padding ?? NO_PADDING;
  const whole = useRef<HTMLElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const title = MAP_WORDS[locale].drawing;
  const { tilesVersion, isKept = false, isUnseen = false } = props;
  const wanted = { theme, globe, tilesVersion, isKept, isUnseen, hasKeys: !bare, title };
  const dressed = useMap(container, wanted);
  const map = dressed?.map ?? null;
  const scale = dressed?.scale ?? 1;

  useImperativeHandle<MapPainter | null, MapPainter | null>(
    props.painter,
    () => map && whole.current && mapPainter(map, scale, whole.current),
    [map, scale],
  );

  const shown = answer ?? NOTHING;
  const { rested, isMoving } = useRestedCells(shown.cells);
  const moving = useMemo(() => (shown.cells ? toSquareRings(shown.cells) : []), [shown.cells]);
  const [events, relations, mentioned] = [useKept(shown.events), useKept(shown.relations), useKept(shown.mentioned)];
  const data = useMemo(
    () => toMapData({ events, relations: showRelations ? relations : [], mentioned: showMentions ? mentioned : [] }),
    [events, relations, mentioned, showRelations, showMentions],
  );
  const notes = useMemo(() => noteEvents({ events, relations }, locale), [events, relations, locale]);
  const ghostData = useMemo(() => ghosts && toMapData(ghosts), [ghosts]);
  const [level, setLevel] = useState(1);
  const clusterAt = useMemo(() => clusterHandles(data.handles, CLUSTER_REACH_PX * scale), [data, scale]);
  const clusters = useMemo(() => (rested ? toSquareRings(rested) : clusterAt(level)), [rested, clusterAt, level]);
  const mentions = useMemo(() => settleMentions(data, clusters, level, scale), [data, clusters, level, scale]);
  const [fan, setFan] = useState<Fan | null>(null);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  /** Counts the camera's rests: what hangs on the projection is worked out anew. */
  const [rest, setRest] = useState(0);
  const reported = useRef<BoundingBox | null>(null);

  const point = (next: Pointed | null) => {
    setPointed(next);
    props.onHover?.(next?.kind === "event" ? next.event : null);
  };

  const openCluster = (cluster: Cluster) => {
    if (!map) return;
    const closest = map.getMaxZoom();
    if (cluster.opensAt !== null && cluster.opensAt <= closest) {
      // From how near on finer squares are asked for hangs on the map's width: one level closer always suffices.
      const zoom = cluster.events.length === 0 ? Math.max(cluster.opensAt, map.getZoom() + 1) : cluster.opensAt + 0.2;
      map.easeTo({ center: [cluster.lng, cluster.lat], zoom, duration: goesAtOnce() ? 0 : 500 }, BY_PERSON);
      return;
    }
    const spot = map.project([cluster.lng, cluster.lat]);
    const members = fanOut(cluster.events.length, FAN_SPACING_PX * scale).flatMap(({ x, y }, index): FanMember[] => {
      const handle = cluster.handles.find(({ event }) => event === cluster.events[index]);
      if (!handle) return [];
      const { lng, lat } = map.unproject([spot.x + x, spot.y + y]);
      return [{ lng, lat, event: handle.event, icon: symbolId(theme, handle.family, handle.hollow) }];
    });
    setFan({ centre: cluster, members });
  };

  const hit = (event: MapMouseEvent): Pointed | null => {
    const reach = (window.matchMedia("(pointer: coarse)").matches ? TOUCH_REACH_PX : REACH_PX) * scale;
    const { x, y } = event.point;
    const found = event.target.queryRenderedFeatures(
      [
        [x - reach, y - reach],
        [x + reach, y + reach],
      ],
      { layers: HIT_LAYERS },
    );
    const awayOf = ({ geometry }: MapGeoJSONFeature) => {
      if (geometry.type !== "Point") return 0;
      const [lng = 0, lat = 0] = geometry.coordinates;
      const spot = event.target.project([nearestCopy(lng, event.lngLat.lng), lat]);
      return Math.hypot(spot.x - x, spot.y - y);
    };
    const [best] = found.sort((a, b) => HIT_LAYERS.indexOf(a.layer.id) - HIT_LAYERS.indexOf(b.layer.id) || awayOf(a) - awayOf(b));
    if (!best) return null;
    const at = { x, y };
    if (typeof best.properties.event === "string") return { kind: "event", event: best.properties.event, at };
    const cluster = clusters[Number(best.properties.index)];
    if (cluster && best.layer.id === "cluster") return { kind: "cluster", cluster, at };
    return typeof best.properties.place === "string" ? { kind: "place", place: best.properties.place, at } : null;
  };

  const onPointer = (event: MapMouseEvent) => {
    const found = hit(event);
    event.target.getCanvas().style.cursor = found && found.kind !== "place" ? "pointer" : "";
    if (found || pointed) point(found);
  };

  const onLeave = () => point(null);

  const onClick = (event: MapMouseEvent) => {
    const found = hit(event);
    if (found?.kind === "event") return props.onSelect(found.event);
    if (found?.kind === "cluster") return openCluster(found.cluster);
    if (fan) return setFan(null);
    const [ground] = event.target.queryRenderedFeatures(event.point, {
      layers: event.target.getZoom() >= REGIONS_FROM_ZOOM ? ["region-ground", "country-ground"] : ["country-ground"],
    });
    const { region, name } = ground?.properties ?? {};
    if (typeof region === "string") props.onRegion(region, String(name ?? region));
    else if (selected !== null) props.onSelect(null);
  };

  const onRest = (widget: MapWidget, byPerson: boolean) => {
    setRest((count) => count + 1);
    const box = seenBox(widget, padding);
    if (byPerson) reported.current = box;
    props.onCamera(box, byPerson);
  };

  const onZoom = (zoom: number) => {
    setLevel(Math.floor(zoom));
    setFan(null);
    setPointed(null);
  };

  useGestures(map, { onPointer, onLeave, onClick, onZoom, onRest });

  useDrawing(dressed, { theme, data, ghostData, clusters, mentions, level, fan, selected, hovered, chosenRegions });

  const fitAll = useCallback(
    (fly: boolean, byPerson: boolean) => {
      const box = boxAround(pointsToShow(data, showRelations));
      if (!map || !box) return;
      const { clientWidth, clientHeight } = map.getContainer();
      const wide = Math.min(MARGIN_PX.wide * scale, clientWidth * MOST_MARGIN);
      const high = Math.min(MARGIN_PX.high * scale, clientHeight * MOST_MARGIN);
      const { top, right, bottom, left } = padding;
      const roomy = { top: top + high, right: right + wide, bottom: bottom + high, left: left + wide };
      fitBox(map, widen(box, LEAST_DEGREES), fits(map, roomy) ? roomy : padding, { fly, byPerson, maxZoom: 6.5 });
    },
    [map, data, showRelations, scale, padding],
  );

  const asked = JSON.stringify([camera, padding]);
  useReveal(map, { selected, asked, data, padding });
  const hasLooked = useRef(false);
  const look = useEffectEvent(() => {
    if (!map) return;
    const fly = hasLooked.current;
    const isThere = camera !== null && "box" in camera && reported.current !== null && isSameBox(camera.box, reported.current);
    // A slide is painted whole; whoever explores sees what there is.
    if (fly && goesAtOnce() && !bare) holdForSources(map, MARKS);
    else if (fly && goesAtOnce() && !isThere) holdFrame(map);
    if (camera === null) {
      if (answer === null) return;
      fitAll(fly, false);
    } else if ("centre" in camera) {
      const { zoom, lat, lng } = camera.centre;
      map.easeTo({ center: [lng, lat], zoom, duration: fly && !goesAtOnce() ? 800 : 0 });
    } else if (!isThere) {
      fitBox(map, camera.box, padding, { fly });
    }
    reported.current = null;
    hasLooked.current = true;
  });
  const awaited = camera === null ? data : null;
  // Before anything is drawn, so that it is drawn once, for where the camera then is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked for, by value; where nothing is, the data decides
  useLayoutEffect(() => look(), [map, asked, awaited]);

  const [pointByKey, selectByKey, openByKey] = [useStable(point), useStable(props.onSelect), useStable(openCluster)];
  const notices = leftOut(shown, props.ties ?? 0, showRelations, showMentions, locale);

  return (
    <section ref={whole} className={`${styles.map} ${globe ? styles.space : ""}`} aria-label={MAP_WORDS[locale].map}>
      <div ref={container} className={styles.canvas} />
      {map && dressed && (
        <>
          <MovingRings map={map} theme={theme} scale={scale} rings={moving} isMoving={isMoving} />
          {(props.symbols ?? !bare) && (
            <SymbolList
              map={map}
              clusters={clusters}
              ties={data.arcMarks.features}
              notes={notes}
              rest={rest}
              onPoint={pointByKey}
              onSelect={selectByKey}
              onOpen={openByKey}
            />
          )}
          {!bare && (
            <>
              <EdgeButtons map={map} handles={data.handles} padding={padding} rest={rest} scale={scale} />
              <MapControls map={map} globe={globe} rest={rest} onGlobe={props.onGlobe} onFit={() => fitAll(true, true)} />
              <Legend />
            </>
          )}
          <ScaleBar map={map} rest={rest} padding={padding} origin={bare ? ATTRIBUTION : null} />
        </>
      )}
      {pointed && <HoverCard pointed={pointed} notes={notes} mentioned={shown.mentioned} />}
      {notices.length > 0 && (
        <p className={styles.notice} dir={DIRECTIONS[locale]} style={{ translate: (padding.left - padding.right) / 2 }}>
          {notices.join(" ")}
        </p>
      )}
    </section>
  );
}

/** What is not drawn one by one, in words. `ties`: relations that pass. */
function leftOut(
  { cells, notSent, relations, mentionsLeftOut }: MapAnswer,
  ties: number,
  showRelations: boolean,
  showMentions: boolean,
  locale: Locale,
): string[] {
  const words = MAP_WORDS[locale];
  const drawn = new Set(relations.map(({ event }) => event)).size;
  return [
    ...(cells ? [words.tooMany] : []),
    ...(!cells && notSent > 0 ? [words.outOfView(notSent)] : []),
    ...(showRelations && drawn < ties ? [words.newest(drawn, ties)] : []),
    ...(showMentions && mentionsLeftOut ? [words.mentionsLeftOut] : []),
  ];
}

/** Whether a margin leaves at least a quarter of the map to look at. */
function fits(map: MapWidget, { top, right, bottom, left }: Padding): boolean {
  const { clientWidth, clientHeight } = map.getContainer();
  return clientWidth - left - right > clientWidth / 4 && clientHeight - top - bottom > clientHeight / 4;
}
