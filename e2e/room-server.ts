import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { DATA_FOLDER, PORT } from "./data.ts";

const READY_MS = 60_000;
export const TOKEN = "the-presenter-of-this-room";
export const ROOM_PORT = PORT + 7;
export const ROOM_URL = `http://127.0.0.1:${ROOM_PORT}`;

/** A second server on the same data, open to the network; it can be killed and started again. */
export class RoomServer {
  private child: ChildProcess | null = null;

  async start(): Promise<void> {
    this.child = spawn(process.execPath, ["node_modules/next/dist/bin/next", "start", "-H", "0.0.0.0", "-p", String(ROOM_PORT)], {
      env: {
        ...process.env,
        NODE_ENV: "production",
        NEXT_TELEMETRY_DISABLED: "1",
        HOST: "0.0.0.0",
        PORT: String(ROOM_PORT),
        DATELINE_HOSTS: "wall.example",
        DATELINE_TOKEN: TOKEN,
        DATELINE_DATA: process.env.DATELINE_DATA ?? DATA_FOLDER,
      },
      stdio: ["ignore", "ignore", "inherit"],
    });
    const limit = Date.now() + READY_MS;
    while (!(await isServing())) {
      if (this.child.exitCode !== null || Date.now() > limit) throw new Error("The room's server does not come up.");
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Without a word of farewell. */
  async kill(): Promise<void> {
    const { child } = this;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, "exit");
    child.kill("SIGKILL");
    await gone;
  }
}

async function isServing(): Promise<boolean> {
  try {
    return (await fetch(`${ROOM_URL}/api/health`)).ok;
  } catch {
    return false;
  }
}
