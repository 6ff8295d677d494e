"use client";

import Link from "next/link";
import { useSearchParams } from "next/navigation";
import { useCallback, useEffect, useRef, useState } from "react";
import { newId, newSlide, SLIDE_LIMITS, type Slide } from "#domain/briefing.ts";
import type { BriefingChange } from "#domain/briefing-changes.ts";
import { joinSearch } from "#domain/display.ts";
import { BRIEFING_WORDS } from "#domain/words/briefings.ts";
import { DraftField } from "../_briefing/draft-field.tsx";
import { SlideForm } from "../_briefing/slide-form.tsx";
import { reorder, SlideList } from "../_briefing/slide-list.tsx";
import { PageBar } from "../_corpus/page-bar.tsx";
import { slidePath } from "../_presenting/deck.ts";
import { useWords } from "../_words/words.tsx";
import { useFailureWords } from "../failure.ts";
import { useMayChange } from "../may-change.tsx";
import { MessagePage } from "../message-page.tsx";
import type { Preferences } from "../preferences.ts";
import styles from "./editor.module.css";
import { HandOver } from "./hand-over.tsx";
import { useLastBriefing } from "./last-briefing.ts";
import { keyOf, partsOf, type TextField, TITLE_KEY } from "./slide-key.ts";
import { HighlightWords, ViewWords } from "./slide-words.tsx";
import { useDrafts } from "./use-drafts.ts";
import { useEditing } from "./use-editing.ts";
import { useUndoKeys } from "./use-undo-keys.ts";

