/** Zero-width characters, soft hyphens, byte order marks and directional overrides: able to split a word or reorder a line unseen. Joiners and Arabic number signs stay: they spell. */
const INVISIBLE = /(?!\u200C|\u200D|[\u0600-\u0605\u06DD])\p{Cf}/gu;
const CONTROL = /(?!\n)\p{Cc}/gu;
const BROKEN_SURROGATE = /\p{Cs}/gu;

/**
 * The text as it is stored, which all offsets refer to: NFC, lines ended by `\n`, at most one blank line between paragraphs, no control
 * characters, no broken surrogates. Idempotent, so that its hash can name the document.
 */
export function normaliseText(raw: string): string {
  return raw
    .replace(BROKEN_SURROGATE, "\uFFFD")
    .replace(/\r\n?|[\u0085\u2028\u2029\f\v]/g, "\n")
    .replace(/\t/g, " ")
    .replace(CONTROL, "")
    .replace(INVISIBLE, "")
    .normalize("NFC")
    .replace(/[^\S\n]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^\n+|\s+$/g, "");
}

/** One line for a title or a name, cut at a word. Null when nothing is left. */
export function normaliseLine(raw: string, maxLength: number): string | null {
  const line = normaliseText(raw).replace(/\s+/g, " ").trim();
  if (line.length <= maxLength) return line === "" ? null : line;
  const cut = line.slice(0, maxLength - 1).replace(BROKEN_SURROGATE, "");
  return `${cut.replace(/\s+\S{0,30}$/, "")}…`;
}
