import { amount, type Catalogue } from "./catalogue.ts";

type BriefingFileWords = {
  /** `slide`: its number; null: the file itself. */
  unknownKeys(slide: number | null, keys: string): string;
  /** `part`: the name of the field that says what it can't say; empty when it is no slide at all. */
  unreadable(slide: number, part: string): string;
  sameId(slide: number, id: string): string;
  view(slide: number, said: string): string;
};

/** What a file with a briefing said that is not as expected. */
export const BRIEFING_FILE_WORDS: Catalogue<BriefingFileWords> = {
  en: {
    unknownKeys: (slide, keys) =>
      `${slide === null ? "The file" : `Slide ${amount("en", slide)}`} has keys that mean nothing here and were left out: ${keys}.`,
    unreadable: (slide, part) =>
      `Slide ${amount("en", slide)} could not be read and was left out: ${part === "" ? "it is no slide" : `look at its “${part}”`}.`,
    sameId: (slide, id) => `Slide ${amount("en", slide)} has the same id (${id}) as one before it and was left out.`,
    view: (slide, said) => `Slide ${amount("en", slide)}: ${said}`,
  },
  uk: {
    unknownKeys: (slide, keys) =>
      `${slide === null ? "У файлі" : `У слайді ${amount("uk", slide)}`} є ключі, які тут нічого не означають; їх пропущено: ${keys}.`,
    unreadable: (slide, part) =>
      `Слайд ${amount("uk", slide)} не вдалося прочитати, його пропущено: ${part === "" ? "це не слайд" : `перевірте «${part}»`}.`,
    sameId: (slide, id) => `Слайд ${amount("uk", slide)} має той самий ідентифікатор (${id}), що й один із попередніх; його пропущено.`,
    view: (slide, said) => `Слайд ${amount("uk", slide)}: ${said}`,
  },
  ko: {
    unknownKeys: (slide, keys) =>
      `${slide === null ? "파일" : `슬라이드 ${amount("ko", slide)}`}에 여기서 쓰이지 않는 키가 있어 제외했습니다: ${keys}.`,
    unreadable: (slide, part) =>
      `슬라이드 ${amount("ko", slide)}을(를) 읽을 수 없어 제외했습니다. ${part === "" ? "슬라이드가 아닙니다." : `‘${part}’ 항목을 확인하세요.`}`,
    sameId: (slide, id) => `슬라이드 ${amount("ko", slide)}의 식별자(${id})가 앞의 슬라이드와 같아 제외했습니다.`,
    view: (slide, said) => `슬라이드 ${amount("ko", slide)}: ${said}`,
  },
  ar: {
    unknownKeys: (slide, keys) =>
      `في ${slide === null ? "الملف" : `الشريحة ${amount("ar", slide)}`} مفاتيح لا معنى لها هنا فتُركت: ${keys}.`,
    unreadable: (slide, part) => `تعذّرت قراءة الشريحة ${amount("ar", slide)} فتُركت: ${part === "" ? "ليست شريحة" : `راجع «${part}» فيها`}.`,
    sameId: (slide, id) => `للشريحة ${amount("ar", slide)} معرّف (${id}) سبقتها إليه شريحة أخرى فتُركت.`,
    view: (slide, said) => `الشريحة ${amount("ar", slide)}: ${said}`,
  },
};
