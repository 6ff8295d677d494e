import type { CDPSession, Page } from "@playwright/test";

/** Milliseconds between frames, and of tasks that took longer than 50 ms. */
export type Frames = { intervals: number[]; longTasks: number[] };
/** Milliseconds of the processor that the page's main thread used. */
export type Work = Frames & { mainThread: number };
/** Bytes of an answer as they came over the wire, what was asked, and what the hand was at then. */
export type Received = { during: Gesture | null; wire: number; asked: Asked };
export type Asked = { url: string; body: string | null };
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
  readonly received: Received[] = [];
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
    const wanted = new Map<string, Omit<Received, "wire">>();
    session.on("Network.requestWillBeSent", ({ requestId, request }) => {
      if (!request.url.includes("/api/")) return;
      watch.asked.push(request.url);
      if (!request.url.includes("/api/trpc/")) return;
      wanted.set(requestId, { during: watch.during, asked: { url: request.url, body: request.postData ?? null } });
    });
    session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      const one = wanted.get(requestId);
      if (one) watch.received.push({ ...one, wire: encodedDataLength });
    });
    return watch;
  }

  /** Questions to the server so far. */
  get questions(): number {
    return this.asked.length;
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
