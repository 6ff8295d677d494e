import { Writable } from "node:stream";
import type { Gazetteer } from "#domain/place.ts";
import { answerLines } from "#server/ingest/answer-lines.ts";
import { type Answer, answer, clusters } from "#server/ingest/contract.ts";
import type { Brief } from "./gold.ts";
import { guess } from "./naive.ts";

/** What was said of each brief, and which events (`id#index`) of different briefs were said to be one. */
export type Answers = { byId: ReadonlyMap<string, Answer>; groups: readonly (readonly string[])[] };

/** Through the same door as anybody's documents: lines in, lines out. */
export async function askAll(briefs: readonly Brief[], gazetteer: Gazetteer): Promise<Answers> {
  const lines: string[] = [];
  const out = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(...chunk.toString("utf8").split("\n").filter(Boolean));
      done();
    },
  });
  async function* questions() {
    yield briefs.map(({ id, text, published, title, publisher }) => JSON.stringify({ id, text, published, title, source: publisher }));
  }
  const complain = (message: string) => process.stderr.write(`${message}\n`);
  await answerLines(questions(), gazetteer, { out, complain });
  const byId = new Map<string, Answer>();
  let groups: string[][] = [];
  for (const line of lines) {
    const value: unknown = JSON.parse(line);
    const linked = clusters.safeParse(value);
    if (linked.success) groups = linked.data.clusters.map((group) => group.map(({ doc, event }) => `${doc}#${event}`));
    else {
      const read = answer.parse(value);
      byId.set(String(read.id), read);
    }
  }
  return { byId, groups };
}

/** The naive baseline's answers to the same briefs. */
export function guessAll(briefs: readonly Brief[], gazetteer: Gazetteer): Answers {
  return { byId: new Map(briefs.map((brief) => [brief.id, guess(brief, gazetteer)])), groups: [] };
}
