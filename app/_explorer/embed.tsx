"use client";

import dynamic from "next/dynamic";
import { useCallback, useMemo, useState } from "react";
import { toggleChoice } from "#domain/filter.ts";
import type { BoundingBox } from "#domain/place.ts";
import { toPlainSentence, toSentence, toTitle } from "#domain/sentence.ts";
import { namesFrom } from "#domain/value-names.ts";
import { askedFilter, formatView } from "#domain/view.ts";
import { SHARE_WORDS } from "#domain/words/share.ts";
import { useLocale, useWords } from "../_words/words.tsx";
import type { Preferences } from "../preferences.ts";
import { usePreferences } from "../use-preferences.ts";
import { Boundary } from "./boundary.tsx";
import styles from "./embed.module.css";
import { useAnswers } from "./use-answers.ts";
import { PLAYING_REST_MS, useView } from "./use-view.ts";

// Both draw with what only a browser has.
const MapView = dynamic(() => import("../_map/map-view.tsx").then((file) => file.MapView), { ssr: false });
const TimelineView = dynamic(() => import("../_timeline/timeline-view.tsx").then((file) => file.TimelineView), { ssr: false });

/** For a frame in another page: map, the overview of time, the sentence, and the way to all the rest. */
export function Embed({ initial }: { initial: Preferences }) {
  const words = useWords(SHARE_WORDS);
  const locale = useLocale();
  const { view, resting, push, replace, drift } = useView();
  const { theme } = usePreferences(initial);
  const [hovered, setHovered] = useState<string | null>(null);
  const [seen, setSeen] = useState<BoundingBox | null>(null);
  const answers = useAnswers(view, resting, seen);
  const { totals, facets } = answers;
  const nameOf = useMemo(() => namesFrom(facets, locale), [facets, locale]);
  const sentence = toPlainSentence(toSentence(askedFilter(view), totals, nameOf, locale));
  const title = toTitle(askedFilter(view), totals, nameOf, locale);
  const look = useCallback(
    (box: BoundingBox, byPerson: boolean) => {
      setSeen(box);
      if (byPerson) replace((now) => ({ ...now, camera: { box }, filter: now.onlySeen ? { ...now.filter, box } : now.filter }));
    },
    [replace],
  );
  const select = (event: string | null) => push((now) => ({ ...now, event }));
  const picked = view.event === null ? null : (answers.event.data?.summary ?? null);

  return (
    <main className={styles.embed}>
      <title>{`${title} · Dateline`}</title>
      <h1 className={styles.sentence}>
        <span role="status">{sentence}</span>
      </h1>
      <div className={styles.map}>
        <Boundary what="map">
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
            ties={totals?.relations ?? 0}
            onCamera={look}
            onSelect={select}
            onHover={setHovered}
            onRegion={(id) => push((now) => ({ ...now, filter: toggleChoice(now.filter, "region", "only", id) }))}
            onGlobe={(globe) => push((now) => ({ ...now, globe }))}
          />
        </Boundary>
      </div>
      <div className={styles.timeline}>
        <Boundary what="timeline">
          <TimelineView
            bins={answers.bins}
            timeline={null}
            range={{ from: view.filter.from, to: view.filter.to }}
            window={view.window}
            lanes={view.lanes}
            clock={view.filter.clock}
            selected={view.event}
            hovered={hovered}
            playhead={view.playhead}
            undated={totals?.undated ?? 0}
            onRange={(range, settled) => (settled ? push : drift)((now) => ({ ...now, filter: { ...now.filter, ...range } }))}
            onWindow={(window) => replace((now) => ({ ...now, window }))}
            onLanes={(lanes) => push((now) => ({ ...now, lanes }))}
            onClock={(clock) => push((now) => ({ ...now, filter: { ...now.filter, clock } }))}
            onSelect={select}
            onHover={setHovered}
            onPlayhead={(playhead) =>
              playhead === null ? push((now) => ({ ...now, playhead })) : drift((now) => ({ ...now, playhead }), PLAYING_REST_MS)
            }
          />
        </Boundary>
      </div>
      <footer className={styles.foot}>
        {picked !== null && (
          <span className={styles.picked} lang="en" dir="ltr">
            {picked}
          </span>
        )}
        <span className={styles.origin}>{words.basemap}</span>
        <a className={styles.open} href={`/${formatView(view)}`} target="_blank" rel="noreferrer">
          {words.open}
        </a>
      </footer>
    </main>
  );
}
