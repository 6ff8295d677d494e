"use client";

import { SHARE_WORDS } from "#domain/words/share.ts";
import { useWords } from "../../_words/words.tsx";

export function PrintButton() {
  const words = useWords(SHARE_WORDS);
  return (
    <button type="button" className="button" onClick={() => window.print()}>
      {words.print}
    </button>
  );
}
