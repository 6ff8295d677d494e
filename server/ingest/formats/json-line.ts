import { z } from "zod";
import { UserError } from "#domain/user-error.ts";
import { NOTHING_SAID, type Reading, toPublicationDate, toWebAddress } from "./reading.ts";

const jsonDocument = z.looseObject({
  text: z.string(),
  published: z.string().nullish(),
  source: z.string().nullish(),
  title: z.string().nullish(),
  url: z.string().nullish(),
  language: z.string().nullish(),
});

/** One document of a `.jsonl` file: `{id, text, published, source?, title?, url?}`; `source` is its publisher. */
export function readJsonLine(line: string, which: string): Reading {
  const document = jsonDocument.safeParse(parseJson(line, which));
  if (!document.success) {
    const [issue] = document.error.issues;
    const field = issue?.path.join(".") ?? "";
    throw new UserError(
      field === "" ? "The line is not a JSON object" : `“${field}” is missing or of the wrong type`,
      which,
      'Every line takes {"text": "…", "published": "2026-06-30" or null, "source": "…", "title": "…"}.',
    );
  }
  const { text, title, source, url, language, published } = document.data;
  const day = published ? toPublicationDate(published) : null;
  if (published && !day) {
    throw new UserError(`“${published.slice(0, 60)}” can't be read as a publication date`, which, "Write it as 2026-06-30, or null.");
  }
  return {
    ...NOTHING_SAID,
    text,
    title: title ?? null,
    publisher: source ?? null,
    url: url ? toWebAddress(url) : null,
    language: language ?? null,
    published: day,
  };
}

export function parseJson(line: string, which: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    if (/[\0\uFFFD]/.test(line)) {
      throw new UserError("The line is not text in UTF-8", which, "Save the file as UTF-8, with one JSON object on every line.", { cause });
    }
    throw new UserError("The line is not JSON", which, "A .jsonl file has one complete JSON object on every line.", { cause });
  }
}
