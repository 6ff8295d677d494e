import { createHash } from "node:crypto";

/** An id made from content: a letter and 12 characters of a base-36 SHA-256. */
export function contentId(prefix: string, ...parts: readonly (string | number)[]): string {
  const hex = createHash("sha256").update(parts.join("\u0000")).digest("hex");
  return prefix + BigInt(`0x${hex}`).toString(36).padStart(50, "0").slice(0, 12);
}
