/**
 * An id that can be read and that survives chat programs and wikis: `[a-z0-9-]`, never starting with `-`.
 * A name without any Latin letter or digit becomes `x-` and a hash of it.
 */
export function toSlug(name: string): string {
  const latin = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’']/g, "")
    .replace(/ł/g, "l")
    .replace(/ø/g, "o")
    .replace(/đ/g, "d")
    .replace(/ß/g, "ss")
    .replace(/æ/g, "ae")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 64)
    .replace(/-+$/, "");
  const lost = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(name);
  return lost || latin === "" ? `x-${hash32(name.normalize("NFKC").toLowerCase())}` : latin;
}

/** FNV-1a, 32 bits, base 36. */
function hash32(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
