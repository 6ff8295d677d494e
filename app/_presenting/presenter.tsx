"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useMemo, useState } from "react";
import type { Briefing } from "#domain/briefing.ts";
import type { Display } from "#domain/display.ts";
import { PRESENTING_WORDS } from "#domain/words/presenting.ts";
import { DeckOverview } from "../_briefing/deck-overview.tsx";
import { AudienceButton } from "../_follow/audience-button.tsx";
import { AudienceSheet } from "../_follow/audience-sheet.tsx";
import { LeadNotice } from "../_follow/lead-notice.tsx";
import { useLeading } from "../_follow/use-leading.ts";
import { useLocale, useWords } from "../_words/words.tsx";
import { useMayChange } from "../may-change.tsx";
import type { Preferences } from "../preferences.ts";
import { usePreferences } from "../use-preferences.ts";
import { usePresentingChannel } from "./channel.ts";
import { deckOf, slideAt, slideOfPath, slidePath } from "./deck.ts";
import { GoTo, KeySheet, Sheet } from "./dialogs.tsx";
import { Easel } from "./easel.tsx";
import { type Action, usePresentingKeys } from "./keys.ts";
import styles from "./presenter.module.css";
import { SlideStage } from "./slide-stage.tsx";
import { StepBar } from "./step-bar.tsx";
import type { Pane } from "./tiles.ts";
import { useAutoplay } from "./use-autoplay.ts";
import { useHere } from "./use-here.ts";
import { useLetters } from "./use-letters.ts";
import { usePictures } from "./use-pictures.ts";
import { usePreloaded } from "./use-preloaded.ts";
import { useSlide } from "./use-slide.ts";
import { useStarted } from "./use-started.ts";

type Props = { briefing: Briefing; first: string; initial: Preferences; display: Display };
type Open = "overview" | "help" | "goTo" | "audience";

const REACH_MS = 2500;

