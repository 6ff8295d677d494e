import { type RefObject, useEffect, useEffectEvent, useRef, useState } from "react";
import type { Theme } from "../tokens.ts";
import { createMap, dress, fontFacesFrom, KEPT, loadFontFaces, type MapWidget } from "./maplibre.ts";
import { buildStyle, type StyleInput } from "./style.ts";
import { drawImage } from "./symbols.ts";

export type DressedMap = { map: MapWidget; dressed: number; scale: number };

/** The page's own enlargement, which the map follows: 1 at a desk, more at a wall. */
const pageScale = () => Math.round((Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16) * 20) / 20;

/** No words are smaller, in pixels: 0 but for a wall. */
const leastText = (element: Element) => Number.parseFloat(getComputedStyle(element).getPropertyValue("--least-text")) || 0;

/**
 * Mounts the map and keeps its style to theme, size and projection. `dressed` counts the styles that have been put on: whoever draws
 * on the map draws anew when it changes, since a new style comes empty. Null until the first one is there.
 */
export function useMap(
  container: RefObject<HTMLDivElement | null>,
  look: { theme: Theme; globe: boolean; tilesVersion: string; isKept: boolean; isUnseen: boolean; hasKeys: boolean; title: string },
): DressedMap | null {
  const [ready, setReady] = useState<DressedMap | null>(null);
  const worn = useRef("");
  const [failure, setFailure] = useState<unknown>(null);
  const gather = useEffectEvent(async (): Promise<StyleInput> => {
    const { theme, globe, tilesVersion, isKept } = look;
    const faces = await loadFontFaces();
    return {
      ...{ theme, globe, tilesVersion, scale: pageScale(), leastText: container.current ? leastText(container.current) : 0 },
      origin: isKept ? KEPT : window.location.origin,
      fontFaces: isKept ? fontFacesFrom(KEPT, faces) : faces,
    };
  });
  const titleOf = useEffectEvent(() => look.title);
  const { theme, globe, tilesVersion, hasKeys, isUnseen } = look;

  useEffect(() => {
    let map: MapWidget | null = null;
    let isGone = false;
    let scale = 1;
    const sizes = new ResizeObserver(() => {
      if (map && scale !== pageScale()) resize();
    });
    const resize = async () => {
      const input = await gather();
      if (isGone || !map) return;
      scale = input.scale;
      dress(map, buildStyle(input));
    };
    const mount = async () => {
      const input = await gather();
      if (isGone || !container.current) return;
      scale = input.scale;
      const draw = (id: string) => {
        const density = Math.max(1, window.devicePixelRatio);
        const image = drawImage(id, scale * density);
        return image && { image, pixelRatio: density };
      };
      const made = createMap(container.current, buildStyle(input), draw, hasKeys, titleOf());
      map = made;
      worn.current = `${input.theme} ${input.globe} ${input.tilesVersion}`;
      made.on("style.load", () => setReady((before) => ({ map: made, dressed: (before?.dressed ?? 0) + 1, scale })));
      // Tests look for rendered features through the map's own query.
      if (!isUnseen) Object.assign(window, { datelineMap: made });
      sizes.observe(container.current);
    };
    // Without WebGL there is no map: whoever stands around it says so.
    mount().catch(setFailure);
    return () => {
      isGone = true;
      sizes.disconnect();
      map?.remove();
      setReady(null);
    };
  }, [container, hasKeys, isUnseen]);

  if (failure !== null) throw failure;
  const map = ready?.map ?? null;
  useEffect(() => {
    const wanted = `${theme} ${globe} ${tilesVersion}`;
    if (!map || worn.current === wanted) return;
    worn.current = wanted;
    gather().then((input) => dress(map, buildStyle(input)));
  }, [map, theme, globe, tilesVersion]);

  return ready;
}
