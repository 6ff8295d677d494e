import type { EventReport } from "#domain/event.ts";

/** One report of an event, as far as it tells on whom it rests. */
export type Testimony = {
  id: string;
  documentId: string;
  outlet: { id: string; name: string } | null;
  sources: readonly { id: string; name: string }[];
  /** The sentence that tells it. */
  sentence: string;
  /** Where a report says whose news it is: around the sentence, at its head and foot. */
  credits: string;
};

export type Origin = NonNullable<EventReport["restsOn"]>;

/** Runs of so many words are compared; half of a sentence's runs in common make it a copy. */
const RUN = 4;
const COPIED = 0.5;
const MIN_RUNS = 4;

/**
 * On which other report each rests, in the order given, the earliest first; null for one that stands for itself. Reports that rest on one
 * another, at whatever remove, count as one.
 */
export function findOrigins(reports: readonly Testimony[]): { origins: (Origin | null)[]; independent: number } {
  const parent = reports.map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (parent[root] !== undefined && parent[root] !== root) root = parent[root] ?? root;
    return root;
  };
  const copies = findCopies(reports);
  const earlier = { document: new Map<string, number>(), outlet: new Map<string, number>(), source: new Map<string, number>() };
  const byOutlet = new Map<string, number>();
  reports.forEach(({ outlet }, index) => {
    if (outlet && !byOutlet.has(outlet.id)) byOutlet.set(outlet.id, index);
  });
  const outlets = [...byOutlet].flatMap(([id, index]) => (reports[index]?.outlet ? [{ id, name: reports[index].outlet.name, index }] : []));
  const origins = reports.map((report, index): Origin | null => {
    const known = earlier.document.get(report.documentId);
    const cited = outlets.find((outlet) => outlet.id !== report.outlet?.id && cites(report, outlet));
    const copied = copies[index] ?? null;
    const sameOutlet = report.outlet ? earlier.outlet.get(report.outlet.id) : undefined;
    const named = report.sources.filter(({ id, name }) => !isUnnamed(name) && !byOutlet.has(id));
    const shared = named.length > 0 ? keyOf(named) : null;
    const sameSource = shared === null ? undefined : earlier.source.get(shared);
    earlier.document.set(report.documentId, known ?? index);
    if (report.outlet) earlier.outlet.set(report.outlet.id, sameOutlet ?? index);
    if (shared !== null) earlier.source.set(shared, sameSource ?? index);
    const origin = (at: number | undefined, why: Origin["why"], name: string | null): Origin | null => {
      const other = at === undefined || at === index ? undefined : reports[at];
      if (!other || at === undefined) return null;
      parent[find(Math.max(index, at))] = find(Math.min(index, at));
      return { report: other.id, why, name };
    };
    return (
      origin(known, "document", null) ??
      origin(cited?.index, "cites", cited?.name ?? null) ??
      origin(copied ?? undefined, "copy", nameOf(reports[copied ?? -1])) ??
      origin(sameOutlet, "outlet", report.outlet?.name ?? null) ??
      origin(sameSource, "source", named.map(({ name }) => name).join(", "))
    );
  });
  return { origins, independent: new Set(reports.map((_, index) => find(index))).size };
}

function nameOf(report: Testimony | undefined): string | null {
  return report?.outlet?.name ?? null;
}

function keyOf(sources: readonly { id: string }[]): string {
  return sources
    .map(({ id }) => id)
    .sort()
    .join(" ");
}

function cites({ sources, credits }: Testimony, outlet: { id: string; name: string }): boolean {
  return sources.some(({ id }) => id === outlet.id) || holdsName(credits, outlet.name);
}

/** Shorter names are words of the language too often ("Time", "Sun"): those must be extracted as sources. */
const MIN_NAME = 5;

function holdsName(text: string, name: string): boolean {
  if (name.length < MIN_NAME) return false;
  const isLetter = (letter: string | undefined) => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + name.length])) return true;
  }
  return false;
}

/** Nobody knows whether two unnamed officials are one. */
function isUnnamed(name: string): boolean {
  return /^(?:an? |the |some |several |two |three |local |regional |senior |unnamed )*(?:unnamed|officials?|authorit|witness|resident|source|police|rescue|medic|doctor|media|report|observer|analyst|expert|diplomat|local)/i.test(
    name,
  );
}

/** For each report the first earlier one of whose sentence it holds most runs of words; one walk over all runs. */
function findCopies(reports: readonly Testimony[]): (number | null)[] {
  const holders = new Map<string, number[]>();
  const sizes: number[] = [];
  return reports.map(({ sentence }, index) => {
    const runs = runsOf(sentence);
    sizes.push(runs.size);
    const shared = new Map<number, number>();
    for (const run of runs) {
      const block = holders.get(run);
      for (const other of block ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
      if (block) block.push(index);
      else holders.set(run, [index]);
    }
    const [copied] = [...shared].filter(([other, count]) => {
      const least = Math.min(runs.size, sizes[other] ?? 0);
      return count >= Math.min(MIN_RUNS, least) && count >= COPIED * least;
    });
    return copied?.[0] ?? null;
  });
}

function runsOf(sentence: string): Set<string> {
  const words = sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= words.length; at++) runs.add(words.slice(at, at + RUN).join(" "));
  return runs.size === 0 ? new Set([words.join(" ")]) : runs;
}
