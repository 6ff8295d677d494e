import { type Listener, Watched } from "./watched.ts";

/** Who listens in which room, in this process. What is heard is read from the file, so every process hears the same. */
export class Rooms {
  private readonly open = new Map<string, Watched<string>>();
  private readonly read: (code: string) => string;

  constructor(read: (code: string) => string) {
    this.read = read;
  }

  /** `hear` is told the present state at once. Returns what ends it. */
  listen(code: string, listener: Listener<string>): () => void {
    const room = this.open.get(code) ?? new Watched(() => this.read(code));
    this.open.set(code, room);
    const unlisten = room.listen(listener);
    return () => {
      unlisten();
      if (room.size === 0 && this.open.get(code) === room) this.open.delete(code);
    };
  }

  /** After a step: those who listen here hear of it at once. */
  look(code: string): void {
    this.open.get(code)?.look();
  }

  count(code: string): number {
    return this.open.get(code)?.size ?? 0;
  }
}
