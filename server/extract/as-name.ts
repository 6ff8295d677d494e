/**
 * The same word, held as the engine holds the names of properties: once each, so that comparing it with words of ours needs no look at the
 * letters, and apart from the text that it was cut from, which would stay in memory with it.
 */
export function asName(text: string): string {
  for (const name in { [text]: true }) return name;
  return text;
}
