import { publicationDate } from "#domain/document.ts";
import { isoDay } from "#domain/time.ts";

/** What a format's reader finds: text still raw, metadata as the document states it. Null is "it does not say". */
export type Reading = {
  text: string;
  title: string | null;
  publisher: string | null;
  url: string | null;
  /** BCP 47 as declared; not yet checked against the text. */
  language: string | null;
  published: string | null;
  /** `hand`: whoever wrote the file's header vouches for the date, the document itself does not say it. */
  publishedBy: "document" | "hand";
};

export const NOTHING_SAID: Omit<Reading, "text"> = {
  title: null,
  publisher: null,
  url: null,
  language: null,
  published: null,
  publishedBy: "document",
};

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * The civil day that a machine-written date states, in its own zone: `2024-10-15T23:30:00+03:00`, `20241015`, `Tue, 15 Oct 2024 …`.
 * A month where it states no more (`2025-11`). Null for anything else, `03/05/2024` among it: nobody knows which way round that is.
 */
export function toPublicationDate(stated: string): string | null {
  const text = stated.trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})(?:$|T)/.exec(text);
  if (iso) return validDay(iso[1], iso[2], iso[3]);
  if (/^\d{4}-\d{2}$/.test(text)) return publicationDate.safeParse(text).success ? text : null;
  const mail = /^(?:\p{L}{3,9},?\s+)?(\d{1,2})\s+(\p{L}{3})\p{L}*\.?,?\s+(\d{4})\b/u.exec(text);
  if (mail) return validDay(mail[3], monthNumber(mail[2]), mail[1]);
  const english = /^(?:\p{L}{3,9},\s+)?(\p{L}{3})\p{L}*\.?\s+(\d{1,2}),?\s+(\d{4})\b/u.exec(text);
  return english ? validDay(english[3], monthNumber(english[1]), english[2]) : null;
}

function monthNumber(name = ""): string {
  return String(MONTHS.indexOf(name.toLowerCase()) + 1);
}

function validDay(year = "", month = "", day = ""): string | null {
  const candidate = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isoDay.safeParse(candidate).success ? candidate : null;
}

/** Only addresses that a browser may safely follow. */
export function toWebAddress(stated: string): string | null {
  if (stated.length > 2000 || !URL.canParse(stated)) return null;
  const url = new URL(stated);
  return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
}
