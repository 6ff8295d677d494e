"use client";

import { PRESENTING_WORDS } from "#domain/words/presenting.ts";
import { useWords } from "../_words/words.tsx";
import { MessagePage } from "../message-page.tsx";

type Props = {
  /** Where there is such a briefing, but not what was asked of it. */
  title?: string | undefined;
  help?: string | undefined;
  /** The way to its first slide, where it has one. */
  first?: string | undefined;
  /** The way to its editor, where that is what helps. */
  editor?: string | undefined;
};

/** Says that there is nothing to show, and leads to the briefings that there are. */
export function NoBriefing({ title, help, first, editor }: Props) {
  const words = useWords(PRESENTING_WORDS);
  return (
    <MessagePage title={title ?? words.noBriefing}>
      {help !== undefined && <p className="quiet">{help}</p>}
      <p>
        {first !== undefined && (
          <a className="button" href={first}>
            {words.toFirst}
          </a>
        )}
        {editor !== undefined && (
          <a className="button" href={editor}>
            {words.toEditor}
          </a>
        )}
        <a className="button" href="/briefing">
          {words.toBriefings}
        </a>
      </p>
    </MessagePage>
  );
}
