"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { type CSSProperties, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { EventDetail } from "#domain/event.ts";
import { isEmptyFilter } from "#domain/filter.ts";
import type { BoundingBox } from "#domain/place.ts";
import { type Control, toPlainSentence, toSentence, toTitle } from "#domain/sentence.ts";
import { namesFrom } from "#domain/value-names.ts";
import { askedFilter, clearFilter, formatView, type View } from "#domain/view.ts";
import { BRIEFING_WORDS } from "#domain/words/briefings.ts";
import { EXPLORER_WORDS } from "#domain/words/explorer.ts";
import { AddSlide } from "../_editor/add-slide.tsx";
import { PresentLink } from "../_editor/present-link.tsx";
import { TakingBar } from "../_editor/taking-bar.tsx";
import { FilterPanel } from "../_filters/filter-panel.tsx";
import type { MapPainter } from "../_map/paint-map.ts";
import type { PaletteItem } from "../_palette/items.ts";
import { SavedList } from "../_saved/saved-list.tsx";
import { SavedMenu } from "../_saved/saved-menu.tsx";
import { useLocale, useWords } from "../_words/words.tsx";
import { useFailureWords } from "../failure.ts";
import { useMayChange } from "../may-change.tsx";
import type { PanelName, Preferences } from "../preferences.ts";
import { useDisplay } from "../use-display.ts";
import { usePreferences } from "../use-preferences.ts";
import { Boundary } from "./boundary.tsx";
import { EmptyCorpus } from "./empty-corpus.tsx";
import styles from "./explorer.module.css";
import { HelpSheet } from "./help-sheet.tsx";
import { useKeys } from "./keys.ts";
import { LinkedMap, LinkedTimeline } from "./linked-views.tsx";
import { LiveNotice } from "./live-notice.tsx";
import { Notices } from "./notices.tsx";
import { paletteActions } from "./palette-actions.ts";
import { PaletteDoor } from "./palette-door.tsx";
import { viewAfter } from "./palette-moves.ts";
import { Progress } from "./progress.tsx";
import { ResizeHandle } from "./resize-handle.tsx";
import { Share } from "./share.tsx";
import { SidePanel } from "./side-panel.tsx";
import { SkipLinks, type SkipTarget } from "./skip-links.tsx";
import { TopBar } from "./top-bar.tsx";
import { useAnswers } from "./use-answers.ts";
import { useRelief } from "./use-relief.ts";
import { useSavedViews } from "./use-saved-views.ts";
import { type ChangeView, useView } from "./use-view.ts";

type Sheet = "filters" | "list";

