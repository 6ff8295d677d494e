import { type Facet, toggleChoice } from "#domain/filter.ts";
import type { BoundingBox } from "#domain/place.ts";
import { parseView, type View } from "#domain/view.ts";
import type { PaletteItem } from "../_palette/items.ts";

/** What a place without borders is shown with: about 60 km around it. */
const AROUND_DEGREES = 0.55;

/** The view after one of these was chosen; null for what is no change of the view. */
export function viewAfter(item: PaletteItem, view: View): View | null {
  switch (item.kind) {
    case "place":
      return lookAt(item.bbox ?? around(item.lng, item.lat), view);
    case "region":
    case "actor":
    case "source":
    case "outlet":
      return { ...view, filter: choose(view, item.kind, item.id) };
    case "saved":
      return parseView(new URLSearchParams(item.view)).view;
    default:
      return null;
  }
}

function choose({ filter }: View, facet: Facet, id: string) {
  return filter[facet].only.includes(id) ? filter : toggleChoice(filter, facet, "only", id);
}

const lookAt = (box: BoundingBox, view: View): View => ({
  ...view,
  camera: { box },
  filter: view.onlySeen ? { ...view.filter, box } : view.filter,
});

/** Wider towards the poles, where a degree is less. */
function around(lng: number, lat: number): BoundingBox {
  const wide = AROUND_DEGREES / Math.max(0.1, Math.cos((lat * Math.PI) / 180));
  const wrap = (degrees: number) => ((((degrees + 180) % 360) + 360) % 360) - 180;
  return [wrap(lng - wide), Math.max(-89, lat - AROUND_DEGREES), wrap(lng + wide), Math.min(89, lat + AROUND_DEGREES)];
}
