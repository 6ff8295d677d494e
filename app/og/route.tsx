import { createHash } from "node:crypto";
import { ImageResponse } from "next/og";
import { type Basemap, openBasemap } from "#db/basemap.ts";
import { readRevision } from "#db/open.ts";
import { formatView, parseView } from "#domain/view.ts";
import { SHARE_WORDS } from "#domain/words/share.ts";
import { openContext } from "#server/api/context.ts";
import { drawMap } from "#server/picture/draw-map.ts";
import { keepTo, readTypeface, type Typeface } from "#server/picture/typeface.ts";
import { answerView } from "#server/picture/view-answer.ts";
import { CARD, CARD_MAP, card } from "./card.tsx";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

const MAX_KEPT = 60;
const kept = new Map<string, ArrayBuffer>();
let basemap: Basemap | null = null;
let typefaces: { regular: Typeface; semiBold: Typeface } | null = null;

/** The image that stands for a view where its link is pasted. It is asked for by programs, which have no language: English. */
export async function GET(request: Request): Promise<Response> {
  const { view } = parseView(new URL(request.url).searchParams);
  const { database, columns } = openContext();
  const etag = `"${createHash("sha256")
    .update(`${readRevision(database)} ${formatView(view)}`)
    .digest("hex")
    .slice(0, 24)}"`;
  const headers = { "Content-Type": "image/png", "Cache-Control": "no-cache", ETag: etag };
  if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers });
  const found = kept.get(etag);
  if (found) return new Response(found, { headers });

  basemap ??= openBasemap();
  typefaces ??= { regular: readTypeface("Regular"), semiBold: readTypeface("SemiBold") };
  const { regular, semiBold } = typefaces;
  const write = (text: string) => keepTo([regular, semiBold], text);
  const { answer, sentence } = await answerView(columns, view, "en");
  const map = drawMap(answer.map, view, basemap, CARD_MAP);
  map.ground.names = map.ground.names.map((name) => ({ ...name, text: write(name.text) }));
  const [question = "", ...totals] = write(sentence).split(" · ");
  const image = new ImageResponse(card(map, question, totals.join(" · "), write(SHARE_WORDS.en.basemap)), {
    ...CARD,
    fonts: [
      { name: "Plex", data: regular.data, weight: 400 },
      { name: "Plex", data: semiBold.data, weight: 600 },
    ],
  });
  const data = await image.arrayBuffer();
  // The one that was put there first goes first.
  for (const first of kept.keys()) if (kept.size >= MAX_KEPT) kept.delete(first);
  kept.set(etag, data);
  return new Response(data, { headers });
}
