"use client";

import { MessagePage } from "./message-page.tsx";

/** For what nobody foresaw: the address still holds the whole view. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <MessagePage title="This page could not be shown">
      <p className="quiet">
        Something went wrong while drawing it. Your view is kept in the address: try again, or begin without it.
        {error.digest !== undefined && ` The server’s log has it under ${error.digest}.`}
      </p>
      <p>
        <button type="button" className="button" onClick={reset}>
          Try again
        </button>{" "}
        <a className="button" href="/">
          Begin without filters
        </a>
      </p>
    </MessagePage>
  );
}
