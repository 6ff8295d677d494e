import type { Slide } from "#domain/briefing.ts";
import { exploreQuestion, lookAt, WHOLE_WORLD } from "#domain/explore-question.ts";
import { parseView, type View } from "#domain/view.ts";

export function viewOf(slide: Pick<Slide, "view">): View {
  return parseView(new URLSearchParams(slide.view)).view;
}

/** What a slide asks for its view; the server asks the same, so that its answer is in the page. */
export function questionOf(view: View) {
  return exploreQuestion(view, view.camera !== null && "box" in view.camera ? lookAt(view.camera.box) : WHOLE_WORLD);
}
