import { parseView, type View } from "#domain/view.ts";

/** A view under its name, as it is written in an address. */
export type SavedView = { id: string; name: string; view: string };

export const viewOf = ({ view }: Pick<SavedView, "view">): View => parseView(new URLSearchParams(view)).view;
