"use client";

import dynamic from "next/dynamic";
import { type RefObject, useCallback } from "react";
import type { TimelineAnswer } from "#domain/answer.ts";
import { toggleChoice } from "#domain/filter.ts";
import type { BoundingBox } from "#domain/place.ts";
import type { View } from "#domain/view.ts";
import type { MapPainter } from "../_map/paint-map.ts";
import type { Theme } from "../tokens.ts";
import type { useAnswers } from "./use-answers.ts";
import { PLAYING_REST_MS, type ViewState } from "./use-view.ts";

// Both draw with what only a browser has.
const MapView = dynamic(() => import("../_map/map-view.tsx").then((file) => file.MapView), { ssr: false });
const TimelineView = dynamic(() => import("../_timeline/timeline-view.tsx").then((file) => file.TimelineView), { ssr: false });

/** What links the views: all of them show one view and its answers, and change it. */
export type Linked = {
  view: View;
  answers: ReturnType<typeof useAnswers>;
  change: Pick<ViewState, "push" | "replace" | "drift">;
  hovered: string | null;
  onHover: (event: string | null) => void;
  onSelect: (event: string | null) => void;
};

type MapProps = Linked & { theme: Theme; painter?: RefObject<MapPainter | null>; onSeen: (box: BoundingBox) => void };

export function LinkedMap({ view, answers, change, hovered, onHover, onSelect, theme, painter, onSeen }: MapProps) {
  const { push, replace } = change;
  const look = useCallback(
    (box: BoundingBox, byPerson: boolean) => {
      onSeen(box);
      if (byPerson) replace((now) => ({ ...now, camera: { box }, filter: now.onlySeen ? { ...now.filter, box } : now.filter }));
    },
    [replace, onSeen],
  );
  return (
    <MapView
      theme={theme}
      answer={answers.map}
      selected={view.event}
      hovered={hovered}
      camera={view.camera}
      globe={view.globe}
      tilesVersion={answers.meta?.versions.basemap ?? ""}
      showMentions={view.mentions}
      showRelations={view.relations}
      chosenRegions={view.filter.region.only}
      ties={answers.totals?.relations ?? 0}
      painter={painter}
      onCamera={look}
      onSelect={onSelect}
      onHover={onHover}
      onRegion={(id) => push((now) => ({ ...now, filter: toggleChoice(now.filter, "region", "only", id) }))}
      onGlobe={(globe) => push((now) => ({ ...now, globe }))}
    />
  );
}

/** `timeline`: the events beside the overview of time; null for the overview alone. */
export function LinkedTimeline({
  view,
  answers,
  change,
  hovered,
  onHover,
  onSelect,
  timeline,
}: Linked & { timeline: TimelineAnswer | null }) {
  const { push, replace, drift } = change;
  return (
    <TimelineView
      bins={answers.bins}
      timeline={timeline}
      range={{ from: view.filter.from, to: view.filter.to }}
      window={view.window}
      lanes={view.lanes}
      clock={view.filter.clock}
      selected={view.event}
      hovered={hovered}
      playhead={view.playhead}
      undated={answers.totals?.undated ?? 0}
      onRange={(range, settled) => (settled ? push : drift)((now) => ({ ...now, filter: { ...now.filter, ...range } }))}
      onWindow={(window) => replace((now) => ({ ...now, window }))}
      onLanes={(lanes) => push((now) => ({ ...now, lanes }))}
      onClock={(clock) => push((now) => ({ ...now, filter: { ...now.filter, clock } }))}
      onSelect={onSelect}
      onHover={onHover}
      onPlayhead={(playhead) =>
        playhead === null ? push((now) => ({ ...now, playhead })) : drift((now) => ({ ...now, playhead }), PLAYING_REST_MS)
      }
    />
  );
}
