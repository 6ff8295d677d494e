import type { Metadata } from "next";
import { cookies } from "next/headers";
import { parseDisplay } from "#domain/display.ts";
import { askedFilter } from "#domain/view.ts";
import { FOLLOW_WORDS } from "#domain/words/follow.ts";
import { Follower } from "../../_follow/follower.tsx";
import { questionOf, viewOf } from "../../_presenting/view-of.ts";
import { ApiProvider } from "../../_trpc/client.tsx";
import { Hydrated, prefetch, serverApi, serverTRPC } from "../../_trpc/server.ts";
import { readLocale } from "../../_words/server.ts";
import { MessagePage } from "../../message-page.tsx";
import { PREFERENCES_COOKIE, parsePreferences } from "../../preferences.ts";

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
  const view = viewOf(slide);
  const { explore, events, meta } = serverTRPC;
  await Promise.all([
    prefetch(explore.queryOptions(questionOf(view))),
    prefetch(meta.queryOptions({ since: null })),
    view.event === null ? null : prefetch(events.byId.queryOptions({ id: view.event, knownBy: askedFilter(view).knownBy })),
  ]);
  const said = Object.entries(await searchParams).flatMap(([key, value]) => [value].flat().map((one) => [key, one ?? ""]));
  const initial = parsePreferences((await cookies()).get(PREFERENCES_COOKIE)?.value);
  return (
    <ApiProvider>
      <Hydrated>
        <Follower code={code} given={given} initial={initial} display={parseDisplay(new URLSearchParams(said))} />
      </Hydrated>
    </ApiProvider>
  );
}
