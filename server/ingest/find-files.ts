import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { UserError } from "#domain/user-error.ts";
import { READABLE_EXTENSIONS } from "./read.ts";

export type FoundFiles = {
  files: { path: string; bytes: number }[];
  /** Files of a folder that are of no type that can be read. */
  passedOver: number;
  /** What is not there or may not be read; the rest is found nevertheless. */
  unreadable: UserError[];
};

/** The files that are meant: those named, and in folders all that can be read, in the order of their names. Hidden ones are left alone. */
export function findFiles(paths: readonly string[]): FoundFiles {
  const found: FoundFiles = { files: [], passedOver: 0, unreadable: [] };
  for (const path of paths) {
    const kind = statSync(path, { throwIfNoEntry: false });
    if (!kind)
      found.unreadable.push(
        new UserError("There is no such file or folder", path, "Look at the spelling; put quotes around a name with spaces."),
      );
    else if (kind.isDirectory()) walk(path, found, new Set());
    else found.files.push({ path, bytes: kind.size });
  }
  return found;
}

/** What is said of a file that is there and can't be read all the same. */
export function unreadable(path: string, cause: unknown): UserError {
  return new UserError("The file or folder can't be read", path, "Look whether you have the right to read it.", { cause });
}

function walk(folder: string, found: FoundFiles, seen: Set<string>): void {
  const real = realpathSync(folder);
  if (seen.has(real)) return;
  seen.add(real);
  for (const entry of list(folder, found)) {
    const path = join(folder, entry.name);
    const kind = entry.isSymbolicLink() ? statSync(path, { throwIfNoEntry: false }) : entry;
    if (entry.name.startsWith(".") || !kind) continue;
    if (kind.isDirectory()) walk(path, found, seen);
    else if (!kind.isFile() || !READABLE_EXTENSIONS.includes(extname(path).toLowerCase())) found.passedOver++;
    else found.files.push({ path, bytes: statSync(path, { throwIfNoEntry: false })?.size ?? 0 });
  }
}

function list(folder: string, found: FoundFiles): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (cause) {
    found.unreadable.push(unreadable(folder, cause));
    return [];
  }
}
