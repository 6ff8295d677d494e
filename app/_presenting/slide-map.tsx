import dynamic from "next/dynamic";
import type { ComponentProps } from "react";
import type { View } from "#domain/view.ts";
import type { Theme } from "../tokens.ts";
import type { Pane } from "./tiles.ts";
import type { Shown } from "./use-slide.ts";

// It draws with what only a browser has.
const MapView = dynamic(() => import("../_map/map-view.tsx").then((file) => file.MapView), { ssr: false });

type Optional = "isKept" | "isUnseen" | "symbols" | "painter" | "onCamera" | "onSelect";
type Props = Partial<Pick<ComponentProps<typeof MapView>, Optional>> & {
  shown: Shown;
  /** What is looked at: the slide's own view, unless somebody has moved it. */
  view: View;
  theme: Theme;
  pane: Pane;
};

/** What a slide shows on the map, without its controls. */
export function SlideMap({ shown, view, theme, pane, ...more }: Props) {
  const { answer, tilesVersion } = shown;
  return (
    <MapView
      onCamera={ignore}
      onSelect={ignore}
      {...more}
      theme={theme}
      answer={answer?.map ?? null}
      selected={selectedIn(shown, view)}
      hovered={null}
      camera={view.camera}
      globe={view.globe}
      tilesVersion={tilesVersion}
      showMentions={view.mentions}
      showRelations={view.relations}
      chosenRegions={view.filter.region.only}
      ties={answer?.totals.relations ?? 0}
      padding={pane.padding}
      bare
      onRegion={ignore}
      onGlobe={ignore}
    />
  );
}

/** An event that was merged into another has that one's id on map and timeline. */
export const selectedIn = ({ event }: Pick<Shown, "event">, view: View): string | null => event?.id ?? view.event;

function ignore(): void {}
