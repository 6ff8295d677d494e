import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Database } from "#db/open.ts";
import type { Briefing } from "#domain/briefing.ts";
import { readBriefingFile } from "#domain/briefing-file.ts";
import { briefingById, createBriefing, removeBriefing } from "#server/briefings/store.ts";

type Seeded = { title: string; outcome: "added" | "updated" | "unchanged" | "kept" };

/** Puts in the sample briefings. One that somebody has changed is kept as it is; one that nobody has touched follows the folder. */
export function seedBriefings(database: Database, folder: string): Seeded[] {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".json")) : [];
  return files.sort().map((name) => {
    const { briefing } = readBriefingFile(readFileSync(join(folder, name), "utf8"));
    const { title } = briefing;
    const there = briefingById(database, briefing.id);
    if (there && there.revision > UNTOUCHED) return { title, outcome: "kept" };
    if (there && isSame(there, briefing)) return { title, outcome: "unchanged" };
    if (there) removeBriefing(database, there.id);
    createBriefing(database, briefing);
    return { title, outcome: there ? "updated" : "added" };
  });
}

/** The revision of one that was made and never changed. */
const UNTOUCHED = 1;

function isSame(there: Briefing, { title, slides }: Omit<Briefing, "revision">): boolean {
  return there.title === title && JSON.stringify(there.slides) === JSON.stringify(slides);
}
