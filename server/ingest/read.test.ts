import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { UserError } from "#domain/user-error.ts";
import { makeDocx, makePdf, makeZip } from "./formats/fixtures.ts";
import { normaliseLine, normaliseText } from "./normalise.ts";
import { type DocumentInput, identify, readDocument } from "./read.ts";

const read = (filename: string | null, content: string | Uint8Array, more: Partial<DocumentInput> = {}) =>
  readDocument({ filename, content, ...more });

describe("plain text", () => {
  test("title from the first sentence, nothing invented", async () => {
    const document = await read(null, "A ferry ran aground off Rhodes. Nobody was hurt.\r\n\r\nTugs came.");
    expect(document).toMatchObject({
      title: "A ferry ran aground off Rhodes.",
      publisher: null,
      published: null,
      publishedBy: null,
      format: "text",
      filename: null,
      byHand: [],
      text: "A ferry ran aground off Rhodes. Nobody was hurt.\n\nTugs came.",
    });
    expect(document.id).toMatch(/^d[0-9a-z]{12}$/);
    expect(document.id).toBe(identify(document.text).id);
  });

  test("line endings, marks and file name do not change the id", async () => {
    const plain = await read("a.txt", "One line.\nTwo lines.");
    expect((await read("b.txt", "\uFEFFOne line.\r\nTwo lines.  \r\n")).id).toBe(plain.id);
    expect((await read("b.txt", "One line.\nTwo lines!")).id).not.toBe(plain.id);
  });

  test("what a person says wins and is marked", async () => {
    const hints = { title: "Mine", published: "2024-02", url: "https://example.org/a" };
    const document = await read("a.md", "---\ntitle: Theirs\npublisher: Gazette\npublished: 2023-01-01\n---\nText here.", { hints });
    expect(document).toMatchObject({ title: "Mine", publisher: "Gazette", published: "2024-02", publishedBy: "hand" });
    expect(document.byHand).toEqual(["title", "url", "published"]);
  });

  test.each([
    [{ published: "03/05/2024" }, /publication date/],
    [{ published: "2024-13" }, /publication date/],
    [{ url: "javascript:alert(1)" }, /address/],
    [{ title: "x".repeat(301) }, /title/],
  ])("refuses the hint %j", async (hints, message) => {
    await expect(read("a.txt", "Text.", { hints })).rejects.toThrow(message);
  });
});

describe("encodings", () => {
  const russian = "Войска вошли в город утром. Губернатор сообщил о пяти раненых.";
  const french = "Le président français s’est rendu à Besançon où l’été “s’achève” — déjà.";
  test.each([
    ["UTF-8", "utf-8", french, {}],
    ["UTF-8 with mark", "utf-8", french, { addBOM: true }],
    ["UTF-16 LE with mark", "utf-16le", russian, { addBOM: true }],
    ["UTF-16 BE with mark", "utf-16be", russian, { addBOM: true }],
    ["UTF-16 LE without mark", "utf-16le", french, { addBOM: false }],
    ["UTF-16 BE without mark", "utf-16be", french, { addBOM: false }],
    ["Windows-1251", "windows-1251", russian, {}],
    ["KOI8-R", "koi8-r", russian, {}],
    ["Windows-1252", "windows-1252", french, {}],
  ])("%s", async (_, encoding, text, options) => {
    expect((await read("a.txt", iconv.encode(text, encoding, options))).text).toBe(text);
  });

  test("a mostly English text with one name in Windows-1252", async () => {
    const text = "The mayor of Besançon spoke on Monday and left the hall in the evening.";
    expect((await read("a.txt", iconv.encode(text, "windows-1252"))).text).toBe(text);
  });

  test("damaged UTF-8 is refused, not turned into nonsense", async () => {
    const bytes = Buffer.concat([Buffer.from(french.repeat(3)), Buffer.from([0xe2, 0x28, 0x20])]);
    await expect(read("a.txt", bytes)).rejects.toThrow(/damaged/);
  });

  test("a page's own charset counts", async () => {
    const html = `<html><head><meta charset="windows-1251"></head><body><p>Сёла и города.</p></body></html>`;
    expect((await read("a.html", iconv.encode(html, "windows-1251"))).text).toBe("Сёла и города.");
  });
});

