import { Readability } from "@mozilla/readability";
import { z } from "zod";
import { UserError } from "#domain/user-error.ts";
import { normaliseText } from "../normalise.ts";
import { type Reading, toPublicationDate, toWebAddress } from "./reading.ts";

/** Readability takes time with the cube of the depth (14 s at 1,000); beyond these the page's whole text is taken instead. */
const MAX_ELEMENTS = 50_000;
const MAX_DEPTH = 150;
const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TBODY TFOOT THEAD TR UL".split(
    " ",
  ),
);
const UNREAD = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT EMBED HEAD BUTTON SELECT TEXTAREA NAV CANVAS AUDIO VIDEO".split(" "),
);

const jsonLdArticle = z.object({
  datePublished: z.string().optional().catch(undefined),
  headline: z.string().optional().catch(undefined),
  publisher: z
    .union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)])
    .optional()
    .catch(undefined),
});
type JsonLdArticle = z.infer<typeof jsonLdArticle>;

/** The article of a web page. Scripts are never run, and nothing but text comes out. */
export async function readHtml(html: string, which: string): Promise<Reading> {
  // Loaded by whoever has a page: it would take a tenth of every command's start.
  const { parseHTML } = await import("linkedom");
  try {
    const isWhole = /<(?:html|body)[\s>]/i.test(html);
    const { document } = parseHTML(isWhole ? html : `<!doctype html><html><body>${html}</body></html>`);
    const said = findMetadata(document);
    const whole = toText(document.body ?? document.documentElement);
    const article = findArticle(document);
    // A page that is all article, or none: Readability then drops paragraphs that count.
    const text = article && article.text.length >= whole.length * 0.1 ? article.text : whole;
    return { ...said, title: said.title ?? article?.title ?? null, text };
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new UserError("The page is nested too deeply to be read", which, "Save its text as .txt and add that.", { cause });
  }
}

function findArticle(document: Document): { text: string; title: string | null } | null {
  if (!isReadable(document)) return null;
  const article = new Readability<Node>(document, { serializer: (node) => node, charThreshold: 200, disableJSONLD: true }).parse();
  if (!article?.content) return null;
  return { text: toText(article.content), title: article.title?.trim() || null };
}

function isReadable(document: Document): boolean {
  let elements = 0;
  let depth = 0;
  let node: Node | null = document.documentElement;
  while (node) {
    if (node.nodeType === 1 && (++elements > MAX_ELEMENTS || depth > MAX_DEPTH)) return false;
    if (node.firstChild) {
      node = node.firstChild;
      depth++;
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      depth--;
    }
    node = node?.nextSibling ?? null;
  }
  return true;
}

function findMetadata(document: Document): Omit<Reading, "text"> {
  const named = new Map<string, string>();
  for (const meta of document.querySelectorAll("meta[content]")) {
    const name = (meta.getAttribute("property") ?? meta.getAttribute("name") ?? meta.getAttribute("itemprop") ?? "").toLowerCase();
    const content = meta.getAttribute("content")?.trim();
    if (name && content && !named.has(name)) named.set(name, content);
  }
  const article = findJsonLd(document);
  const first = (...names: string[]) => names.map((name) => named.get(name)).find((value) => value !== undefined) ?? null;
  const stated = [
    first("article:published_time"),
    article.datePublished,
    first(
      "datepublished",
      "parsely-pub-date",
      "sailthru.date",
      "pubdate",
      "publishdate",
      "dc.date.issued",
      "dcterms.issued",
      "dc.date",
      "date",
    ),
    document.querySelector("time[itemprop~=datePublished], time[pubdate]")?.getAttribute("datetime"),
  ];
  const address = document.querySelector("link[rel=canonical]")?.getAttribute("href") ?? first("og:url");
  return {
    title: first("og:title") ?? article.headline ?? (document.querySelector("title")?.textContent?.trim() || null),
    publisher: first("og:site_name") ?? article.publisher ?? first("dc.publisher", "publisher"),
    url: address ? toWebAddress(address) : null,
    language: document.documentElement?.getAttribute("lang") || null,
    published: stated.map((date) => (date ? toPublicationDate(date) : null)).find((date) => date !== null) ?? null,
    publishedBy: "document",
  };
}

/** The first thing in the page's linked data that has a publication date. */
function findJsonLd(document: Document): JsonLdArticle {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let data: unknown;
    try {
      data = JSON.parse(script.textContent ?? "");
    } catch {
      continue;
    }
    const graph = z.object({ "@graph": z.array(z.unknown()) }).safeParse(data);
    const things = graph.success ? graph.data["@graph"] : [data].flat();
    for (const thing of things) {
      const article = jsonLdArticle.safeParse(thing);
      if (article.success && article.data.datePublished) return article.data;
    }
  }
  return {};
}

/** Text with a blank line between blocks; walks without recursion, for pages may be deep. */
function toText(root: Node): string {
  const parts: string[] = [];
  let node: Node | null = root;
  while (node) {
    const name: string = node.nodeName.toUpperCase();
    if (node.nodeType === 3) parts.push((node.nodeValue ?? "").replace(/\s+/g, " "));
    else if (name === "BR") parts.push("\n");
    else if (name === "TD" || name === "TH") parts.push(" ");
    else if (BLOCKS.has(name)) parts.push("\n\n");
    const isRead: boolean = !UNREAD.has(name) && node.nodeType !== 8;
    node = isRead && node.firstChild ? node.firstChild : following(node, root, parts);
  }
  return normaliseText(
    parts
      .join("")
      .replace(/ *\n */g, "\n")
      .replace(/ {2,}/g, " "),
  );
}

function following(from: Node, root: Node, parts: string[]): Node | null {
  for (let node: Node | null = from; node && node !== root; node = node.parentNode) {
    if (BLOCKS.has(node.nodeName.toUpperCase())) parts.push("\n\n");
    if (node.nextSibling) return node.nextSibling;
  }
  return null;
}
