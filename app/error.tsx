"use client";

import { PAGE_WORDS } from "#domain/words/pages.ts";
import { useWords } from "./_words/words.tsx";
import { MessagePage } from "./message-page.tsx";

/** For what nobody foresaw: the address still holds the whole view. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const words = useWords(PAGE_WORDS);
  return (
    <MessagePage title={words.brokenTitle}>
      <p className="quiet">
        {words.broken}
        {error.digest !== undefined && ` ${words.inLog(error.digest)}`}
      </p>
      <p>
        <button type="button" className="button" onClick={reset}>
          {words.tryAgain}
        </button>{" "}
        <a className="button" href="/">
          {words.begin}
        </a>
      </p>
    </MessagePage>
  );
}