/** The one place where map, timeline, list and filters are linked: all of them show the view, and all change it here. */
export function Explorer({ initial, framedBy }: { initial: Preferences; framedBy: readonly string[] }) {
  const change = useView();
  const { view, resting, notices, push, replace, tidy } = change;
  const { preferences, theme, prefer } = usePreferences(initial);
  const locale = useLocale();
  const words = EXPLORER_WORDS[locale];
  const pages = useWords(BRIEFING_WORDS);
  const [hovered, setHovered] = useState<string | null>(null);
  const [seen, setSeen] = useState<BoundingBox | null>(null);
  const [sheet, setSheet] = useState<Sheet | null>(view.event === null ? null : "list");
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [isPaletteOpen, setPaletteOpen] = useState(false);
  const router = useRouter();
  const mayChange = useMayChange();
  const say = useFailureWords();
  const saved = useSavedViews();
  const painter = useRef<MapPainter | null>(null);
  const answers = useAnswers(view, resting, seen);
  const { rows, totals, facets } = answers;
  const { scale } = useDisplay();
  /** A wall has room for one panel beside the map: that of what is selected. */
  const [atWall, setAtWall] = useState({ ...NO_SIDE, list: view.event !== null, timeline: true });

  const nameOf = useMemo(() => namesFrom(facets, locale), [facets, locale]);
  // While nobody answers, the numbers are those of another question.
  const said = answers.isUnreachable && answers.isOld ? null : totals;
  const sentence = useMemo(() => toSentence(askedFilter(view), said, nameOf, locale), [view, said, nameOf, locale]);
  const title = toTitle(askedFilter(view), totals, nameOf, locale);
  const relief = useRelief(view, nameOf, totals?.all === 0 && !answers.isOld && !isEmptyFilter(askedFilter(view)));
  const joined = useJoined(view.event, answers.event, replace);
  const slideTitle = (view.event !== null && answers.event.data?.summary) || title;

  const show = useCallback((next: View) => push(() => next), [push]);
  const select = useCallback(
    (event: string | null) => {
      if (event !== null) {
        setSheet("list");
        setAtWall((now) => ({ ...now, filters: false, list: true }));
      }
      push((now) => ({ ...now, event }));
    },
    [push],
  );
  const showEvent = (next: View) => {
    if (next.event !== null) setSheet("list");
    push(() => next);
  };
  const linked = { view, answers, change, hovered, onHover: setHovered, onSelect: select };
  const box = view.camera !== null && "box" in view.camera ? view.camera.box : seen;
  const seenTurned: View =
    view.onlySeen || box === null
      ? { ...view, onlySeen: false, filter: { ...view.filter, box: null } }
      : { ...view, onlySeen: true, camera: { box }, filter: { ...view.filter, box } };

  const linkTo = (shown: View) => window.location.origin + window.location.pathname + formatView(shown);
  const shared = (): View => ({ ...view, camera: box === null ? view.camera : { box }, rev: answers.meta?.revision ?? null });

  const isOpen = (panel: PanelName) => (scale === "wall" ? atWall[panel] : preferences[panel].open);
  const fold = (panel: PanelName, open = !isOpen(panel)) => {
    if (!open) keepFocus(PANEL_IDS[panel], `fold-${panel}`);
    if (scale === "wall") return setAtWall((now) => ({ ...now, ...(panel === "timeline" ? {} : NO_SIDE), [panel]: open }));
    prefer({ [panel]: { ...preferences[panel], open } });
  };
  const closeSheet = () => {
    if (sheet !== null) keepFocus(PANEL_IDS[sheet], `sheet-${sheet}`);
    setSheet(null);
  };
  const skip = (target: SkipTarget) => {
    const panel = target === "events" ? "list" : target;
    if (panel !== "map") fold(panel, true);
    if (panel === "list" || panel === "filters") setSheet(panel);
    // Once the panel is there.
    requestAnimationFrame(() => focusOn(target));
  };
  const resize = (panel: PanelName) => (size: number) => prefer({ [panel]: { ...preferences[panel], size } });
  const turn = (name: Sheet) => (sheet === name ? closeSheet() : setSheet(name));
  const open = (control: Control) => {
    if (control === "undated") return push((now) => ({ ...now, filter: { ...now.filter, undated: true } }));
    if (control === "words") return focusOn("search");
    const panel = control === "list" ? "list" : "filters";
    setSheet(panel);
    fold(panel, true);
    if (control === "list" && view.event !== null) select(null);
    // Once the panel is there.
    requestAnimationFrame(() => focusOn(control === "list" ? `event-${rows[0]?.id}` : `facet-${control}`));
  };
  const step = (by: 1 | -1) => {
    const at = rows.findIndex((row) => row.id === view.event);
    const next = rows[at < 0 && by < 0 ? rows.length - 1 : at + by];
    if (next) select(next.id);
  };
  const keys = {
    search: () => focusOn("search"),
    filters: () => fold("filters"),
    list: () => fold("list"),
    timeline: () => fold("timeline"),
    next: () => step(1),
    previous: () => step(-1),
    help: () => setHelpOpen(true),
  };
  useKeys({
    ...keys,
    palette: () => setPaletteOpen(true),
    clear: () => push(clearFilter),
    close: () => (view.event !== null ? select(null) : closeSheet()),
  });
  const { refresh, push: go } = router;
  const palette = paletteActions({ keys, change: push, prefer, refresh, go, press: pressOn, seenTurned, mayChange });
  const choose = (item: PaletteItem) => {
    if (item.kind === "action") return palette.does[item.id]();
    if (item.kind === "event") return select(item.id);
    if (item.kind === "briefing" || item.kind === "document")
      return go(`/${item.kind === "briefing" ? "briefing" : "documents"}/${item.id}`);
    if (item.kind === "place") setSheet(null);
    push((now) => viewAfter(item, now) ?? now);
  };

  const sizes = {
    "--filters": `${preferences.filters.size}rem`,
    "--list": `${preferences.list.size}rem`,
    "--timeline": `${preferences.timeline.size}rem`,
  } as CSSProperties; // React's type knows no custom properties.

  return (
    <div
      className={styles.explorer}
      style={sizes}
      data-scale={scale ?? undefined}
      data-sheet={sheet ?? undefined}
      data-filters={isOpen("filters") ? "open" : "folded"}
      data-list={isOpen("list") ? "open" : "folded"}
      data-timeline={isOpen("timeline") ? "open" : "folded"}
    >
      <title>{`${title} · Dateline`}</title>
      <SkipLinks onSkip={skip} />
      <div className={styles.top}>
        <TopBar
          parts={sentence}
          isOld={answers.isOld}
          words={view.filter.words}
          theme={preferences.theme}
          briefing={
            <>
              <AddSlide view={() => formatView({ ...shared(), rev: null })} headline={slideTitle} />
              <PresentLink />
            </>
          }
          share={
            <Share
              shared={shared}
              sentence={toPlainSentence(sentence)}
              answers={answers}
              painter={painter}
              hasTimeline={isOpen("timeline")}
              theme={theme}
              framedBy={framedBy}
            />
          }
          saved={
            <SavedMenu
              {...saved}
              mayChange={mayChange}
              suggestion={title}
              onSave={(name) => saved.save(name, formatView({ ...shared(), rev: null }))}
              onRename={saved.rename}
              onRemove={saved.remove}
              onUndo={saved.undo}
              onView={show}
            />
          }
          onFind={() => setPaletteOpen(true)}
          onOpen={open}
          onWords={(asked) => push((now) => ({ ...now, filter: { ...now.filter, words: asked } }))}
          onTheme={(next) => prefer({ theme: next })}
          onHelp={() => setHelpOpen(true)}
        />
        <TakingBar view={() => formatView({ ...shared(), rev: null })} />
        <Notices
          notices={notices}
          changed={answers.meta?.changedSince ?? 0}
          failure={answers.failure && say(answers.failure)}
          isUnreachable={answers.isUnreachable}
          isJoined={joined.isJoined}
          onJoined={joined.dismiss}
          view={view}
          onView={show}
          onTidy={tidy}
          onRetry={answers.retry}
        />
        <Progress isBusy={answers.isOld || totals === null} />
      </div>

      <aside className={styles.filters} aria-label={words.panels.filters} id="filters" tabIndex={-1}>
        <SheetGrip label={words.closeSheet.filters} onClose={closeSheet} />
        <div className={styles.scroll}>
          <SavedList views={saved.views} view={view} onView={show} />
          <FilterPanel {...{ view, facets, totals, nameOf, seenTurned }} sizes={answers.sizes} onWhole={answers.showWhole} onView={show} />
        </div>
        <ResizeHandle panel="filters" label={words.size.filters} size={preferences.filters.size} onSize={resize("filters")} />
      </aside>
      <FoldTab panel="filters" isOpen={isOpen("filters")} onFold={() => fold("filters")} />

      <main className={styles.main}>
        <div className={styles.map} id="map" tabIndex={-1}>
          <LiveNotice {...answers.live} />
          {answers.meta && <EmptyCorpus counts={answers.meta.counts} />}
          <Boundary what="map">
            <LinkedMap {...linked} theme={theme} painter={painter} onSeen={setSeen} />
          </Boundary>
        </div>
        <div className={styles.timeline} id="timeline" tabIndex={-1}>
          <ResizeHandle panel="timeline" label={words.size.timeline} size={preferences.timeline.size} onSize={resize("timeline")} />
          <Boundary what="timeline">
            <LinkedTimeline {...linked} timeline={answers.timeline} />
          </Boundary>
        </div>
        <FoldTab panel="timeline" isOpen={isOpen("timeline")} onFold={() => fold("timeline")} />
      </main>

      <aside className={styles.list} aria-label={words.panels.list} id="events" tabIndex={-1}>
        <SheetGrip label={words.closeSheet.list} onClose={closeSheet} />
        <div className={styles.fill}>
          <SidePanel
            {...{ view, rows, totals, hovered }}
            event={answers.event}
            relief={relief}
            link={() => linkTo(shared())}
            onView={showEvent}
            onHover={setHovered}
            onMore={answers.more}
          />
        </div>
        <ResizeHandle panel="list" label={words.size.list} size={preferences.list.size} onSize={resize("list")} />
      </aside>
      <FoldTab panel="list" isOpen={isOpen("list")} onFold={() => fold("list")} />

      <nav className={styles.sheets} aria-label={words.sheets}>
        <button
          id="sheet-filters"
          type="button"
          aria-expanded={sheet === "filters"}
          aria-controls="filters"
          onClick={() => turn("filters")}
        >
          {words.panels.filters}
        </button>
        <button id="sheet-list" type="button" aria-expanded={sheet === "list"} aria-controls="events" onClick={() => turn("list")}>
          {view.event === null ? words.events : words.event}{" "}
          <span className="number">{view.event === null && totals ? totals.all : ""}</span>
        </button>
        <Link href="/documents">{pages.documents}</Link>
        <Link href="/briefing">{pages.briefings}</Link>
      </nav>
      {isPaletteOpen && <PaletteDoor actions={palette.possible} onChoose={choose} onClose={() => setPaletteOpen(false)} />}
      <HelpSheet isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
    </div>
  );
}

