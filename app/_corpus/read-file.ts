import type { ErrorWords } from "../failure.ts";

/** What the pipeline takes at most; said before a file travels in vain. */
export const MAX_BYTES = 25 * 1024 * 1024;

/** The file's bytes as base64, or words for a person when it can't be sent. */
export async function readFile(file: File): Promise<{ contentBase64: string } | { refused: ErrorWords }> {
  if (file.size > MAX_BYTES) {
    const megabytes = Math.ceil(file.size / 1024 / 1024);
    return {
      refused: { what: `The file is too large (${megabytes} MB)`, which: file.name, advice: "Split it into files of up to 25 MB." },
    };
  }
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => {
      const url = typeof reader.result === "string" ? reader.result : "";
      resolve({ contentBase64: url.slice(url.indexOf(",") + 1) });
    };
    reader.onerror = () =>
      resolve({
        refused: { what: "The file could not be opened", which: file.name, advice: "Check that it is a file and that you may read it." },
      });
    reader.readAsDataURL(file);
  });
}
