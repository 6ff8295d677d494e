/** Most of the time between a commit of another process and the moment when pages hear of it. */
const POLL_MS = 40;

export type Listener<Value> = { hear(value: Value): void; end(): void };

/** Tells whoever listens of each new value, whichever process made it. It is looked at only while somebody listens. */
export class Watched<Value extends string | number> {
  private readonly read: () => Value;
  private readonly listeners = new Set<Listener<Value>>();
  private clock: ReturnType<typeof setInterval> | undefined;
  private latest: Value | undefined;

  constructor(read: () => Value) {
    this.read = read;
  }

  /** How many listen. */
  get size(): number {
    return this.listeners.size;
  }

  /** `hear` is told the present value at once. Returns what ends it. */
  listen(listener: Listener<Value>): () => void {
    const present = this.read();
    if (this.listeners.size === 0) this.start(present);
    this.listeners.add(listener);
    listener.hear(present);
    return () => {
      if (this.listeners.delete(listener) && this.listeners.size === 0) this.stop();
    };
  }

  /** For who has just made a new value: those who listen here need not wait. */
  look(): void {
    if (this.listeners.size === 0) return;
    try {
      const value = this.read();
      if (value === this.latest) return;
      this.latest = value;
      for (const { hear } of [...this.listeners]) hear(value);
    } catch (error) {
      console.error(error);
      this.endAll();
    }
  }

  private start(present: Value): void {
    this.latest = present;
    this.clock = setInterval(() => this.look(), POLL_MS);
    // A server that is asked to stop waits for its open connections.
    if (watching.size === 0) for (const signal of SIGNALS) process.on(signal, endEverybody);
    watching.add(this.endAll);
  }

  private stop(): void {
    clearInterval(this.clock);
    watching.delete(this.endAll);
    if (watching.size === 0) for (const signal of SIGNALS) process.off(signal, endEverybody);
  }

  private readonly endAll = () => {
    for (const { end } of [...this.listeners]) end();
  };
}

const SIGNALS = ["SIGINT", "SIGTERM"] as const;
const watching = new Set<() => void>();
const endEverybody = () => {
  for (const end of [...watching]) end();
};
