import type { CDPSession, Page } from "@playwright/test";

/** Milliseconds between frames, and of tasks that took longer than 50 ms. */
export type Frames = { intervals: number[]; longTasks: number[] };
/** Milliseconds of the processor that the page's main thread used. */
export type Work = Frames & { mainThread: number };
/** Bytes of an answer as they came over the wire, the answer, and what the hand was at when it was asked for. */
export type Received = { during: Gesture | null; wire: number; body: string };
export type Gesture = "filter" | "brush" | "pan";

declare global {
  interface Window {
    datelineBench: { inFlight: number; long: number[] };
  }
}

/** What the browser itself says of a page, through the protocol of its developer tools. */
export class Watch {
  private readonly session: CDPSession;
  private readonly asked: string[] = [];
  private readonly answers: Promise<Received>[] = [];
  /** What the hand is at. */
  during: Gesture | null = null;

  private constructor(session: CDPSession) {
    this.session = session;
  }

  static async on(page: Page): Promise<Watch> {
    const session = await page.context().newCDPSession(page);
    const watch = new Watch(session);
    // Time of the processor, so that what else runs on the machine counts less.
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    await session.send("Network.enable");
    await page.addInitScript(() => {
      window.datelineBench = { inFlight: 0, long: [] };
      const fetchPlain = window.fetch;
      window.fetch = async (...given) => {
        window.datelineBench.inFlight++;
        try {
          return await fetchPlain(...given);
        } finally {
          // The answer is read after it has begun to come.
          setTimeout(() => window.datelineBench.inFlight--, 0);
        }
      };
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) window.datelineBench.long.push(duration);
      }).observe({ type: "longtask", buffered: true });
    });
    const wanted = new Map<string, Gesture | null>();
    session.on("Network.requestWillBeSent", ({ requestId, request }) => {
      if (!request.url.includes("/api/")) return;
      watch.asked.push(request.url);
      if (request.url.includes("/api/trpc/")) wanted.set(requestId, watch.during);
    });
    session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      const during = wanted.get(requestId);
      if (during === undefined) return;
      wanted.delete(requestId);
      watch.answers.push(watch.receive(requestId, encodedDataLength, during));
    });
    return watch;
  }

  private async receive(requestId: string, wire: number, during: Gesture | null): Promise<Received> {
    const { body, base64Encoded } = await this.session.send("Network.getResponseBody", { requestId });
    return { during, wire, body: base64Encoded ? Buffer.from(body, "base64").toString("utf8") : body };
  }

  /** Questions to the server so far. */
  get questions(): number {
    return this.asked.length;
  }

  received(): Promise<Received[]> {
    return Promise.all(this.answers);
  }

  async mainThread(): Promise<number> {
    const { metrics } = await this.session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
  }

  /** Bytes of the page's own objects, after what is not needed has been thrown away. */
  async heap(): Promise<number> {
    await this.session.send("HeapProfiler.collectGarbage");
    return (await this.session.send("Runtime.getHeapUsage")).usedSize;
  }

  async measure(work: () => Promise<Frames>): Promise<Work> {
    const before = await this.mainThread();
    const frames = await work();
    return { ...frames, mainThread: (await this.mainThread()) - before };
  }
}
