import type { Catalogue } from "./catalogue.ts";

type AppearanceWords = {
  colours: string;
  themes: { dark: string; light: string; contrast: string; system: string };
};

/** How the pages look, whatever they show. */
export const APPEARANCE_WORDS: Catalogue<AppearanceWords> = {
  en: { colours: "Colours", themes: { dark: "Dark", light: "Light", contrast: "High contrast", system: "As the system says" } },
  uk: { colours: "Кольори", themes: { dark: "Темні", light: "Світлі", contrast: "Висока контрастність", system: "Як у системі" } },
  ko: { colours: "색", themes: { dark: "어둡게", light: "밝게", contrast: "고대비", system: "시스템 설정에 따름" } },
  ar: { colours: "الألوان", themes: { dark: "داكنة", light: "فاتحة", contrast: "تباين عالٍ", system: "بحسب إعداد النظام" } },
};
