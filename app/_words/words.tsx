"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { Catalogue } from "#domain/words/catalogue.ts";
import type { Locale } from "#domain/words/locale.ts";

const LocaleContext = createContext<Locale>("en");

/** The interface's language for all below; the server chooses it, so that its first paint is already right. */
export function LocaleProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <LocaleContext value={locale}>{children}</LocaleContext>;
}

export const useLocale = (): Locale => useContext(LocaleContext);

/** A room's words in the interface's language. */
export function useWords<Words>(catalogue: Catalogue<Words>): Words {
  return catalogue[useLocale()];
}
