import type { Metadata } from "next";
import { cookies } from "next/headers";
import { withoutNotes } from "#domain/briefing.ts";
import { parseDisplay } from "#domain/display.ts";
import { PRESENTING_WORDS } from "#domain/words/presenting.ts";
import { NoBriefing } from "../../../_briefing/no-briefing.tsx";
import { deckOf, slideAt } from "../../../_presenting/deck.ts";
import { prefetchSlide } from "../../../_presenting/prefetch-slide.ts";
import { Presenter } from "../../../_presenting/presenter.tsx";
import { viewOf } from "../../../_presenting/view-of.ts";
import { ApiProvider } from "../../../_trpc/client.tsx";
import { Hydrated, serverApi } from "../../../_trpc/server.ts";
import { readLocale } from "../../../_words/server.ts";
import { PREFERENCES_COOKIE, parsePreferences } from "../../../preferences.ts";
import { toParams } from "../../../search-params.ts";
import { shareMetadata } from "../../../share-metadata.ts";

type Props = { params: Promise<{ id: string; slide: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The presenter says its own title, which changes with the slide. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, slide: asked } = await params;
  const found = await serverApi()
    .briefings.byId({ id })
    .catch(() => null);
  const slide = found && slideAt(found.briefing, decodeURIComponent(asked));
  if (!slide) return { title: null };
  const named = { title: slide.headline || found.briefing.title, description: slide.text };
  return { title: null, ...(await shareMetadata(viewOf(slide), named)) };
}

export default async function PresentingPage({ params, searchParams }: Props) {
  const { id, slide: asked } = await params;
  const initial = parsePreferences((await cookies()).get(PREFERENCES_COOKIE)?.value);
  const found = await serverApi()
    .briefings.byId({ id })
    .catch(() => null);
  const slide = found && slideAt(found.briefing, decodeURIComponent(asked));
  if (!found || !slide) {
    const words = PRESENTING_WORDS[await readLocale()];
    if (!found) return <NoBriefing help={words.noSuchHelp} />;
    const editor = `/briefing/${id}`;
    if (found.briefing.slides.length === 0) return <NoBriefing title={words.noSlides} help={words.noSlidesHelp} editor={editor} />;
    if (deckOf(found.briefing, "").length === 0) return <NoBriefing title={words.allHidden} help={words.allHiddenHelp} editor={editor} />;
    return <NoBriefing title={words.noSuch} help={words.noSuchHelp} first={`${editor}/1`} />;
  }
  await prefetchSlide(slide);
  return (
    <ApiProvider>
      <Hydrated>
        <Presenter
          briefing={withoutNotes(found.briefing)}
          first={slide.id}
          initial={initial}
          display={parseDisplay(toParams(await searchParams))}
        />
      </Hydrated>
    </ApiProvider>
  );
}
