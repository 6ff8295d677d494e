import { cookies, headers } from "next/headers";
import type { Locale } from "#domain/words/locale.ts";
import { localeFor, PREFERENCES_COOKIE } from "../preferences.ts";

/** The interface's language for this request. */
export async function readLocale(): Promise<Locale> {
  return localeFor((await cookies()).get(PREFERENCES_COOKIE)?.value, (await headers()).get("accept-language"));
}
