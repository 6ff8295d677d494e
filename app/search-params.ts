/** What Next hands to a page, as what our parsers read. */
export function toParams(given: Readonly<Record<string, string | string[] | undefined>>): URLSearchParams {
  return new URLSearchParams(Object.entries(given).flatMap(([key, value]) => [value].flat().map((one) => [key, one ?? ""])));
}
