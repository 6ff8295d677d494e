import { cookies, headers } from "next/headers";
import { acceptedLocale, type Locale } from "#domain/words/locale.ts";
import { PREFERENCES_COOKIE, parsePreferences } from "../preferences.ts";

/** The interface's language for this request: what was chosen here, else what the browser asks for. */
export async function readLocale(): Promise<Locale> {
  const chosen = parsePreferences((await cookies()).get(PREFERENCES_COOKIE)?.value).locale;
  return chosen ?? acceptedLocale((await headers()).get("accept-language"));
}
