import type { DocumentSummary } from "#domain/answer.ts";
import { detectLanguage, isSpoken } from "#server/extract/language.ts";

export type Failure = NonNullable<DocumentSummary["failure"]>;

/** "The text is in German, and Dateline reads only English so far". */
export function nameUnread(language: string): string {
  const name = new Intl.DisplayNames("en", { type: "language" }).of(language) ?? language;
  return `The text is in ${name}, and Dateline reads only English so far`;
}

/** Why a text is not read, and its language; null when it is. Finders that read another language as if it were English would find nonsense. */
export function refuseLanguage(text: string, which: string): { failure: Failure; language: string } | null {
  const language = detectLanguage(text);
  if (isSpoken(language)) return null;
  return {
    language,
    failure: {
      what: nameUnread(language),
      which,
      advice: "Nothing was taken from it. Its text is kept, and is read as soon as a version can; until then add an English translation.",
    },
  };
}
