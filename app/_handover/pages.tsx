"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
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
  on(event: "idle" | "render", then: () => void): { unsubscribe(): void };
  setPixelRatio(ratio: number): void;
  getCanvas(): HTMLCanvasElement;
  getContainer(): HTMLElement;
};

/** A page a slide, its map as a picture, then the sources: to be printed. `data-drawn` on the document says how many maps there are by now. */
export function Pages({ handOver, back }: { handOver: HandOver; back: string }) {
  const words = useWords(HAND_OVER_WORDS);
  const stage = useWords(PRESENTING_WORDS);
  const { briefing, answers, events } = handOver;
  const { slides } = briefing;
  const [pictures, setPictures] = useState<readonly string[]>([]);
  const now = slides[pictures.length];

  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.drawn = String(pictures.length);
    return () => {
      delete dataset.drawn;
    };
  }, [pictures]);

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
      {now && <Drawing handOver={handOver} slide={now} onDrawn={(picture) => setPictures((drawn) => [...drawn, picture])} />}
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

/** The map of one slide after the other, drawn out of sight by one map, handed over as a picture once it has come to rest. */
function Drawing({ handOver, slide, onDrawn }: { handOver: HandOver; slide: Slide; onDrawn: (picture: string) => void }) {
  const view = viewOf(slide);
  const answer = handOver.answers[slide.view];
  const room = useRef<HTMLDivElement>(null);
  const take = useEffectEvent((map: Capturing) => onDrawn(map.getCanvas().toDataURL("image/jpeg", 0.92)));
  // biome-ignore lint/correctness/useExhaustiveDependencies: each slide is drawn once
  useEffect(() => {
    let stop = () => {};
    const draw = (map: Capturing) => {
      stop();
      map.setPixelRatio(COARSE);
      const paint = () => {
        stop();
        // A canvas can only be read in the frame in which it was painted.
        const painting = map.on("render", () => {
          stop();
          take(map);
        });
        stop = () => painting.unsubscribe();
        map.setPixelRatio(window.devicePixelRatio);
      };
      const late = setTimeout(paint, PATIENCE_MS);
      const resting = map.on("idle", paint);
      stop = () => {
        clearTimeout(late);
        resting.unsubscribe();
      };
    };
    const look = setInterval(() => {
      const map = mapOfPage();
      if (map && room.current?.contains(map.getContainer())) draw(map);
    }, LOOK_MS);
    stop = () => clearInterval(look);
    return () => stop();
  }, [slide.id]);
  return (
    <div ref={room} className={styles.drawing} inert>
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

/** How soon the map is there to be listened to. */
const LOOK_MS = 10;
/** Frames before the last one are drawn for nobody: without a graphics card each would cost as much as that one. */
const COARSE = 0.1;

function mapOfPage(): Capturing | null {
  return (window as unknown as { datelineMap?: Capturing }).datelineMap ?? null; // set by the map when it is mounted
}

function ignore(): void {}
