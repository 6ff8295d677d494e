const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];

const EVERYWHERE = ["0.0.0.0", "::"];
const NUMBERS = /^(\d{1,3}(\.\d{1,3}){3}|\[[0-9a-f:.]+\])$/;

/**
 * Whether a request's `Host` header is one that we answer to: loopback names, the address bound by `HOST` (any address in numbers when it binds
 * all of them), and the comma-separated names in `DATELINE_HOSTS`. Ports do not matter. Keeps other sites from reaching us by DNS rebinding,
 * which takes a name: what is asked for by number was meant for us.
 */
export function isAllowedHost(
  header: string | null,
  environment: { HOST?: string | undefined; DATELINE_HOSTS?: string | undefined },
): boolean {
  if (header === null) return false;
  const name = header.toLowerCase().replace(/:\d{1,5}$/, "");
  const host = environment.HOST?.toLowerCase() ?? "";
  if (EVERYWHERE.includes(host) && NUMBERS.test(name) && name !== "0.0.0.0" && name !== "[::]") return true;
  const bound = host === "" || EVERYWHERE.includes(host) ? [] : [host];
  const named = (environment.DATELINE_HOSTS ?? "")
    .split(",")
    .map((host) => host.trim().toLowerCase())
    .filter((host) => host !== "");
  return [...LOOPBACK, ...bound, ...named].includes(name);
}

const FRAMING = /^(https?:\/\/)?(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?$/;

/** Hosts that may show us in a frame: the comma-separated names in `DATELINE_EMBED`, as `frame-ancestors` takes them. None by default; what is no host is left out. */
export function framingHosts(named: string | undefined): string[] {
  return (named ?? "")
    .split(",")
    .map((host) => host.trim().toLowerCase())
    .filter((host) => FRAMING.test(host));
}
