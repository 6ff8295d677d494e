import type { Catalogue } from "./catalogue.ts";

type SavedViewWords = {
  title: string;
  /** On the button. */
  short: string;
  name: string;
  save: string;
  replace: string;
  rename: string;
  renameOf(name: string): string;
  remove: string;
  removeOf(name: string): string;
  removed(name: string): string;
  undo: string;
  cancel: string;
  none: string;
};

export const SAVED_VIEW_WORDS: Catalogue<SavedViewWords> = {
  en: {
    title: "Saved views",
    short: "Views",
    name: "Name of the present view",
    save: "Save",
    replace: "Replace",
    rename: "Rename",
    renameOf: (name) => `Rename “${name}”`,
    remove: "Remove",
    removeOf: (name) => `Remove “${name}”`,
    removed: (name) => `“${name}” was removed.`,
    undo: "Undo",
    cancel: "Cancel",
    none: "Views that are saved under a name are listed here. Give the present one a name.",
  },
  uk: {
    title: "Збережені вигляди",
    short: "Вигляди",
    name: "Назва нинішнього вигляду",
    save: "Зберегти",
    replace: "Замінити",
    rename: "Перейменувати",
    renameOf: (name) => `Перейменувати «${name}»`,
    remove: "Вилучити",
    removeOf: (name) => `Вилучити «${name}»`,
    removed: (name) => `«${name}» вилучено.`,
    undo: "Повернути",
    cancel: "Скасувати",
    none: "Тут будуть вигляди, збережені під назвою. Дайте назву нинішньому.",
  },
  ko: {
    title: "저장된 보기",
    short: "보기",
    name: "현재 보기의 이름",
    save: "저장",
    replace: "바꾸기",
    rename: "이름 바꾸기",
    renameOf: (name) => `‘${name}’ 이름 바꾸기`,
    remove: "삭제",
    removeOf: (name) => `‘${name}’ 삭제`,
    removed: (name) => `‘${name}’을(를) 삭제했습니다.`,
    undo: "되돌리기",
    cancel: "취소",
    none: "이름을 붙여 저장한 보기가 여기에 표시됩니다. 현재 보기에 이름을 붙여 보세요.",
  },
  ar: {
    title: "العروض المحفوظة",
    short: "العروض",
    name: "اسم العرض الحالي",
    save: "احفظ",
    replace: "استبدل",
    rename: "غيّر الاسم",
    renameOf: (name) => `غيّر اسم «${name}»`,
    remove: "أزل",
    removeOf: (name) => `أزل «${name}»`,
    removed: (name) => `أُزيل «${name}».`,
    undo: "تراجع",
    cancel: "إلغاء",
    none: "تظهر هنا العروض المحفوظة بأسماء. سمِّ العرض الحالي.",
  },
};