describe("markdown", () => {
  test("front matter and plain words", async () => {
    const document = await read(
      "a.md",
      `---\ntitle: "Port closed: what is known"\npublisher: The Gazette\nlanguage: en\nurl: https://example.org/x\npublished: 2025-11\npublished_by: hand\n---\n\n# Port *closed*\n\nThe **port** of [Odesa](https://example.org) was \`closed\` <b>today</b>.\n\n- one_two_three\n- 2 * 3 * 4\n\n> Said so.\n<!-- no -->`,
    );
    expect(document).toMatchObject({
      title: "Port closed: what is known",
      publisher: "The Gazette",
      language: "en",
      url: "https://example.org/x",
      published: "2025-11",
      publishedBy: "hand",
      byHand: [],
    });
    expect(document.text).toBe("Port closed\n\nThe port of Odesa was closed today.\n\n- one_two_three\n- 2 * 3 * 4\n\nSaid so.");
  });

  test("dashes that are no header are text", async () => {
    expect((await read("a.md", "---\nJust a line of words\n---\nMore.")).text).toContain("Just a line of words");
  });

  test.each([
    ["a date nobody can read", "---\npublished: 3/5/24\n---\nText.", /publication date.*2026-06-30/],
    ["broken YAML", "---\ntitle: [a\n---\nText.", /header/],
    ["a list for a title", "---\ntitle:\n  - a\n---\nText.", /header/],
  ])("%s is an error", async (_, content, message) => {
    await expect(read("a.md", content)).rejects.toThrow(message);
  });

  test("an address that a browser must not follow is dropped", async () => {
    expect((await read("a.md", "---\nurl: javascript:alert(1)\n---\nText.")).url).toBeNull();
  });
});

describe("html", () => {
  const paragraphs = Array.from(
    { length: 6 },
    (_, index) =>
      `<p>Paragraph ${index} says that the bridge, which was built in 1974, was closed for repairs, and nobody knows for how long.</p>`,
  );
  const page = (head: string, body: string) =>
    `<!doctype html><html lang="en"><head><title>Bridge shut | Gazette</title>${head}</head><body><nav>Home News</nav><article><h1>Bridge shut</h1>${paragraphs.join("\n")}${body}</article><script>document.title = "stolen"</script></body></html>`;

  test("article text and metadata", async () => {
    const meta = `<meta property="og:title" content="Bridge shut"><meta property="og:site_name" content="Gazette"><meta property="article:published_time" content="2024-10-15T23:30:00+03:00"><link rel="canonical" href="https://example.org/bridge">`;
    const document = await read("a.html", page(meta, ""));
    expect(document).toMatchObject({
      title: "Bridge shut",
      publisher: "Gazette",
      published: "2024-10-15",
      publishedBy: "document",
      url: "https://example.org/bridge",
      language: "en",
    });
    expect(document.text).toMatch(/how long\.\n\nParagraph 1 says/);
    expect(document.text).not.toMatch(/stolen|Home News|</);
  });

  test("date and publisher from linked data", async () => {
    const data = {
      "@graph": [
        { "@type": "WebPage" },
        { "@type": "NewsArticle", datePublished: "2023-02-01T08:00:00Z", publisher: { name: "The Wire" } },
      ],
    };
    const document = await read("a.html", page(`<script type="application/ld+json">${JSON.stringify(data)}</script>`, ""));
    expect(document).toMatchObject({ published: "2023-02-01", publisher: "The Wire" });
  });

  test("scripts, handlers and broken linked data leave nothing behind", async () => {
    const document = await read(
      "a.html",
      page(
        `<script type="application/ld+json">{broken</script>`,
        `<img src=x onerror="alert(1)"><p>&lt;b&gt;bold&lt;/b&gt; words</p><svg onload=alert(1)></svg>`,
      ),
    );
    expect(document.text).not.toMatch(/alert|onerror/);
  });

  test("a page without an article gives its whole text", async () => {
    expect((await read("a.html", "<p>One.</p><p>Two<br>three.</p>")).text).toBe("One.\n\nTwo\nthree.");
  });

  test("a text file that is a page is read as one", async () => {
    expect((await read("a.txt", "<!DOCTYPE html><html><body><p>One.</p></body></html>")).text).toBe("One.");
  });

  test("nesting without end is survived", async () => {
    const deep = `${"<div>".repeat(50_000)}Deep words here.`;
    const outcome = await read("a.html", deep).then(
      (document) => document.text,
      (error: unknown) => error,
    );
    expect(outcome instanceof UserError || outcome === "Deep words here.").toBe(true);
  });
});

