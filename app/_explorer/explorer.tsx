"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { type CSSProperties, useCallback, useMemo, useRef, useState } from "react";
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
import type { Preferences } from "../preferences.ts";
import { useDisplay } from "../use-display.ts";
import { usePreferences } from "../use-preferences.ts";
import { Boundary } from "./boundary.tsx";
import { EmptyCorpus } from "./empty-corpus.tsx";
import styles from "./explorer.module.css";
import { focusOn, pressOn } from "./focus.ts";
import { HelpSheet } from "./help-sheet.tsx";
import { useKeys } from "./keys.ts";
import { LinkedMap, LinkedTimeline } from "./linked-views.tsx";
import { LiveNotice } from "./live-notice.tsx";
import { Notices } from "./notices.tsx";
import { paletteActions } from "./palette-actions.ts";
import { PaletteDoor } from "./palette-door.tsx";
import { viewAfter } from "./palette-moves.ts";
import { FoldTab, SheetGrip } from "./panel-frame.tsx";
import { Progress } from "./progress.tsx";
import { ResizeHandle } from "./resize-handle.tsx";
import { Share } from "./share.tsx";
import { SidePanel } from "./side-panel.tsx";
import { SkipLinks, type SkipTarget } from "./skip-links.tsx";
import { TopBar } from "./top-bar.tsx";
import { useAnswers } from "./use-answers.ts";
import { useJoined } from "./use-joined.ts";
import { usePanels } from "./use-panels.ts";
import { useRelief } from "./use-relief.ts";
import { useSavedViews } from "./use-saved-views.ts";
import { useView } from "./use-view.ts";

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
  const panels = usePanels({ preferences, prefer, scale, hasEvent: view.event !== null });
  const { sheet, isOpen, show: showPanel, showReceipt } = panels;

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
      if (event !== null) showReceipt();
      push((now) => ({ ...now, event }));
    },
    [push, showReceipt],
  );
  const showEvent = (next: View) => {
    if (next.event !== null) panels.setSheet("list");
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

  const skip = (target: SkipTarget) => {
    if (target !== "map") showPanel(target === "events" ? "list" : target);
    // Once the panel is there.
    requestAnimationFrame(() => focusOn(target));
  };
  const open = (control: Control) => {
    if (control === "undated") return push((now) => ({ ...now, filter: { ...now.filter, undated: true } }));
    if (control === "words") return focusOn("search");
    const panel = control === "list" ? "list" : "filters";
    showPanel(panel);
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
    filters: () => panels.fold("filters"),
    list: () => panels.fold("list"),
    timeline: () => panels.fold("timeline"),
    next: () => step(1),
    previous: () => step(-1),
    help: () => setHelpOpen(true),
  };
  useKeys({
    ...keys,
    palette: () => setPaletteOpen(true),
    clear: () => push(clearFilter),
    close: () => (view.event !== null ? select(null) : panels.closeSheet()),
  });
  const { refresh, push: go } = router;
  const palette = paletteActions({ keys, change: push, prefer, refresh, go, press: pressOn, seenTurned, mayChange });
  const choose = (item: PaletteItem) => {
    if (item.kind === "action") return palette.does[item.id]();
    if (item.kind === "event") return select(item.id);
    if (item.kind === "briefing" || item.kind === "document")
      return go(`/${item.kind === "briefing" ? "briefing" : "documents"}/${item.id}`);
    if (item.kind === "place") panels.setSheet(null);
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
        <SheetGrip label={words.closeSheet.filters} onClose={panels.closeSheet} />
        <div className={styles.scroll}>
          <SavedList views={saved.views} view={view} onView={show} />
          <FilterPanel {...{ view, facets, totals, nameOf, seenTurned }} sizes={answers.sizes} onWhole={answers.showWhole} onView={show} />
        </div>
        <ResizeHandle panel="filters" label={words.size.filters} size={preferences.filters.size} onSize={panels.resize("filters")} />
      </aside>
      <FoldTab panel="filters" isOpen={isOpen("filters")} onFold={() => panels.fold("filters")} />

      <main className={styles.main}>
        <div className={styles.map} id="map" tabIndex={-1}>
          <LiveNotice {...answers.live} />
          {answers.meta && <EmptyCorpus counts={answers.meta.counts} />}
          <Boundary what="map">
            <LinkedMap {...linked} theme={theme} painter={painter} onSeen={setSeen} />
          </Boundary>
        </div>
        <div className={styles.timeline} id="timeline" tabIndex={-1}>
          <ResizeHandle panel="timeline" label={words.size.timeline} size={preferences.timeline.size} onSize={panels.resize("timeline")} />
          <Boundary what="timeline">
            <LinkedTimeline {...linked} timeline={answers.timeline} />
          </Boundary>
        </div>
        <FoldTab panel="timeline" isOpen={isOpen("timeline")} onFold={() => panels.fold("timeline")} />
      </main>

      <aside className={styles.list} aria-label={words.panels.list} id="events" tabIndex={-1}>
        <SheetGrip label={words.closeSheet.list} onClose={panels.closeSheet} />
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
        <ResizeHandle panel="list" label={words.size.list} size={preferences.list.size} onSize={panels.resize("list")} />
      </aside>
      <FoldTab panel="list" isOpen={isOpen("list")} onFold={() => panels.fold("list")} />

      <nav className={styles.sheets} aria-label={words.sheets}>
        <button
          id="sheet-filters"
          type="button"
          aria-expanded={sheet === "filters"}
          aria-controls="filters"
          onClick={() => panels.turn("filters")}
        >
          {words.panels.filters}
        </button>
        <button id="sheet-list" type="button" aria-expanded={sheet === "list"} aria-controls="events" onClick={() => panels.turn("list")}>
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