function focusOn(id: string): void {
  const target = window.document.getElementById(id);
  target?.scrollIntoView({ block: "nearest" });
  target?.focus();
}

const NO_SIDE = { filters: false, list: false };
const PANEL_IDS: Record<PanelName, string> = { filters: "filters", list: "events", timeline: "timeline" };

/** A focus within what is going away goes to what brings it back. */
function keepFocus(going: string, to: string): void {
  const { document } = window;
  if (document.getElementById(going)?.contains(document.activeElement)) requestAnimationFrame(() => document.getElementById(to)?.focus());
}

/** An event that was joined with another has that one's id from now on, in the address as well; whoever followed an old link is told. */
function useJoined(
  asked: string | null,
  { data, isOld }: { data: EventDetail | null | undefined; isOld: boolean },
  replace: ChangeView,
): { isJoined: boolean; dismiss: () => void } {
  const [told, setTold] = useState<string | null>(null);
  const now = asked !== null && data && !isOld && data.id !== asked ? data.id : null;
  useEffect(() => {
    if (now === null) return;
    setTold(now);
    replace((view) => ({ ...view, event: now }));
  }, [now, replace]);
  return { isJoined: told !== null && told === asked, dismiss: () => setTold(null) };
}

function pressOn(id: string): void {
  window.document.getElementById(id)?.click();
}

/** Folds a panel away on a desk, and brings it back. */
function FoldTab({ panel, isOpen, onFold }: { panel: PanelName; isOpen: boolean; onFold: () => void }) {
  const words = useWords(EXPLORER_WORDS);
  const title = words.panels[panel];
  const key = panel.slice(0, 1);
  return (
    <button
      id={`fold-${panel}`}
      type="button"
      className={styles.fold}
      data-panel={panel}
      aria-expanded={isOpen}
      aria-keyshortcuts={key}
      title={(isOpen ? words.fold : words.unfold)[panel](key.toUpperCase())}
      onClick={onFold}
    >
      {isOpen ? <span className="visually-hidden">{title}</span> : title}
    </button>
  );
}

/** On a phone, panels are sheets, closed by their grip. */
function SheetGrip({ label, onClose }: { label: string; onClose: () => void }) {
  return <button type="button" className={styles.grip} aria-label={label} onClick={onClose} />;
}
