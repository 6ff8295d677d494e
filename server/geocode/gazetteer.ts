import { openReadOnly, type ReadOnlyFile } from "#db/open.ts";
import type { Gazetteer, Place } from "#domain/place.ts";
import { foldName } from "#domain/place-name.ts";
import { UserError } from "#domain/user-error.ts";
import { IMPORTS_PATH, openImported } from "./imported.ts";
import { type PlaceRecord, toPlace } from "./place-row.ts";
import { soundOf } from "./sounds.ts";
import { latinSpellings } from "./transliterate.ts";

const DEFAULT_PATH = "build/gazetteer.sqlite";

/** A gazetteer that has been opened knows which build it is. */
export type OpenGazetteer = Gazetteer & { version: string };

/**
 * Names are held in memory, places are read when first asked for; what the user imported lies in a file of its own and is asked there.
 * Throws a UserError when the gazetteer has not been built.
 */
export function openGazetteer(path: string = DEFAULT_PATH, imports: string = IMPORTS_PATH()): OpenGazetteer {
  const file = openReadOnly(path);
  if (!file) throw new UserError("The gazetteer has not been built", path, "Run `npm run gazetteer`.");
  const names = readNames(file);
  const prefixes = toPrefixes(names.keys());
  const places = new Map<number, Place>();
  const byKey = (key: number): Place => {
    const known = places.get(key);
    if (known) return known;
    const [row] = file.rows<PlaceRecord>("SELECT * FROM places WHERE key = ?", key);
    if (!row) throw new Error(`The gazetteer has no place with key ${key}.`);
    const place = imported?.renew(toPlace(row)) ?? toPlace(row);
    places.set(key, place);
    return place;
  };
  const ids = new Map<string, Place | null>();
  const ownById = (id: string): Place | null => {
    let place = ids.get(id);
    if (place === undefined) {
      const [row] = file.rows<{ key: number }>("SELECT key FROM places WHERE id = ?", id);
      place = row ? byKey(row.key) : null;
      ids.set(id, place);
    }
    return place;
  };
  const imported = openImported(imports, ownById);
  const [version] = file.rows<{ value: string }>("SELECT value FROM meta WHERE key = 'version'");
  const placesOf = remembering((name: string): readonly Place[] => {
    const folded = foldName(name);
    const keys = names.get(folded) ?? keysOfLatin(folded, names);
    const own = keys === undefined ? NONE : typeof keys === "number" ? [byKey(keys)] : keys.map(byKey);
    return imported?.addTo(own, folded) ?? own;
  });
  const alike = remembering((name: string): readonly Place[] => {
    const sound = soundOf(name);
    if (sound === "") return NONE;
    return file
      .rows<{ place: number }>("SELECT place FROM sounds WHERE sound = ? ORDER BY place LIMIT ?", sound, MOST_ALIKE)
      .map(({ place }) => byKey(place));
  });
  const isPrefix = remembering((name: string): boolean => {
    const folded = foldName(name);
    return (
      prefixes.has(folded) || (imported?.isPrefix(folded) ?? false) || latinSpellings(folded).some((latin) => prefixes.has(foldName(latin)))
    );
  });
  return {
    version: imported ? `${version?.value}+${imported.version}` : (version?.value ?? ""),
    lookup: placesOf,
    alike,
    isPrefix,
    byId: (id) => ownById(id) ?? imported?.byId(id) ?? null,
  };
}

const MOST_ALIKE = 20;
const MAX_REMEMBERED = 20_000;

/** Texts ask for the same names over and over; a small map answers sooner than the large one. */
function remembering<T>(answer: (name: string) => T): (name: string) => T {
  const answers = new Map<string, T>();
  return (name) => {
    const known = answers.get(name);
    if (known !== undefined) return known;
    const fresh = answer(name);
    if (answers.size >= MAX_REMEMBERED) answers.clear();
    answers.set(name, fresh);
    return fresh;
  };
}

/** A Cyrillic name that is not listed is looked up as it is spelled in Latin letters. */
function keysOfLatin(folded: string, names: ReadonlyMap<string, number | number[]>): number | number[] | undefined {
  for (const latin of latinSpellings(folded)) {
    const keys = names.get(foldName(latin));
    if (keys !== undefined) return keys;
  }
  return undefined;
}

const NONE: readonly Place[] = [];

/** Keys come in order of prominence, because that is how the build numbered them. */
function readNames(file: ReadOnlyFile): Map<string, number | number[]> {
  const names = new Map<string, number | number[]>();
  for (const { folded, place } of file.rows<{ folded: string; place: number }>("SELECT folded, place FROM names ORDER BY folded, place")) {
    const known = names.get(folded);
    if (known === undefined) names.set(folded, place);
    else if (typeof known === "number") names.set(folded, [known, place]);
    else known.push(place);
  }
  return names;
}

function toPrefixes(names: Iterable<string>): Set<string> {
  const prefixes = new Set<string>();
  for (const name of names) {
    for (let blank = name.lastIndexOf(" "); blank > 0; blank = name.lastIndexOf(" ", blank - 1)) {
      const prefix = name.slice(0, blank);
      if (prefixes.has(prefix)) break;
      prefixes.add(prefix);
    }
  }
  return prefixes;
}
