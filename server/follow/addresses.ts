import type { NetworkInterfaceInfo } from "node:os";
import { type AccessSettings, isBeyondLoopback } from "#server/access.ts";

type Settings = Pick<AccessSettings, "HOST"> & { DATELINE_HOSTS?: string | undefined; PORT?: string | undefined };

/** Where phones in the room may reach this server: the names of `DATELINE_HOSTS`, then the machine's own addresses. None when it is bound to loopback. */
export function reachableOrigins(settings: Settings, interfaces: NodeJS.Dict<NetworkInterfaceInfo[]>): string[] {
  if (!isBeyondLoopback(settings)) return [];
  const { HOST = "", DATELINE_HOSTS = "", PORT } = settings;
  const names = DATELINE_HOSTS.split(",")
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== "");
  const isEverywhere = HOST === "0.0.0.0" || HOST === "::";
  const own = Object.values(interfaces).flatMap((addresses = []) =>
    addresses.filter(({ internal, family }) => !internal && family === "IPv4").map(({ address }) => address),
  );
  const port = PORT && PORT !== "80" ? `:${PORT}` : "";
  return [...new Set([...names, ...(isEverywhere ? own : [HOST])])].map((host) => `http://${host}${port}`);
}
