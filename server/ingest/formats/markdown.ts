import { parse, YAMLParseError } from "yaml";
import { z } from "zod";
import { UserError } from "#domain/user-error.ts";
import { NOTHING_SAID, type Reading, toPublicationDate, toWebAddress } from "./reading.ts";

const word = z.union([z.string(), z.number(), z.boolean()]).transform(String).nullish();
const frontMatter = z.looseObject({
  title: word,
  publisher: word,
  language: word,
  url: word,
  published: word,
  published_by: z.enum(["document", "hand"]).nullish(),
});

const FENCED_HEADER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** Markdown with or without a YAML header. What can't be read in the header is an error: a date lost in silence would shift every "yesterday". */
export function readMarkdown(raw: string, which: string): Reading {
  const header = FENCED_HEADER.exec(raw);
  if (!header) return { ...NOTHING_SAID, text: toPlain(raw) };
  const body = raw.slice(header[0].length);
  const said = readHeader(header[1] ?? "", which);
  if (said === null) return { ...NOTHING_SAID, text: toPlain(raw) };
  const published = said.published ? toPublicationDate(said.published) : null;
  if (said.published && !published) {
    throw new UserError(
      `“${said.published.slice(0, 60)}” in the header can't be read as a publication date`,
      which,
      "Write it as 2026-06-30, or as 2026-06 when only the month is known.",
    );
  }
  return {
    text: toPlain(body),
    title: said.title ?? null,
    publisher: said.publisher ?? null,
    url: said.url ? toWebAddress(said.url) : null,
    language: said.language ?? null,
    published,
    publishedBy: said.published_by ?? "document",
  };
}

/** Null when what stands between the lines of dashes is no header at all but text. */
function readHeader(header: string, which: string): z.infer<typeof frontMatter> | null {
  try {
    const value: unknown = parse(header, { schema: "failsafe", maxAliasCount: 10 });
    if (typeof value === "string") return null;
    return frontMatter.parse(value ?? {});
  } catch (cause) {
    const where = cause instanceof YAMLParseError ? ` (line ${(cause.linePos?.[0].line ?? 0) + 1})` : "";
    throw new UserError(
      `The header between the lines of dashes can't be read${where}`,
      which,
      "It takes lines like “title: …”, “publisher: …”, “published: 2026-06-30”; put quotes around a value with a colon in it.",
      { cause },
    );
  }
}

/** Drops what is only typography; words and list items stay where they are. */
function toPlain(markdown: string): string {
  return markdown
    .replace(/\r\n?/g, "\n")
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/^[ \t]{0,3}(?:```|~~~).*$/gm, "")
    .replace(/^[ \t]{0,3}#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*$/gm, "\n$1\n")
    .replace(/^(?:[ \t]{0,3}>[ \t]?)+/gm, "")
    .replace(/^[ \t]{0,3}(?:\*[ \t]*){3,}$|^[ \t]{0,3}(?:-[ \t]*){3,}$|^[ \t]{0,3}(?:_[ \t]*){3,}$/gm, "")
    .replace(/!\[([^\]\n]{0,500})\]\([^()\s]{0,2000}(?:\s+"[^"\n]{0,300}")?\)/g, "$1")
    .replace(/\[([^\]\n]{1,500})\]\([^()\s]{0,2000}(?:\s+"[^"\n]{0,300}")?\)/g, "$1")
    .replace(/^[ \t]{0,3}\[[^\]\n]{1,200}\]:[ \t]+\S+.*$/gm, "")
    .replace(/<(https?:\/\/[^\s<>]{1,2000})>/g, "$1")
    .replace(/<\/?[a-zA-Z][^<>\n]{0,500}>/g, "")
    .replace(/(\*\*|__)(?=\S)([^\n]{1,1000}?\S)\1/g, "$2")
    .replace(/(?<![\w*])\*(?=[^\s*])([^*\n]{1,1000})(?<=[^\s*])\*(?![\w*])/g, "$1")
    .replace(/(?<![\w_])_(?=[^\s_])([^_\n]{1,1000})(?<=[^\s_])_(?![\w_])/g, "$1")
    .replace(/`([^`\n]{1,1000})`/g, "$1")
    .replace(/\\([\\`*_{}[\]()#+\-.!>|~])/g, "$1")
    .replace(/[ \t]{2,}$/gm, "");
}
