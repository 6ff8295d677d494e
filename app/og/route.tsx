import { createHash } from "node:crypto";
import { ImageResponse } from "next/og";
import { type Basemap, openBasemap } from "#db/basemap.ts";
import { readRevision } from "#db/open.ts";
import { formatView, parseView } from "#domain/view.ts";
import { DIRECTIONS, isLocale, type Locale } from "#domain/words/locale.ts";
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
const typefaces = new Map<string, Typeface>();

/** The image that stands for a view where its link is pasted. Programs, which have no language, ask for it: the page's stands in the address as `lang`. */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams;
  const { view } = parseView(asked);
  const asks = asked.get("lang") ?? "";
  const locale = isLocale(asks) ? asks : "en";
  const { database, columns } = openContext();
  const etag = `"${createHash("sha256")
    .update(`${readRevision(database)} ${locale} ${formatView(view)}`)
    .digest("hex")
    .slice(0, 24)}"`;
  const headers = { "Content-Type": "image/png", "Cache-Control": "no-cache", ETag: etag };
  if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers });
  const found = kept.get(etag);
  if (found) return new Response(found, { headers });

  basemap ??= openBasemap();
  const fonts = fontsOf(locale);
  // A family's weights have the same letters.
  const write = (text: string) => keepTo(fonts, text);
  const { answer, sentence } = await answerView(columns, view, locale);
  const map = drawMap(answer.map, view, basemap, CARD_MAP);
  map.ground.names = map.ground.names.map((name) => ({ ...name, text: write(name.text) }));
  const [question = "", ...totals] = write(sentence).split(" · ");
  const image = new ImageResponse(
    card(map, { question, totals: totals.join(" · "), origin: write(SHARE_WORDS[locale].basemap) }, DIRECTIONS[locale]),
    {
      ...CARD,
      fonts,
    },
  );
  const data = await image.arrayBuffer();
  // The one that was put there first goes first.
  for (const first of kept.keys()) if (kept.size >= MAX_KEPT) kept.delete(first);
  kept.set(etag, data);
  return new Response(data, { headers });
}

/** Beside the letters that every language needs. */
const OWN_LETTERS = { en: [], uk: [], ko: ["SansKR"], ar: ["SansArabic"] } as const;

function fontsOf(locale: Locale) {
  const families = ["Sans", ...OWN_LETTERS[locale]] as const;
  return families.flatMap((family) =>
    (
      [
        ["Regular", 400],
        ["SemiBold", 600],
      ] as const
    ).map(([name, weight]) => {
      const key = `${family} ${name}`;
      const typeface = typefaces.get(key) ?? readTypeface(family, name);
      typefaces.set(key, typeface);
      return { ...typeface, name: family === "Sans" ? "Plex" : "Plex own", weight };
    }),
  );
}
