import { assetBase } from "../asset-base.ts";

const kept = new Map<string, Promise<ArrayBuffer>>();

/**
 * A file of ours by its path, asked for once and then held for the page's life: the browser's own store may forget it, or want to ask again, when
 * nobody answers any more. Nothing (204) is an empty file. A failure is not held, so that the next one who asks tries anew.
 */
export function keep(path: string): Promise<ArrayBuffer> {
  const held = kept.get(path);
  if (held) return held.then((data) => data.slice(0));
  const asked = load(path);
  kept.set(path, asked);
  asked.catch(() => kept.delete(path));
  // Whoever gets it may hand it on to a worker, and then it is gone.
  return asked.then((data) => data.slice(0));
}

async function load(path: string): Promise<ArrayBuffer> {
  const response = await fetch(assetBase() + path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.arrayBuffer();
}
