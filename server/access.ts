import { timingSafeEqual } from "node:crypto";

export const PRESENTER_COOKIE = "dateline-presenter";

export type AccessSettings = {
  /** What the server is bound to. */
  HOST?: string | undefined;
  /** The presenter's token; printed at start when nobody gave one. */
  DATELINE_TOKEN?: string | undefined;
  /** Name of a header that a trusted proxy sets for whoever may change things, and takes from everybody else. */
  DATELINE_PROXY_HEADER?: string | undefined;
};

/** As the process was started. */
export function accessSettings(): AccessSettings {
  return { HOST: process.env.HOST, DATELINE_TOKEN: process.env.DATELINE_TOKEN, DATELINE_PROXY_HEADER: process.env.DATELINE_PROXY_HEADER };
}

const LOOPBACK = ["localhost", "127.0.0.1", "::1", "[::1]"];

/** On loopback, whoever reaches us sits at this machine. */
export const isBeyondLoopback = ({ HOST }: AccessSettings): boolean => HOST !== undefined && HOST !== "" && !LOOPBACK.includes(HOST);

/** Whether a request may change anything: always on loopback; beyond it, or behind a proxy, with the presenter's token, or when the trusted proxy says so. */
export function mayChange(headers: Headers, settings: AccessSettings): boolean {
  if (!isBeyondLoopback(settings) && !settings.DATELINE_PROXY_HEADER) return true;
  const named = settings.DATELINE_PROXY_HEADER;
  if (named && headers.get(named)) return true;
  return isToken(readCookie(headers.get("cookie"), PRESENTER_COOKIE), settings);
}

/** Compares in the same time whatever is wrong with it. */
export function isToken(given: string | null, { DATELINE_TOKEN: token }: AccessSettings): boolean {
  if (given === null || !token) return false;
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function readCookie(header: string | null, name: string): string | null {
  const found = (header ?? "").split(";").map((pair) => pair.trim().split("=", 2));
  return found.find(([key]) => key === name)?.[1] ?? null;
}
