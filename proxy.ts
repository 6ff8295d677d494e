import { type NextRequest, NextResponse } from "next/server";
import { localeFor, PREFERENCES_COOKIE } from "#app/preferences.ts";
import { sayProblem } from "#domain/told-words.ts";
import { UserError } from "#domain/user-error.ts";
import { accessSettings, isToken, PRESENTER_COOKIE } from "#server/access.ts";
import { framingHosts, isAllowedHost } from "#server/hosts.ts";

const isDevelopment = process.env.NODE_ENV === "development";

/** Scripts by nonce only. Inline style *attributes* are allowed: React and the map set them; style sheets are not. */
function contentSecurityPolicy(nonce: string, framedBy: readonly string[]): string {
  return [
    "default-src 'none'",
    // React's development build needs eval; the production build runs without.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    `style-src 'self'${isDevelopment ? " 'unsafe-inline'" : ` 'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${framedBy.length === 0 ? "'none'" : framedBy.join(" ")}`,
  ].join("; ");
}

const HEADERS = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
};

/** In front of every route: refuses foreign `Host` names, sets the policy and the usual headers. */
export function proxy(request: NextRequest): NextResponse {
  const host = request.headers.get("host");
  if (!isAllowedHost(host, { HOST: process.env.HOST, DATELINE_HOSTS: process.env.DATELINE_HOSTS })) {
    const foreign = new UserError(
      "Dateline does not answer to this name",
      host ?? "",
      "Open it as http://localhost, or add the name to DATELINE_HOSTS and start it again.",
    );
    return refuse(request, 421, foreign);
  }
  const { searchParams } = request.nextUrl;
  const token = searchParams.get("token");
  if (token !== null) return enter(request, token);
  const framedBy = searchParams.get("ui") === "embed" ? framingHosts(process.env.DATELINE_EMBED) : [];
  const nonce = crypto.randomUUID().replaceAll("-", "");
  const policy = contentSecurityPolicy(nonce, framedBy);
  const headers = new Headers(request.headers);
  // Next reads the nonce for its own scripts from the request's policy.
  headers.set("Content-Security-Policy", policy);
  headers.set("x-nonce", nonce);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
  // For browsers that know no `frame-ancestors`; it has no list of hosts.
  if (framedBy.length === 0) response.headers.set("X-Frame-Options", "DENY");
  return response;
}

/** The presenter's link: its token becomes a cookie that no script reads, and leaves the address. */
function enter(request: NextRequest, token: string): NextResponse {
  if (!isToken(token, accessSettings())) {
    const wrong = new UserError(
      "This is not the presenter's token",
      "",
      "The server printed the right link when it was started; it changes with each start.",
    );
    return refuse(request, 403, wrong);
  }
  const { pathname, search, protocol } = request.nextUrl;
  // Next takes no relative address here, and its own names the address bound, not the one by which we were asked.
  const isSecure = request.headers.get("x-forwarded-proto") === "https" || protocol === "https:";
  const to = new URL(`${isSecure ? "https" : "http"}://${request.headers.get("host")}${pathname}${search}`);
  to.searchParams.delete("token");
  const response = new NextResponse(null, { status: 303, headers: { ...HEADERS, Location: to.href, "Cache-Control": "no-store" } });
  response.cookies.set(PRESENTER_COOKIE, token, { httpOnly: true, sameSite: "lax", path: "/", maxAge: 86_400 });
  return response;
}

/** In the language of whoever asked, as plain text. */
function refuse({ cookies, headers }: NextRequest, status: number, why: UserError): NextResponse {
  const locale = localeFor(cookies.get(PREFERENCES_COOKIE)?.value, headers.get("accept-language"));
  return new NextResponse(`${sayProblem(why, locale)}\n`, {
    status,
    headers: { ...HEADERS, "X-Frame-Options": "DENY", "Content-Type": "text/plain; charset=utf-8" },
  });
}