/** A briefing, slide by slide. The address says which slide; once its slides are loaded no step asks the server. */
export function Presenter({ briefing, first, initial, display }: Props) {
  const words = useWords(PRESENTING_WORDS);
  const locale = useLocale();
  const router = useRouter();
  const { theme } = usePreferences(initial);
  const { path, go, settle } = useHere(slidePath(briefing.id, first));
  const asked = slideOfPath(path);
  const slides = useMemo(() => deckOf(briefing, asked), [briefing, asked]);
  const slide = slideAt(briefing, asked) ?? slides[0];
  const at = slide ? slides.findIndex(({ id }) => id === slide.id) : -1;
  const lasting = slide && slidePath(briefing.id, slide.id);
  // A number is only for show: what is copied, or loaded anew, is the slide itself.
  useEffect(() => {
    if (lasting) settle(lasting);
  }, [lasting, settle]);
  const [isBlank, setBlank] = useState(false);
  const [open, setOpen] = useState<Open | null>(null);
  const [isStranded, setStranded] = useState(false);
  const [pane, setPane] = useState<Pane | null>(null);
  const [startedAt, setStartedAt] = useStarted(briefing.id);
  const [withLetters, setLetters] = useLetters();

  // A dialog tells that it has closed a moment later: by then another may be open.
  const close = (which: Open) => setOpen((now) => (now === which ? null : now));
  const goTo = useCallback(
    (id: string) => {
      setStranded(false);
      go(slidePath(briefing.id, id));
    },
    [go, briefing.id],
  );
  const goToIndex = (index: number) => {
    const wanted = slides[Math.max(0, Math.min(slides.length - 1, index))];
    if (wanted) goTo(wanted.id);
  };
  // From where the address is now: of two presses the second may come before the first is shown.
  const step = (by: number) => {
    const here = slideAt(briefing, slideOfPath(window.location.pathname));
    goToIndex(slides.findIndex(({ id }) => id === here?.id) + by);
  };
  const { isPlaying, toggle } = useAutoplay({ auto: display.auto, unattended: display.ui === "none" }, slide, () =>
    goToIndex(slides.length > 0 ? (at + 1) % slides.length : 0),
  );
  const leave = async () => {
    if (isBlank) return setBlank(false);
    if (document.fullscreenElement) return document.exitFullscreen();
    if (await isServed()) router.push(`/briefing/${briefing.id}`);
    else setStranded(true);
  };
  const mayChange = useMayChange();
  const lead = useLeading(briefing.id, { slide: slide?.id ?? "", blank: isBlank });
  const invite = () => {
    if (!mayChange || display.ui !== "full") return;
    if (lead.role !== "leading") lead.open();
    setOpen("audience");
  };
  const perform = (action: Action): boolean => {
    const doing: Record<Action, () => unknown> = {
      next: () => step(1),
      previous: () => step(-1),
      first: () => goToIndex(0),
      last: () => goToIndex(slides.length - 1),
      blank: () => setBlank(!isBlank),
      fullScreen: () => void toggleFullScreen(),
      goTo: () => setOpen("goTo"),
      overview: () => setOpen("overview"),
      speaker: () => void window.open(`/briefing/${briefing.id}/speaker`, `speaker-${briefing.id}`, "popup,width=1100,height=720"),
      autoplay: toggle,
      help: () => setOpen("help"),
      audience: invite,
      start: ignore,
      back: () => void leave(),
    };
    // What is blanked comes back with the first step.
    if (isBlank && action !== "blank" && action !== "back") setBlank(false);
    doing[action]();
    // To load the page anew would end the full screen; the slide is here already.
    return action !== "start" || document.fullscreenElement !== null;
  };
  usePresentingKeys(perform, withLetters);

  const shown = useSlide(slide ?? { view: "" });
  // The order in which they are loaded is that of the first slide seen.
  const [toLoad] = useState(() => [...slides.slice(Math.max(0, at)), ...slides.slice(0, Math.max(0, at))]);
  const loaded = usePreloaded(toLoad, shown.tilesVersion, pane);
  // Where the words lie over the map, each slide leaves it another room.
  const isAlike = pane !== null && Object.values(pane.padding).every((covered) => covered === 0);
  const look = loaded.isComplete && isAlike ? JSON.stringify([theme, locale, display.scale, pane, window.devicePixelRatio]) : null;
  const pictures = usePictures(slides, at, pane, look);
  usePresentingChannel(
    briefing.id,
    { slide: slide?.id ?? "", blank: isBlank, startedAt, isHeld: loaded.isComplete },
    { go: goTo, blank: setBlank, since: setStartedAt },
  );

  if (!slide) return null;
  return (
    <SlideStage
      slide={slide}
      shown={shown}
      view={shown.view}
      theme={theme}
      display={display}
      onPane={setPane}
      isKept
      cover={pictures.cover}
      isCovered={isBlank}
      notes={isStranded ? [words.stay] : []}
      onPointerDown={() => setBlank(false)}
      controls={
        display.ui === "full" && (
          <StepBar
            number={at + 1}
            count={slides.length}
            isPlaying={isPlaying}
            loaded={loaded}
            view={slide.view}
            paths={{ previous: pathAt(at - 1), next: pathAt(at + 1) }}
            onAction={perform}
          >
            {mayChange && <AudienceButton lead={lead} onOpen={invite} />}
          </StepBar>
        )
      }
    >
      <title>{`${slide.headline || briefing.title} · Dateline`}</title>
      <span
        className="visually-hidden"
        role="status"
        data-loaded={loaded.isComplete ? "all" : loaded.slides}
        data-pictures={pictures.isComplete ? "all" : undefined}
      >
        {words.slideOf(at + 1, slides.length)}
      </span>
      {pictures.drawing && pane && (
        <Easel slide={pictures.drawing} theme={theme} pane={pane} isIdle={!pictures.isResting} onPicture={pictures.put} />
      )}
      {isBlank && (
        <div className={styles.blank} role="status">
          <span className="visually-hidden">{words.blank}</span>
        </div>
      )}
      <Sheet isOpen={open === "overview"} title={words.overview} onClose={() => close("overview")} wide>
        <DeckOverview
          slides={slides}
          current={slide.id}
          pathOf={(id) => slidePath(briefing.id, id)}
          onGo={(id) => {
            setOpen(null);
            goTo(id);
          }}
        />
      </Sheet>
      {display.ui === "full" && <LeadNotice lead={lead} />}
      <AudienceSheet lead={lead} isOpen={open === "audience"} onClose={() => close("audience")} />
      <KeySheet isOpen={open === "help"} withLetters={withLetters} onLetters={setLetters} onClose={() => close("help")} />
      <GoTo
        isOpen={open === "goTo"}
        count={slides.length}
        onClose={() => close("goTo")}
        onGo={(number) => {
          setOpen(null);
          goToIndex(number - 1);
        }}
      />
    </SlideStage>
  );

  function pathAt(index: number): string | null {
    const found = slides[index];
    return found ? slidePath(briefing.id, found.id) : null;
  }
}

function ignore(): void {}

/** Whether there is somebody to ask for another page; without, a step out of the slides would end on an error of the browser's. */
async function isServed(): Promise<boolean> {
  try {
    return (await fetch("/api/health", { cache: "no-store", signal: AbortSignal.timeout(REACH_MS) })).ok;
  } catch {
    return false;
  }
}

async function toggleFullScreen(): Promise<void> {
  if (document.fullscreenElement) return document.exitFullscreen();
  await document.documentElement.requestFullscreen().catch(() => undefined);
}
