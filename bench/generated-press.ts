import type { PlaceMention } from "#domain/mention.ts";
import { toIsoDay } from "#domain/time.ts";
import type { Telling } from "#server/ingest/telling.ts";
import type { Random } from "./random.ts";

export type GeneratedDocument = {
  id: string;
  outlet: { id: string; name: string } | null;
  published: string | null;
  text: string;
  sentences: [number, number][];
  places: PlaceMention[];
  tellings: Telling[];
};

const TELLINGS_PER_DOCUMENT = 4;
const TELLINGS_PER_EVENT = 1.8;
/** Documents among which an event's first reports are; a late one comes out within about a sixtieth of the whole time. */
const SOON = 12;
const LATE = 1 / 60;

/** The documents that events are told in: they come out as densely as things happen, and are open until no later event can be told in them. */
export class Press {
  private readonly count: number;
  private readonly open: GeneratedDocument[] = [];
  private done = 0;

  /** `days`: of all events, in order. */
  constructor(
    private readonly random: Random,
    private readonly outlets: readonly { id: string; name: string }[],
    private readonly days: Int32Array,
  ) {
    this.count = Math.max(8, Math.ceil((days.length * TELLINGS_PER_EVENT) / TELLINGS_PER_DOCUMENT));
  }

  /** One to four documents that came out after the event; never asked for an event before one that was asked for. */
  pick(event: number): GeneratedDocument[] {
    const first = this.firstFor(event);
    const picked = new Set<GeneratedDocument>();
    for (let i = this.random.pick([1, 1, 1, 2, 2, 3, 4]); i > 0; i--) {
      const reach = this.random.chance(0.15) ? Math.max(SOON, this.count * LATE) : SOON;
      picked.add(this.documentAt(Math.min(this.count - 1, first + this.random.integer(reach))));
    }
    return [...picked];
  }

  /** Those that no event from this one on is told in; each is given once. */
  takeDone(event: number): GeneratedDocument[] {
    const end = event >= this.days.length ? this.count : this.firstFor(event);
    if (end > this.done) this.documentAt(end - 1);
    const taken = this.open.splice(0, end - this.done);
    this.done += taken.length;
    return taken;
  }

  private firstFor(event: number): number {
    return Math.floor((event / this.days.length) * this.count);
  }

  private documentAt(position: number): GeneratedDocument {
    while (this.done + this.open.length <= position) this.open.push(this.makeDocument(this.done + this.open.length));
    const document = this.open[position - this.done];
    if (!document) throw new RangeError("This document is done.");
    return document;
  }

  private makeDocument(position: number): GeneratedDocument {
    const day = this.days[Math.floor((position / this.count) * this.days.length)] ?? 0;
    const outlet = this.random.chance(0.95) ? (this.random.pickUnequally(this.outlets, 1)[0] ?? null) : null;
    const published = this.random.chance(0.92) ? toIsoDay(day + this.random.integer(3)) : null;
    return { id: `d${(0x1000000 + position).toString(36)}`, outlet, published, text: "", sentences: [], places: [], tellings: [] };
  }
}
