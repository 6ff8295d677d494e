import type { Metadata } from "next";
import { cookies } from "next/headers";
import { parseDisplay } from "#domain/display.ts";
import { exploreQuestion } from "#domain/explore-question.ts";
import { askedFilter, parseView } from "#domain/view.ts";
import { framingHosts } from "#server/hosts.ts";
import { Embed } from "./_explorer/embed.tsx";
import { Explorer } from "./_explorer/explorer.tsx";
import { Bare } from "./_presenting/bare.tsx";
import { ApiProvider } from "./_trpc/client.tsx";
import { Hydrated, prefetch, serverTRPC } from "./_trpc/server.ts";
import { PREFERENCES_COOKIE, parsePreferences } from "./preferences.ts";
import { toParams } from "./search-params.ts";
import { shareMetadata } from "./share-metadata.ts";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The explorer says its own title, which changes with the view; a title here would come later and win. */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return { title: null, ...(await shareMetadata(parseView(toParams(await searchParams)).view)) };
}

export default async function ExplorerPage({ searchParams }: Props) {
  const initial = parsePreferences((await cookies()).get(PREFERENCES_COOKIE)?.value);
  const given = toParams(await searchParams);
  const { view } = parseView(given);
  const { ui } = parseDisplay(given);
  const { explore, events, meta, briefings } = serverTRPC;
  // The words of the page; map and timeline draw in the browser and ask there.
  await Promise.all([
    prefetch(explore.queryOptions(exploreQuestion(view))),
    prefetch(meta.queryOptions({ since: view.rev })),
    prefetch(briefings.list.queryOptions()),
    view.event === null ? null : prefetch(events.byId.queryOptions({ id: view.event, knownBy: askedFilter(view).knownBy })),
  ]);
  return (
    <ApiProvider>
      <Hydrated>
        {ui === "embed" && <Embed initial={initial} />}
        {ui === "none" && <Bare initial={initial} />}
        {ui === "full" && <Explorer initial={initial} framedBy={framingHosts(process.env.DATELINE_EMBED)} />}
      </Hydrated>
    </ApiProvider>
  );
}