describe("pdf", () => {
  test("lines become paragraphs, hyphens go, page numbers go, creation date is no publication date", async () => {
    const document = await read(
      "report.pdf",
      makePdf(
        [
          [
            "Gazette",
            "The convoy left the har-",
            "bour at dawn and reached",
            "the long-range site.",
            "",
            "A second paragraph begins here and it",
            "1",
          ],
          ["Gazette", "goes on over the page. The long-", "range site was empty.", "2"],
          ["Gazette", "The end.", "3"],
        ],
        { title: "Convoy on the move" },
      ),
    );
    expect(document).toMatchObject({ title: "Convoy on the move", published: null, format: "pdf" });
    expect(document.text).toBe(
      "The convoy left the harbour at dawn and reached the long-range site.\n\nA second paragraph begins here and it goes on over the page. The long-range site was empty.\n\nThe end.",
    );
  });

  test("a file name is no title", async () => {
    expect((await read("x.pdf", makePdf([["The ship sank."]], { title: "Microsoft Word - final.docx" }))).title).toBe("The ship sank.");
  });

  test.each([
    ["pictures only", makePdf([[]]), /no text in it.*OCR/],
    ["password", makePdf([["Secret."]], { isLocked: true }), /password/],
    ["cut off", makePdf([["A long line of words."]]).subarray(0, 500), /end of the PDF is missing/],
    ["damaged", Buffer.from("%PDF-1.4\nnonsense\n%%EOF\n"), /damaged/],
    ["no PDF at all", Buffer.from("just words"), /is no PDF/],
  ])("%s", async (_, bytes, message) => {
    await expect(read("a.pdf", bytes)).rejects.toThrow(UserError);
    await expect(read("a.pdf", bytes)).rejects.toThrow(message);
  });
});

describe("docx", () => {
  test("paragraphs and title", async () => {
    const document = await read("a.docx", makeDocx(["The dam held.", "Water fell &amp; rose."], "Dam report"));
    expect(document).toMatchObject({ title: "Dam report", text: "The dam held.\n\nWater fell & rose.", published: null, format: "docx" });
  });

  test.each([
    ["cut off", makeDocx(["The dam held."]).subarray(0, 300), /end of the document is missing/],
    ["another archive", makeZip({ "a.txt": "words" }), /archive/],
    ["empty", makeDocx([]), /no text/],
    ["damaged", makeZip({ "word/document.xml": "<w:broken" }), /damaged/],
    ["a bomb", makeZip({ "word/document.xml": Buffer.alloc(210_000_000, 32) }), /unpacks to more/],
    ["old format", Buffer.from("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1xxxx", "latin1"), /old Word format|password/],
  ])("%s", async (_, bytes, message) => {
    await expect(read("a.docx", bytes)).rejects.toThrow(UserError);
    await expect(read("a.docx", bytes)).rejects.toThrow(message);
  });
});

describe("json lines", () => {
  const line = (value: unknown) => read("a.jsonl", JSON.stringify(value), { line: 1 });
  test("the contract's input", async () => {
    expect(await line({ id: "1", text: "Rain fell.", published: "2024-05-06", source: "Wire", title: "Rain" })).toMatchObject({
      title: "Rain",
      publisher: "Wire",
      published: "2024-05-06",
      publishedBy: "document",
      text: "Rain fell.",
    });
    expect((await line({ id: "1", text: "Rain fell.", published: null })).published).toBeNull();
  });
  test.each([
    ["{", /not JSON/],
    ["[]", /text/],
    ['{"text": 5}', /text/],
    ['{"text": "a", "published": "yesterday"}', /publication date/],
    ['{"text": ""}', /no text/],
  ])("%s", async (content, message) => {
    await expect(read("a.jsonl", content, { line: 1 })).rejects.toThrow(message);
  });
});

describe("what is no document", () => {
  test.each([
    ["empty", "a.txt", "", /no text/],
    ["blank", "a.txt", " \n\t\n", /no text/],
    ["binary", "a.txt", Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256)), /no readable text/],
    ["unknown type", "a.xlsx", "words", /“\.xlsx” can't be read/],
    ["too large", "a.txt", Buffer.alloc(25_000_001, 97), /too large/],
  ])("%s", async (_, filename, content, message) => {
    await expect(read(filename, content)).rejects.toThrow(UserError);
    await expect(read(filename, content)).rejects.toThrow(message);
  });
});

describe("normaliseText", () => {
  test("is idempotent and leaves no control characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (raw) => {
        const once = normaliseText(raw);
        expect(normaliseText(once)).toBe(once);
        expect(once).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}/u);
      }),
    );
  });
  test("tabs, invisible characters and blank lines", () => {
    expect(normaliseText("a\tb\u00ADc\u202Ed\r\n\r\n\r\n\r\ne\u0301 ")).toBe("a bcd\n\n\u00E9");
  });
  test("lines are cut at a word", () => {
    expect(normaliseLine("one two three four", 12)).toBe("one two…");
    expect(normaliseLine("\n", 12)).toBeNull();
  });
});
