import type { Metadata } from "next";
import { PAGE_WORDS } from "#domain/words/pages.ts";
import { readLocale } from "./_words/server.ts";
import { MessagePage } from "./message-page.tsx";

export const metadata: Metadata = { title: null };

export default async function NotFound() {
  const words = PAGE_WORDS[await readLocale()];
  return (
    <MessagePage title={words.notFoundTitle}>
      <p className="quiet">{words.notFoundHelp}</p>
      <p>
        <a className="button" href="/">
          {words.mapAndTimeline}
        </a>{" "}
        <a className="button" href="/documents">
          {words.documents}
        </a>
      </p>
    </MessagePage>
  );
}
