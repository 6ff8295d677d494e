import type { Locale } from "./locale.ts";

/** A room's words in every language: strings, and functions that put names and numbers into them. */
export type Catalogue<Words> = Record<Locale, Words>;

/** The forms a counted noun has in a language (CLDR's plural categories); those it lacks fall back to `other`. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const rules = new Map<Locale, Intl.PluralRules>();
const formats = new Map<Locale, Intl.NumberFormat>();

/** `1,200`: grouped by the custom of the language, in the digits of the documents (0–9), which a reader compares with. */
export function amount(locale: Locale, value: number): string {
  let format = formats.get(locale);
  if (!format) {
    format = new Intl.NumberFormat(`${locale}-u-nu-latn`, { maximumFractionDigits: 20 });
    formats.set(locale, format);
  }
  return format.format(value);
}

/** The form of a counted noun that goes with a number: "event" or "events", without the number. */
export function pluralForm(locale: Locale, count: number, forms: Plural): string {
  let rule = rules.get(locale);
  if (!rule) {
    rule = new Intl.PluralRules(locale);
    rules.set(locale, rule);
  }
  return forms[rule.select(count)] ?? forms.other;
}

/** `1,200 events`: the number and the form that goes with it. Forms with `#` say where the number stands; one without it among them says the number itself ("حدثان"). */
export function counted(locale: Locale, count: number, forms: Plural): string {
  const form = pluralForm(locale, count, forms);
  const number = amount(locale, count);
  return forms.other.includes("#") ? form.replace("#", number) : `${number} ${form}`;
}
