import type { Metadata, Viewport } from "next";
import { cookies, headers } from "next/headers";
import type { ReactNode } from "react";
import { DIRECTIONS } from "#domain/words/locale.ts";
import { PAGE_WORDS } from "#domain/words/pages.ts";
import { accessSettings, mayChange } from "#server/access.ts";
import { readLocale } from "./_words/server.ts";
import { LocaleProvider } from "./_words/words.tsx";
import { AccessProvider } from "./may-change.tsx";
import { PREFERENCES_COOKIE, parsePreferences } from "./preferences.ts";
import { TOKENS } from "./tokens.ts";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  return { title: { default: "Dateline", template: "%s · Dateline" }, description: PAGE_WORDS[await readLocale()].description };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
  themeColor: [
    { media: "(prefers-color-scheme: dark)", color: TOKENS.dark.page },
    { media: "(prefers-color-scheme: light)", color: TOKENS.light.page },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { theme } = parsePreferences((await cookies()).get(PREFERENCES_COOKIE)?.value);
  const locale = await readLocale();
  return (
    <html lang={locale} dir={DIRECTIONS[locale]} data-theme={theme ?? undefined}>
      <head>
        <link rel="stylesheet" href="/fonts/fonts.css" />
        {locale === "ko" && <link rel="stylesheet" href="/fonts-ko/fonts.css" />}
      </head>
      <body>
        <LocaleProvider locale={locale}>
          <AccessProvider mayChange={mayChange(await headers(), accessSettings())}>{children}</AccessProvider>
        </LocaleProvider>
      </body>
    </html>
  );
}
