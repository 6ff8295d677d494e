import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { formatDisplay, joinSearch, parseDisplay } from "#domain/display.ts";
import { formatDay } from "#domain/time-words.ts";
import { LINK_WORDS } from "#domain/words/links.ts";
import { openContext } from "#server/api/context.ts";
import { linkByCode } from "#server/views/links.ts";
import { readLocale } from "../../_words/server.ts";
import { MessagePage } from "../../message-page.tsx";
import { toParams } from "../../search-params.ts";

export const metadata: Metadata = { title: null, robots: { index: false } };
export const dynamic = "force-dynamic";

type Props = { params: Promise<{ code: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

/** A short link: goes to its view, or says why there is none. */
export default async function ShortLinkPage({ params, searchParams }: Props) {
  const locale = await readLocale();
  const words = LINK_WORDS[locale];
  const link = linkByCode(openContext().database, (await params).code);
  if (link !== null && link.revokedAt === null) {
    const display = formatDisplay(parseDisplay(toParams(await searchParams)));
    redirect(`/${joinSearch(link.view, display)}`);
  }
  const title = link === null ? words.unknownTitle : words.revokedTitle;
  return (
    <MessagePage title={title}>
      <p className="quiet">{link?.revokedAt ? words.revoked(formatDay(link.revokedAt.slice(0, 10), locale)) : words.unknown}</p>
      <p>
        <a className="button" href="/">
          {words.begin}
        </a>
      </p>
    </MessagePage>
  );
}
