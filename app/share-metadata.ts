import type { Metadata } from "next";
import { headers } from "next/headers";
import { joinSearch } from "#domain/display.ts";
import { exploreQuestion } from "#domain/explore-question.ts";
import { toPlainSentence, toSentence } from "#domain/sentence.ts";
import { namesFrom } from "#domain/value-names.ts";
import { askedFilter, formatView, type View } from "#domain/view.ts";
import { serverQueryClient, serverTRPC } from "./_trpc/server.ts";
import { readLocale } from "./_words/server.ts";

const SIZE = { width: 1200, height: 630 };

/** What stands for a link where it is pasted: the view in words, or what its page is called, and the image of the view. */
export async function shareMetadata(view: View, named: { title: string; description: string } | null = null): Promise<Metadata> {
  const { title, description } = named ?? (await inWords(view));
  const locale = await readLocale();
  const query = joinSearch(formatView({ ...view, rev: null }), locale === "en" ? "" : `lang=${locale}`);
  const images = [{ url: `/og${query}`, ...SIZE, type: "image/png", alt: description || title }];
  return {
    metadataBase: await ownAddress(),
    description,
    openGraph: { type: "website", siteName: "Dateline", title, description, images },
    twitter: { card: "summary_large_image", title, description, images },
  };
}

/** Kept by the query client: the page asks the same and is not kept waiting twice. */
async function inWords(view: View): Promise<{ title: string; description: string }> {
  const locale = await readLocale();
  const question = serverTRPC.explore.queryOptions(exploreQuestion(view));
  const answer = await serverQueryClient()
    .fetchQuery(question)
    // The page says what is wrong.
    .catch(() => null);
  const parts = toSentence(askedFilter(view), answer?.totals ?? null, namesFrom(answer?.facets ?? null, locale), locale);
  const [title = "", ...rest] = toPlainSentence(parts).split(" · ");
  return { title, description: rest.join(" · ") };
}

/** As whoever asked calls us: `proxy.ts` lets no other name through. */
async function ownAddress(): Promise<URL> {
  const asked = await headers();
  const scheme = asked.get("x-forwarded-proto")?.split(",")[0]?.trim() === "https" ? "https" : "http";
  return new URL(`${scheme}://${asked.get("host") ?? "localhost"}`);
}