/** A briefing's slides in their order, and one of them with all that it says. The address says which. */
export function Editor({ id, initial }: { id: string; initial: Preferences }) {
  const words = useWords(BRIEFING_WORDS);
  const mayChange = useMayChange();
  const say = useFailureWords();
  const { query, saving, change, turnBack } = useEditing(id);
  const asked = useSearchParams().get("slide");
  const [, remember] = useLastBriefing();
  const [told, setTold] = useState("");
  // What is said twice in a row is only heard twice when it differs.
  const tell = (said: string) => setTold((now) => (now === said ? `${said}\u00a0` : said));
  const [problem, setProblem] = useState<string | null>(null);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => remember(id), [id, remember]);

  const { seconds: wrongSeconds, title: emptyTitle } = { seconds: words.secondsWrong, title: words.titleEmpty };
  const save = useCallback(
    async (key: string, text: string, before: string) => {
      const parts = partsOf(key);
      if (parts === null) {
        if (text.trim() === "") throw new Error(emptyTitle);
        return change({ type: "title", title: text.trim(), before: before.trim() });
      }
      const { slide, field } = parts;
      if (field !== "seconds") return change({ type: "edit", id: slide, fields: { [field]: text }, before: { [field]: before } });
      const seconds = readSeconds(text);
      if (seconds === undefined) throw new Error(wrongSeconds);
      return change({ type: "edit", id: slide, fields: { seconds }, before: { seconds: readSeconds(before) ?? null } });
    },
    [change, emptyTitle, wrongSeconds],
  );
  const { fieldOf, failed, isOpen } = useDrafts(save);

  const turn = (way: "undo" | "redo") => {
    if (!mayChange) return;
    turnBack(way).then(
      (done) => {
        setProblem(null);
        if (done) tell(way === "undo" ? words.undone : words.redone);
      },
      (error: unknown) => setProblem(say(error)),
    );
  };
  useUndoKeys(turn);

  const { data } = query;
  if (!data) {
    return (
      <MessagePage title={query.isPending ? words.loading : words.noBriefing}>
        {!query.isPending && <p className="quiet">{query.error ? say(query.error) : words.noBriefingHelp}</p>}
        <p>
          <Link className="button" href="/briefing">
            {words.toBriefings}
          </Link>
        </p>
      </MessagePage>
    );
  }
  const { briefing, undo, redo } = data;
  const { slides, title } = briefing;
  const askedAt = slides.findIndex((slide) => slide.id === asked);
  const at = Math.max(0, askedAt);
  const current = slides[at];

  const act = (wanted: BriefingChange, said: string) => {
    tell(said);
    change(wanted).then(
      () => setProblem(null),
      (error: unknown) => {
        setTold("");
        setProblem(say(error));
      },
    );
  };
  const hrefOf = (slide: string | null) => `/briefing/${id}${slide === null ? "" : `?slide=${slide}`}`;
  const goTo = (slide: string | null, how: "pushState" | "replaceState" = askedAt < 0 ? "pushState" : "replaceState") =>
    window.history[how](null, "", hrefOf(slide));
  const move = (slide: string, to: number) => {
    const ids = slides.map((one) => one.id);
    const moved = slides.find((one) => one.id === slide);
    if (!moved || ids.indexOf(slide) === to) return;
    act({ type: "order", ids: reorder(ids, slide, to) }, words.moved(nameOf(moved), to + 1, slides.length));
  };
  const remove = (slide: Slide) => {
    const index = slides.indexOf(slide);
    if (slide.id === asked) goTo((slides[index + 1] ?? slides[index - 1])?.id ?? null, "replaceState");
    act({ type: "remove", ids: [slide.id] }, words.removed(nameOf(slide)));
  };
  const add = (slide: Slide, said: (number: number) => string) => {
    const where = current ? at + 1 : 0;
    act({ type: "add", slides: [slide], at: where }, said(where + 1));
    goTo(slide.id);
  };
  const nameOf = (slide: Slide) => slide.headline || words.noHeadline;
  const textField = (slide: Slide, field: TextField) =>
    fieldOf(keyOf(slide.id, field), field === "seconds" ? String(slide.seconds ?? "") : slide[field]);
  const unsaved = failed.map((key) => partsOf(key)?.slide).find((slide) => slide !== undefined && slide !== current?.id);
  const unsavedAt = slides.findIndex((slide) => slide.id === unsaved);
  const isFailed = failed.length > 0 || (saving === "failed" && problem !== null);

  return (
    <div className={styles.room}>
      <div className={styles.editor} data-open={askedAt >= 0 || undefined}>
        <title>{`${title} · Dateline`}</title>
        <div className={styles.top}>
          <PageBar initial={initial} here="briefings">
            <div className={styles.title}>
              <h1 className="visually-hidden">{title}</h1>
              <DraftField
                label={words.title}
                shown={title}
                control={fieldOf(TITLE_KEY, title)}
                maxLength={SLIDE_LIMITS.headline}
                size="title"
                isFixed={!mayChange}
              />
              <div className={styles.tools}>
                <span className={styles.saving} role="status">
                  {isFailed ? words.notSaved : saving === "saving" ? words.saving : saving === "saved" && !isOpen ? words.saved : ""}
                </span>
                {mayChange && (
                  <>
                    <button type="button" className="button" disabled={!undo} aria-keyshortcuts="Control+Z" onClick={() => turn("undo")}>
                      {words.undo}
                    </button>
                    <button
                      type="button"
                      className="button"
                      disabled={!redo}
                      aria-keyshortcuts="Control+Shift+Z"
                      onClick={() => turn("redo")}
                    >
                      {words.redo}
                    </button>
                  </>
                )}
                <HandOver id={id} isEmpty={slides.every(({ hidden }) => hidden)} onFailure={setProblem} />
                <a className="button" href={`/export/briefing/${id}.json`} download>
                  {words.exportFile}
                </a>
                <Link className="button" href={slidePath(id, "1")} prefetch={false}>
                  {words.present}
                </Link>
              </div>
            </div>
          </PageBar>
          {problem !== null && (
            <div className={styles.problem} role="alert">
              <p>{problem}</p>
              <button type="button" className="button" onClick={() => setProblem(null)}>
                {words.close}
              </button>
            </div>
          )}
          {unsavedAt >= 0 && (
            <div className={styles.problem} role="status">
              <a
                className="link"
                href={hrefOf(unsaved ?? null)}
                onClick={(click) => {
                  click.preventDefault();
                  goTo(unsaved ?? null);
                }}
              >
                {words.unsaved(unsavedAt + 1)}
              </a>
            </div>
          )}
        </div>

        <nav className={styles.side} aria-label={words.slideList}>
          {slides.length === 0 ? (
            <div className={styles.empty}>
              <h2>{words.noSlides}</h2>
              <p className="quiet">{words.noSlidesHelp}</p>
            </div>
          ) : (
            <SlideList
              slides={slides}
              current={current?.id ?? null}
              mayChange={mayChange}
              hrefOf={hrefOf}
              say={(slide) => <ViewWords view={slide.view} />}
              onSelect={goTo}
              onMove={move}
              onRemove={(slide) => {
                const found = slides.find((one) => one.id === slide);
                if (found) remove(found);
              }}
            />
          )}
          {mayChange && (
            <div className={styles.foot}>
              <Link className="button" href="/">
                {words.addFromMap}
              </Link>
              <button
                type="button"
                className="button"
                onClick={() => {
                  add(newSlide(""), words.added);
                  requestAnimationFrame(() => requestAnimationFrame(() => form.current?.querySelector("textarea")?.focus()));
                }}
              >
                {words.addBlank}
              </button>
              {slides.length > 1 && <p className={styles.keys}>{words.keys}</p>}
            </div>
          )}
        </nav>

        <main ref={form} className={styles.form}>
          <a
            className={`button ${styles.back}`}
            href={hrefOf(null)}
            onClick={(click) => {
              click.preventDefault();
              goTo(null, "pushState");
            }}
          >
            {words.allSlides}
          </a>
          {current && (
            <SlideForm
              key={current.id}
              slide={current}
              number={at + 1}
              count={slides.length}
              mayChange={mayChange}
              fields={{
                headline: textField(current, "headline"),
                text: textField(current, "text"),
                notes: textField(current, "notes"),
                seconds: textField(current, "seconds"),
              }}
              view={
                <>
                  <p>
                    <ViewWords view={current.view} />
                  </p>
                  <HighlightWords view={current.view} />
                </>
              }
              viewHref={`/${joinSearch(current.view, `slide=${id}/${current.id}`)}`}
              presentHref={slidePath(id, current.id)}
              onMove={(by) => move(current.id, at + by)}
              onDuplicate={() => add({ ...current, id: newId() }, words.duplicated)}
              onHide={(hidden) =>
                act(
                  { type: "edit", id: current.id, fields: { hidden }, before: { hidden: current.hidden } },
                  hidden ? words.nowHidden(nameOf(current)) : words.nowShown(nameOf(current)),
                )
              }
              onRemove={() => remove(current)}
            />
          )}
        </main>
        <p className="visually-hidden" role="status">
          {told}
        </p>
      </div>
    </div>
  );
}

/** Undefined for what is no number of seconds; null for nothing. */
function readSeconds(text: string): number | null | undefined {
  const said = text.trim();
  if (said === "") return null;
  const seconds = Number(said);
  return /^\d+$/.test(said) && seconds >= 1 && seconds <= SLIDE_LIMITS.seconds ? seconds : undefined;
}
