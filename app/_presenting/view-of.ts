import type { Slide } from "#domain/briefing.ts";
import { exploreQuestion, lookAt, WHOLE_WORLD } from "#domain/explore-question.ts";
import { parseView, type View, type ViewNotice } from "#domain/view.ts";

/** What a slide shows, and what of its view could not be read. */
export function readSlide(slide: Pick<Slide, "view">): { view: View; notices: ViewNotice[] } {
  return parseView(new URLSearchParams(slide.view));
}

export const viewOf = (slide: Pick<Slide, "view">): View => readSlide(slide).view;

/** What a slide asks for its view; the server asks the same, so that its answer is in the page. */
export function questionOf(view: View) {
  return exploreQuestion(view, view.camera !== null && "box" in view.camera ? lookAt(view.camera.box) : WHOLE_WORLD);
}
