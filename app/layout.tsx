import type { Metadata, Viewport } from "next";
import { cookies, headers } from "next/headers";
import type { ReactNode } from "react";
import { DIRECTIONS } from "#domain/words/locale.ts";
import { accessSettings, mayChange } from "#server/access.ts";
import { readLocale } from "./_words/server.ts";
import { LocaleProvider } from "./_words/words.tsx";
import { AccessProvider } from "./may-change.tsx";
import { PREFERENCES_COOKIE, parsePreferences } from "./preferences.ts";
import { TOKENS } from "./tokens.ts";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Dateline", template: "%s · Dateline" },
  description: "Written reports as a linked map and timeline.",
};

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
      </head>
      <body>
        <LocaleProvider locale={locale}>
          <AccessProvider mayChange={mayChange(await headers(), accessSettings())}>{children}</AccessProvider>
        </LocaleProvider>
      </body>
    </html>
  );
}
