import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { Agent, type ClientRequest, get, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openDatabase } from "#db/open.ts";
import { newSlide } from "#domain/briefing.ts";
import { createBriefing } from "#server/briefings/store.ts";
import { serveApp } from "./browser/serve-app.ts";
import { percentile } from "./statistics.ts";

/*
 * npm run bench:follow, and what bench/README.md says of it: a room of followers on one process of the built app; how long a step takes to reach them.
 */

const PAUSE_MS = 100;
const MOST_WAIT_MS = 10_000;
const WINDOW = "bench-window";

/** Times at which each follower heard of a slide. */
class Audience {
  private readonly requests: ClientRequest[] = [];
  private heardOf = "";
  private times: number[] = [];
  private all: (() => void) | undefined;

  constructor(private readonly size: number) {}

  async open(url: string): Promise<void> {
    const agent = new Agent({ maxSockets: Number.POSITIVE_INFINITY });
    for (let i = 0; i < this.size; i++) {
      const request = get(url, { agent });
      this.requests.push(request);
      const [response] = (await once(request, "response")) as [IncomingMessage];
      if (response.statusCode !== 200) throw new Error(`The stream was refused with ${response.statusCode}.`);
      response.setEncoding("utf8").on("data", (text: string) => this.hear(text));
      // Closed at the end, by us.
      response.on("error", () => undefined);
      request.on("error", () => undefined);
    }
  }

  /** Milliseconds, by the clock of this process, at which all have heard of a slide. */
  async await(slide: string, step: () => Promise<unknown>): Promise<number[]> {
    this.heardOf = `"slide":"${slide}"`;
    this.times = [];
    const everybody = new Promise<void>((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`${this.size - this.times.length} followers have not heard of a step.`)),
        MOST_WAIT_MS,
      );
      this.all = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    const begun = performance.now();
    await Promise.all([step(), everybody]);
    return this.times.map((at) => at - begun);
  }

  close(): void {
    for (const request of this.requests) request.destroy();
  }

  private hear(text: string): void {
    if (!text.includes(this.heardOf) || this.heardOf === "") return;
    this.times.push(performance.now());
    if (this.times.length === this.size) this.all?.();
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      followers: { type: "string", default: "200" },
      steps: { type: "string", default: "100" },
      json: { type: "boolean", default: false },
    },
  });
  const [followers, steps] = [Number(values.followers), Number(values.steps)];
  const folder = mkdtempSync(join(tmpdir(), "dateline-follow-"));
  const slides = Array.from({ length: 12 }, (_, at) => newSlide("", `Slide ${at + 1}`));
  const database = openDatabase(folder);
  const { id: briefing } = createBriefing(database, { id: "", title: "A room", slides });
  database.close();
  const served = await serveApp(folder);
  const audience = new Audience(followers);
  try {
    const lead = async (slide: string, how: "open" | "keep") => {
      const response = await fetch(`${served.url}/api/trpc/follow.lead`, {
        method: "POST",
        headers: { "content-type": "application/json", origin: served.url },
        body: JSON.stringify({ briefing, window: WINDOW, slide, blank: false, how }),
      });
      if (!response.ok) throw new Error(`The step was refused with ${response.status}.`);
      return ((await response.json()) as { result: { data: { code: string; followers: number } } }).result.data;
    };
    const slideAt = (at: number) => slides[at % slides.length]?.id ?? "";
    const { code } = await lead(slideAt(0), "open");
    await audience.open(`${served.url}/api/follow/${code}`);
    const took: number[] = [];
    for (let at = 1; at <= steps; at++) {
      took.push(...(await audience.await(slideAt(at), () => lead(slideAt(at), "keep"))));
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
    const held = (await lead(slideAt(steps), "keep")).followers;
    const found = { followers: held, steps, p50: percentile(took, 0.5), p95: percentile(took, 0.95), worst: Math.max(...took) };
    process.stdout.write(values.json ? `${JSON.stringify(found)}\n` : toTable(found));
  } finally {
    audience.close();
    await served.close();
    rmSync(folder, { recursive: true });
  }
}

function toTable({ followers, steps, p50, p95, worst }: Record<"followers" | "steps" | "p50" | "p95" | "worst", number>): string {
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  return `| followers held | steps | a step until it is heard: p50 | p95 | worst |
| ---: | ---: | ---: | ---: | ---: |
| ${followers} | ${steps} | ${ms(p50)} | ${ms(p95)} | ${ms(worst)} |
`;
}

await main();
