import type { Locale } from "./words/locale.ts";
import { TOLD } from "./words/told.ts";

/** What the server has said in English, in the reader's language. `isEnglish`: it has words that we know in English only. */
export function sayTold(english: string, locale: Locale): { text: string; isEnglish: boolean } {
  if (locale === "en") return { text: english, isEnglish: true };
  for (const [pattern, others] of TOLD) {
    if (pattern.test(english)) return { text: english.replace(pattern, others[locale]), isEnglish: false };
  }
  return { text: english, isEnglish: true };
}

/** What happened, to which thing, what to try: the three parts of an error that was written for a person, as one. */
export function sayProblem({ what, which, advice }: { what: string; which: string; advice: string }, locale: Locale): string {
  const [happened, thing, hint] = [what, which, advice].map((part) => sayTold(part, locale).text);
  return `${happened}${thing === "" ? "" : `: ${thing}`}. ${hint}`;
}

/** The same for several, each a clause of one sentence; `also` is one more, in the reader's language. */
export function sayReasons(reasons: readonly string[], also: string | null, locale: Locale): { text: string; isEnglish: boolean } {
  const told = reasons.map((reason) => sayTold(reason, locale));
  if (also !== null) told.push({ text: also, isEnglish: locale === "en" });
  const semicolon = locale === "ar" ? "؛ " : "; ";
  return { text: told.map(({ text }) => text).join(semicolon), isEnglish: told.every(({ isEnglish }) => isEnglish) };
}
