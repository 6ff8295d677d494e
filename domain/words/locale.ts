/** Interface languages, as BCP 47 tags. Documents are another matter: they are read in English and quoted as they stand. */
export const LOCALES = ["en", "uk", "ko", "ar"] as const;
export type Locale = (typeof LOCALES)[number];

/** Each in its own words. */
export const LOCALE_NAMES: Record<Locale, string> = { en: "English", uk: "Українська", ko: "한국어", ar: "العربية" };

export const DIRECTIONS: Record<Locale, "ltr" | "rtl"> = { en: "ltr", uk: "ltr", ko: "ltr", ar: "rtl" };

/** Translated by us and not yet read by anybody who grew up with the language; the interface says so. */
export const UNREVIEWED: readonly Locale[] = ["uk", "ko", "ar"];

export const isLocale = (tag: string): tag is Locale => (LOCALES as readonly string[]).includes(tag);

/** The first language of an `Accept-Language` header that we have, by its order of preference; else English. */
export function acceptedLocale(header: string | null): Locale {
  const wanted = (header ?? "")
    .split(",")
    .map((range) => {
      const [tag = "", ...parameters] = range.trim().toLowerCase().split(";");
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find((q) => q !== undefined);
      return { language: tag.split("-")[0] ?? "", quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { language } of wanted) if (isLocale(language)) return language;
  return "en";
}
