import type { DocumentSummary } from "#domain/answer.ts";
import { detectLanguage } from "#server/extract/language.ts";

export type Failure = NonNullable<DocumentSummary["failure"]>;

const READABLE_LANGUAGES = ["en", "und"];

/** Why a text is not read, and its language; null when it is. Finders that read another language as if it were English would find nonsense. */
export function refuseLanguage(text: string, which: string): { failure: Failure; language: string } | null {
  const language = detectLanguage(text);
  if (READABLE_LANGUAGES.includes(language)) return null;
  const name = new Intl.DisplayNames("en", { type: "language" }).of(language) ?? language;
  return {
    language,
    failure: {
      what: `The text is in ${name}, and Dateline reads only English so far`,
      which,
      advice: "Nothing was taken from it. Its text is kept, and is read as soon as a version can; until then add an English translation.",
    },
  };
}
