import { analyse } from "chardet";
import iconv from "iconv-lite";
import { UserError } from "#domain/user-error.ts";

const UNDECODABLE_ADVICE = "Open it in the program that made it and save it as UTF-8.";
export const READABLE_ADVICE = "Dateline reads .txt, .md, .html, .pdf, .docx and .jsonl: save or export it as one of these.";
/** Share of control characters above which bytes are no text. */
const MAX_CONTROL_SHARE = 0.01;
const SAMPLE_BYTES = 65_536;

/** Bytes of a text file as text: UTF-8, UTF-16, or a legacy encoding that the letters fit. `declared` is what the file says of itself. */
export function decodeText(bytes: Uint8Array, which: string, declared: string | null = null): string {
  const marked = byMark(bytes);
  const encoding = marked ?? wideWithoutMark(bytes);
  if (encoding) return accept(iconv.decode(Buffer.from(bytes), encoding), which);
  if (controlShare(bytes) > MAX_CONTROL_SHARE) throw notText(which);
  const utf8 = asUtf8(bytes);
  if (utf8 !== null) return utf8;
  if (isMostlyUtf8(bytes)) {
    throw new UserError("The file's text is damaged (UTF-8 with broken characters)", which, UNDECODABLE_ADVICE);
  }
  for (const name of [declared, legacyEncoding(bytes)]) {
    if (name && iconv.encodingExists(name) && !/^utf-?8$/i.test(name)) {
      const text = iconv.decode(Buffer.from(bytes), name);
      if (!/[\uFFFD\u0080-\u009F]/.test(text)) return text;
    }
  }
  throw new UserError("The file's character encoding can't be told", which, UNDECODABLE_ADVICE);
}

export function notText(which: string): UserError {
  return new UserError("There is no readable text in the file", which, READABLE_ADVICE);
}

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes[2] === 0 && bytes[3] === 0 && bytes.length >= 4 ? "utf-32le" : "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/** UTF-16 without a mark: Latin text then has zeros in every other byte, and in hardly any between. */
function wideWithoutMark(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const half = sample.length / 2;
  if (odd > half * 0.3 && even < half * 0.01) return "utf-16le";
  return even > half * 0.3 && odd < half * 0.01 ? "utf-16be" : null;
}

function controlShare(bytes: Uint8Array): number {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let controls = 0;
  for (const byte of sample) if ((byte < 32 && (byte < 9 || byte > 13) && byte !== 27) || byte === 127) controls++;
  return controls / Math.max(1, sample.length);
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return null;
  }
}

/** Whether most of the bytes beyond ASCII stand in well-formed UTF-8 sequences. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder("utf-8").decode(bytes);
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const sound = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  return sound > broken * 4;
}

/** The one-byte encodings of the alphabets that news is written in; Cyrillic is told by its words, the rest by letter statistics. */
function legacyEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  for (const name of ["windows-1251", "koi8-r", "cp866"]) if (isCyrillic(iconv.decode(Buffer.from(sample), name))) return name;
  const likely = analyse(sample)
    .filter(({ confidence }) => confidence >= 10)
    .map(({ name }) => name)
    .find((name) => /^(windows-125|ISO-8859-|Shift_JIS|EUC-|GB18030|Big5)/i.test(name));
  return likely === undefined || /^ISO-8859-1$/i.test(likely) ? "windows-1252" : likely;
}

/** Words of Cyrillic letters alone, mostly small ones: the wrong table yields mixed or shouting ones. */
function isCyrillic(text: string): boolean {
  const foreign = text.match(/[^\s\p{ASCII}]+/gu) ?? [];
  const words = text.match(/(?<![\p{L}])[А-ЯЁІЇЄҐ]?[а-яёіїєґ]{2,}(?![\p{L}])/gu) ?? [];
  return words.length > 0 && words.length >= foreign.length * 0.6;
}

function accept(text: string, which: string): string {
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  if (broken > 0 && broken > text.length * 0.001) throw new UserError("The file's text is damaged", which, UNDECODABLE_ADVICE);
  return text;
}
