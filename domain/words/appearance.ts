import type { Catalogue } from "./catalogue.ts";

type AppearanceWords = {
  /** Of what opens the choice of both. */
  both: string;
  colours: string;
  themes: { dark: string; light: string; contrast: string; system: string };
};

/** How the pages look, whatever they show. */
export const APPEARANCE_WORDS: Catalogue<AppearanceWords> = {
  en: {
    both: "Colours and language",
    colours: "Colours",
    themes: { dark: "Dark", light: "Light", contrast: "High contrast", system: "As the system says" },
  },
  uk: {
    both: "Кольори й мова",
    colours: "Кольори",
    themes: { dark: "Темні", light: "Світлі", contrast: "Висока контрастність", system: "Як у системі" },
  },
  ko: {
    both: "색과 언어",
    colours: "색",
    themes: { dark: "어둡게", light: "밝게", contrast: "고대비", system: "시스템 설정에 따름" },
  },
  ar: {
    both: "الألوان واللغة",
    colours: "الألوان",
    themes: { dark: "داكنة", light: "فاتحة", contrast: "تباين عالٍ", system: "بحسب إعداد النظام" },
  },
};
