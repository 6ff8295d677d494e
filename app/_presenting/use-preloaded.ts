import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useState } from "react";
import type { ExploreAnswer } from "#domain/answer.ts";
import type { Slide } from "#domain/briefing.ts";
import { withinRange } from "#domain/brushed.ts";
import { askedFilter, type View } from "#domain/view.ts";
import { widen } from "../_map/camera.ts";
import { boxAround } from "../_map/geodesy.ts";
import { keep } from "../_map/keeping.ts";
import { pointsToShow, toMapData } from "../_map/layers.ts";
import { between, type Look, lookAtBox, type Pane, type Tile, tilesOf } from "./tiles.ts";
import { isRefusal, type Questions, useQuestions } from "./use-questions.ts";
import { viewOf } from "./view-of.ts";

const DEEPEST_TILES = 6;
/** A briefing of thousands is no longer one to be held in a page: the nearest are. */
const MOST_SLIDES = 500;
const AGAIN_MS = 3000;
/** As the map fits what there is where a view names no camera. */
const LEAST_DEGREES = 7;
const CLOSEST_FIT = 6.5;
/** Of the pane, at each edge; where the map leaves less it sees less. */
const FIT_MARGIN = 0.13;
const LETTERS = [
  "400 16px 'IBM Plex Sans'",
  "500 16px 'IBM Plex Sans'",
  "600 16px 'IBM Plex Sans'",
  "400 16px 'IBM Plex Sans Condensed'",
  "600 16px 'IBM Plex Sans Condensed'",
];

export type Loaded = { slides: number; of: number; isComplete: boolean };

/**
 * Loads into the page what all slides show, the nearest first: answers, events, the ground under them and on the way between them, the letters of
 * page and map. From then on the briefing plays without a server. What fails is tried again until it has come.
 */
export function usePreloaded(slides: readonly Slide[], tilesVersion: string, pane: Pane | null): Loaded {
  const ask = useQuestions();
  const client = useQueryClient();
  const [loaded, setLoaded] = useState<Loaded>({ slides: 0, of: Math.min(MOST_SLIDES, slides.length), isComplete: false });
  const groundOf = useEffectEvent((view: View, answer: ExploreAnswer | null, before: Look | null) =>
    pane ? layGround(view, answer, before, pane) : { look: before, tiles: [] },
  );
  const isReady = tilesVersion !== "" && pane !== null;

  useEffect(() => {
    if (!isReady) return;
    let isGone = false;
    const toLoad = slides.slice(0, MOST_SLIDES);
    const loadAll = async () => {
      let before: Look | null = null;
      for (const [at, slide] of toLoad.entries()) {
        if (isGone) return;
        const view = viewOf(slide);
        const answer = await askFor(client, ask, view);
        const { look, tiles } = groundOf(view, answer, before);
        before = look;
        await Promise.all(tiles.map(([z, x, y]) => keep(`/basemap/${z}/${x}/${y}?v=${tilesVersion}`)));
        setLoaded((now) => ({ ...now, slides: Math.max(now.slides, at + 1) }));
      }
      await loadLetters(toLoad);
    };
    const untilDone = async () => {
      while (!isGone) {
        try {
          await loadAll();
          if (!isGone) setLoaded((now) => ({ ...now, isComplete: true }));
          return;
        } catch {
          // Nobody answers: what was loaded stays, the rest is asked for again.
          await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
        }
      }
    };
    void untilDone();
    return () => {
      isGone = true;
    };
  }, [slides, client, ask, tilesVersion, isReady]);
  return loaded;
}

/** Null for a view that the server will not answer; throws when it does not answer at all. */
async function askFor(client: QueryClient, ask: Questions, view: View): Promise<ExploreAnswer | null> {
  const orNull = (error: unknown) => {
    if (isRefusal(error)) return null;
    throw error;
  };
  const [answer] = await Promise.all([
    client.fetchQuery(ask.explore(view)).catch(orNull),
    view.event === null ? null : client.fetchQuery(ask.event(view)).catch(orNull),
  ]);
  return answer;
}

function layGround(view: View, answer: ExploreAnswer | null, before: Look | null, pane: Pane): { look: Look | null; tiles: Tile[] } {
  const look = lookOf(view, answer, pane) ?? before;
  if (look === null) return { look, tiles: [] };
  const way = before === null ? [look] : [...between(before, look), look];
  const tiles = new Map(way.flatMap((each) => tilesOf(each, pane, DEEPEST_TILES)).map((tile) => [tile.join("/"), tile]));
  return { look, tiles: [...tiles.values()] };
}

function lookOf(view: View, answer: ExploreAnswer | null, pane: Pane): Look | null {
  const { camera, relations } = view;
  if (camera !== null && "box" in camera) return lookAtBox(camera.box, pane);
  if (camera !== null) {
    const { lng, lat, zoom } = camera.centre;
    return { ...lookAtBox([lng, lat - 1e-6, lng + 1e-6, lat], { ...pane, padding: { top: 0, right: 0, bottom: 0, left: 0 } }), zoom };
  }
  const map = answer && withinRange(answer.map, askedFilter(view));
  const box = map && boxAround(pointsToShow(toMapData(relations ? map : { ...map, relations: [] }), relations));
  if (!box) return null;
  // The map's own margins hang on its letters: as far away as they may put it, in tiles as fine as it may want.
  const wide = widen(box, LEAST_DEGREES);
  const [near, far] = [lookAtBox(wide, pane, CLOSEST_FIT), lookAtBox(wide, roomy(pane), CLOSEST_FIT)];
  return { ...far, zoom: Math.max(Math.floor(near.zoom), far.zoom) };
}

function roomy({ width, height, padding }: Pane): Pane {
  const { top, right, bottom, left } = padding;
  const [wide, high] = [width * FIT_MARGIN, height * FIT_MARGIN];
  return { width, height, padding: { top: top + high, right: right + wide, bottom: bottom + high, left: left + wide } };
}

/** The files that the page's words need, and all that the map may write in. */
async function loadLetters(slides: readonly Slide[]): Promise<void> {
  const words = slides.map(({ headline, text }) => headline + text).join("") + document.body.textContent;
  const ofPage = LETTERS.map((font) => document.fonts.load(font, words).catch(() => []));
  const faces = JSON.parse(new TextDecoder().decode(await keep("/fonts/faces.json"))) as Record<string, { url: string }[]>; // written by our own set-up
  const ofMap = Object.values(faces)
    .flat()
    .map(({ url }) => keep(url));
  await Promise.all([...ofPage, ...ofMap]);
}
