"use client";

import { useMemo } from "react";
import { SLIDE_LIMITS } from "#domain/briefing.ts";
import { toTitle } from "#domain/sentence.ts";
import { namesFrom } from "#domain/value-names.ts";
import { askedFilter, formatView } from "#domain/view.ts";
import { useView } from "../_explorer/use-view.ts";
import { useLocale } from "../_words/words.tsx";
import type { Preferences } from "../preferences.ts";
import { useDisplay } from "../use-display.ts";
import { usePreferences } from "../use-preferences.ts";
import { SlideStage } from "./slide-stage.tsx";
import { useSlide } from "./use-slide.ts";

/** A view with nothing to press (`ui=none`): as a slide that says what the view asks for. */
export function Bare({ initial }: { initial: Preferences }) {
  const display = useDisplay();
  const locale = useLocale();
  const { theme } = usePreferences(initial);
  const { view } = useView();
  const written = formatView(view);
  const shown = useSlide({ view: written });
  const { answer, event } = shown;
  const title = toTitle(askedFilter(view), answer?.totals ?? null, namesFrom(answer?.facets ?? null, locale), locale);
  const slide = useMemo(
    () => ({
      id: "bare",
      headline: (event?.summary ?? title).slice(0, SLIDE_LIMITS.headline),
      text: "",
      notes: "",
      view: written,
      seconds: null,
      hidden: false,
    }),
    [event, title, written],
  );
  return (
    <>
      <title>{`${title} · Dateline`}</title>
      <SlideStage slide={slide} shown={shown} view={shown.view} theme={theme} display={display} />
    </>
  );
}
