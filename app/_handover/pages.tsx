"use client";

import { useEffect, useRef, useState } from "react";
import type { Slide } from "#domain/briefing.ts";
import type { EventDetail } from "#domain/event.ts";
import type { HandOver } from "#domain/hand-over.ts";
import type { View } from "#domain/view.ts";
import { HAND_OVER_WORDS } from "#domain/words/hand-over.ts";
import { MAP_WORDS } from "#domain/words/map.ts";
import { PRESENTING_WORDS } from "#domain/words/presenting.ts";
import { EventReceipt } from "../_briefing/event-receipt.tsx";
import { useFittingType } from "../_briefing/use-fitting-type.ts";
import { MapView } from "../_map/map-view.tsx";
import { viewOf } from "../_presenting/view-of.ts";
import { TimeStrip } from "../_timeline/time-strip.tsx";
import { useWords } from "../_words/words.tsx";
import { INKS, PAPER } from "../paper.ts";
import { About } from "./about.tsx";
import styles from "./pages.module.css";

/** What is left of a page's map for its words. */
const PADDING = { top: 24, right: 24, bottom: 24, left: 24 };
/** A map that never rests (no ground to be had) is drawn as it is after a while. */
const PATIENCE_MS = 15_000;

type Capturing = {
  once(event: "render", then: () => void): unknown;
  loaded(): boolean;
  areTilesLoaded(): boolean;
  triggerRepaint(): void;
  getCanvas(): HTMLCanvasElement;
};

/** A page a slide, its map as a picture, then the sources: to be printed. `data-ready` on the document says that all is drawn. */
export function Pages({ handOver, back }: { handOver: HandOver; back: string }) {
  const words = useWords(HAND_OVER_WORDS);
  const stage = useWords(PRESENTING_WORDS);
  const { briefing, answers, events } = handOver;
  const { slides } = briefing;
  const [pictures, setPictures] = useState<readonly string[]>([]);
  const now = slides[pictures.length];
  const isReady = now === undefined;

  useEffect(() => {
    if (isReady) document.documentElement.dataset.ready = "true";
    return () => {
      delete document.documentElement.dataset.ready;
    };
  }, [isReady]);

  return (
    <div className={styles.pages} style={INKS}>
      <title>{`${briefing.title} · Dateline`}</title>
      <p className={styles.tools}>
        {now ? (
          words.printing(pictures.length + 1, slides.length)
        ) : (
          <button type="button" className="button" onClick={() => window.print()}>
            {words.print}
          </button>
        )}{" "}
        <a className="button" href={back}>
          {words.back}
        </a>
      </p>
      {now && <Drawing key={now.id} handOver={handOver} slide={now} onDrawn={(picture) => setPictures((drawn) => [...drawn, picture])} />}
      {slides.map((slide, at) => {
        const view = viewOf(slide);
        const event = view.event === null ? null : (events[view.event] ?? "gone");
        const answer = answers[slide.view];
        return (
          <section key={slide.id} className={styles.page}>
            <PageWords slide={slide} event={event} />
            <Picture source={pictures[at]} />
            <footer className={styles.time}>
              <TimeStrip
                timeline={answer?.timeline ?? null}
                bins={answer?.bins ?? null}
                window={view.window}
                selected={selectedIn(handOver, view)}
                label={stage.timeline}
              />
            </footer>
          </section>
        );
      })}
      <section className={styles.sources}>
        <h2>{words.sources}</h2>
        <ol>
          {documentsOf(handOver).map((line) => (
            <li key={line}>
              <bdi>{line}</bdi>
            </li>
          ))}
        </ol>
        <About handOver={handOver} />
      </section>
    </div>
  );
}

/** What a slide says, in type as small as it takes; where even the smallest is too large the page goes on. */
function PageWords({ slide, event }: { slide: Slide; event: EventDetail | "gone" | null }) {
  const words = useWords(PRESENTING_WORDS);
  const { body, isCut } = useFittingType(slide.id);
  return (
    <header className={styles.words} data-long={isCut || undefined}>
      <div ref={body} className={styles.body}>
        <h2 dir="auto">{slide.headline}</h2>
        {slide.text !== "" && (
          <p className={styles.text} dir="auto">
            {slide.text}
          </p>
        )}
        {event === "gone" ? <p>{words.gone}</p> : event && <EventReceipt event={event} />}
      </div>
    </header>
  );
}

/** An event that was merged into another has that one's id on map and timeline. */
const selectedIn = ({ events }: HandOver, { event }: View): string | null => (event === null ? null : (events[event]?.id ?? event));

function Picture({ source }: { source: string | undefined }) {
  const words = useWords(MAP_WORDS);
  // biome-ignore lint/performance/noImgElement: a picture made in this page; there is no server that could make it smaller.
  return <div className={styles.map}>{source && <img src={source} alt={words.map} />}</div>;
}

/** Every document that a shown event was read in, once. */
function documentsOf({ events }: HandOver): string[] {
  const lines = Object.values(events).flatMap(({ reports }) =>
    reports.map(({ document: { title, publisher, published, url } }) =>
      [title, publisher, published, url].filter((part) => part !== null).join(", "),
    ),
  );
  return [...new Set(lines)].sort();
}

/** The map of one slide, drawn out of sight, handed over as a picture once it has come to rest. */
function Drawing({ handOver, slide, onDrawn }: { handOver: HandOver; slide: Slide; onDrawn: (picture: string) => void }) {
  const view = viewOf(slide);
  const answer = handOver.answers[slide.view];
  const drawn = useRef(onDrawn);
  useEffect(() => {
    drawn.current = onDrawn;
  });
  useEffect(() => {
    const capture = (map: Capturing) => {
      // A canvas can only be read in the frame in which it was painted.
      map.once("render", () => drawn.current(map.getCanvas().toDataURL("image/jpeg", 0.92)));
      map.triggerRepaint();
    };
    const before = mapOfPage();
    const begun = performance.now();
    let rested = 0;
    const look = setInterval(() => {
      const map = mapOfPage();
      if (!map || map === before) return;
      rested = map.loaded() && map.areTilesLoaded() ? rested + 1 : 0;
      if (rested < RESTS && performance.now() - begun < PATIENCE_MS) return;
      clearInterval(look);
      capture(map);
    }, LOOK_MS);
    return () => clearInterval(look);
  }, []);
  return (
    <div className={styles.drawing} inert>
      <MapView
        theme={PAPER}
        answer={answer?.map ?? null}
        selected={selectedIn(handOver, view)}
        hovered={null}
        camera={view.camera}
        globe={view.globe}
        isKept
        tilesVersion={handOver.tilesVersion}
        showMentions={view.mentions}
        showRelations={view.relations}
        chosenRegions={view.filter.region.only}
        ties={answer?.totals.relations ?? 0}
        padding={PADDING}
        bare
        onCamera={ignore}
        onSelect={ignore}
        onRegion={ignore}
        onGlobe={ignore}
      />
    </div>
  );
}

/** The first rest may be that of an empty map: what is drawn on it comes a little later. */
const LOOK_MS = 200;
const RESTS = 4;

function mapOfPage(): Capturing | null {
  return (window as unknown as { datelineMap?: Capturing }).datelineMap ?? null; // set by the map when it is mounted
}

function ignore(): void {}
