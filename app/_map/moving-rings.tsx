import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { FONTS, type Theme, TOKENS } from "../tokens.ts";
import { useStable } from "../use-stable.ts";
import styles from "./map-view.module.css";
import { hideLayer, type MapWidget, NO_PADDING } from "./maplibre.ts";
import { isInSight, onScreen } from "./sight.ts";
import { inTwelfths, shortCount } from "./squares.ts";
import type { Cluster } from "./supercluster.ts";
import { clusterId, drawRing, squareRadius } from "./symbols.ts";

type Props = { map: MapWidget; theme: Theme; scale: number; rings: readonly Cluster[]; isMoving: boolean };

const LETTERS_PX = 13;
const MOST_SPRITES = 2000;

/**
 * Rings whose counts are moving, painted over the map in the frame in which they change: the map itself stands still meanwhile. Its own rings are
 * hidden from the first move until it has painted the counts that came to rest.
 */
export function MovingRings({ map, theme, scale, rings, isMoving }: Props) {
  const ref = useRef<HTMLCanvasElement>(null);
  const [isOver, setOver] = useState(false);
  if (isMoving && !isOver) setOver(true);

  const paint = useStable(() => {
    if (ref.current) paintRings(ref.current, { map, theme, scale, rings, isMoving });
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is painted has changed
  useLayoutEffect(() => {
    if (isOver) paint();
  }, [isOver, rings, theme, scale, paint]);

  useEffect(() => {
    if (!isOver) return;
    hideLayer(map, "cluster", true);
    const following = map.on("render", paint);
    return () => following.unsubscribe();
  }, [map, isOver, paint]);

  useEffect(() => {
    if (isMoving || !isOver) return;
    const bare = map.on("idle", () => {
      hideLayer(map, "cluster", false);
      setOver(false);
    });
    // It may have nothing to paint.
    map.triggerRepaint();
    return () => bare.unsubscribe();
  }, [map, isMoving, isOver]);

  return isOver ? <canvas ref={ref} className={styles.moving} /> : null;
}

const sprites = new Map<string, HTMLCanvasElement>();

function spriteOf(theme: Theme, { composition, count }: Cluster, scale: number): HTMLCanvasElement {
  const [shares, radius] = [inTwelfths(composition), squareRadius(count)];
  const id = `${clusterId(theme, shares, radius)} ${scale}`;
  const found = sprites.get(id);
  if (found) return found;
  if (sprites.size >= MOST_SPRITES) sprites.clear();
  const drawn = drawRing(theme, shares, radius, scale).canvas;
  sprites.set(id, drawn);
  return drawn;
}

function paintRings(canvas: HTMLCanvasElement, { map, theme, scale, rings }: Props): void {
  const pen = canvas.getContext("2d");
  if (!pen) return;
  const density = Math.max(1, window.devicePixelRatio);
  const { clientWidth, clientHeight } = map.getContainer();
  const [width, height] = [Math.round(clientWidth * density), Math.round(clientHeight * density)];
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  pen.clearRect(0, 0, width, height);
  pen.font = `600 ${LETTERS_PX * scale * density}px ${FONTS.condensed}`;
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  pen.fillStyle = TOKENS[theme].text;
  for (const ring of rings) {
    const sprite = spriteOf(theme, ring, scale * density);
    for (const at of spotsOf(map, ring, width / density)) {
      const [x, y] = [at.x * density, at.y * density];
      pen.drawImage(sprite, Math.round(x - sprite.width / 2), Math.round(y - sprite.height / 2));
      pen.fillText(shortCount(ring.count), x, y);
    }
  }
}

/** Where a ring stands: on the globe once, if it is on this side; on the flat map in every copy of the world that is in view. */
function spotsOf(map: MapWidget, ring: Cluster, width: number): { x: number; y: number }[] {
  if (map.getProjection()?.type === "globe") return isInSight(map, NO_PADDING, ring) ? [onScreen(map, ring)] : [];
  const { x, y } = onScreen(map, ring);
  const next = map.project([ring.lng + 360, ring.lat]);
  const here = map.project([ring.lng, ring.lat]);
  const [stepX, stepY] = [next.x - here.x, next.y - here.y];
  const copies = Math.ceil(width / Math.max(1, Math.hypot(stepX, stepY)));
  return Array.from({ length: 2 * copies + 1 }, (_, index) => ({ x: x + (index - copies) * stepX, y: y + (index - copies) * stepY }));
}
