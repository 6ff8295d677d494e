import type { Metadata } from "next";
import { cookies } from "next/headers";
import { parseDisplay } from "#domain/display.ts";
import { FOLLOW_WORDS } from "#domain/words/follow.ts";
import { Follower } from "../../_follow/follower.tsx";
import { prefetchSlide } from "../../_presenting/prefetch-slide.ts";
import { ApiProvider } from "../../_trpc/client.tsx";
import { Hydrated, serverApi } from "../../_trpc/server.ts";
import { readLocale } from "../../_words/server.ts";
import { MessagePage } from "../../message-page.tsx";
import { PREFERENCES_COOKIE, parsePreferences } from "../../preferences.ts";
import { toParams } from "../../search-params.ts";

type Props = { params: Promise<{ code: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The page says its own title, which changes with the slide. */
export const metadata: Metadata = { title: null, robots: { index: false } };
export const dynamic = "force-dynamic";

export default async function FollowPage({ params, searchParams }: Props) {
  const { code } = await params;
  const words = FOLLOW_WORDS[await readLocale()];
  const given = await serverApi()
    .follow.byCode({ code })
    .catch(() => null);
  const slide = given && (given.briefing.slides.find(({ id }) => id === given.state.slide) ?? given.briefing.slides[0]);
  if (!given || !slide) {
    return (
      <MessagePage title={words.noRoomTitle}>
        <p className="quiet">{words.noRoom}</p>
        <p>
          <a className="button" href="/">
            {words.toExplorer}
          </a>
        </p>
      </MessagePage>
    );
  }
  await prefetchSlide(slide);
  const initial = parsePreferences((await cookies()).get(PREFERENCES_COOKIE)?.value);
  return (
    <ApiProvider>
      <Hydrated>
        <Follower code={code} given={given} initial={initial} display={parseDisplay(toParams(await searchParams))} />
      </Hydrated>
    </ApiProvider>
  );
}
