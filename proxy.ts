import { type NextRequest, NextResponse } from "next/server";
import { isAllowedHost } from "#server/hosts.ts";

const isDevelopment = process.env.NODE_ENV === "development";

/** Scripts by nonce only. Inline style *attributes* are allowed: React and the map set them; style sheets are not. */
function contentSecurityPolicy(nonce: string): string {
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
    "frame-ancestors 'none'",
  ].join("; ");
}

const HEADERS = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
};

/** In front of every route: refuses foreign `Host` names, sets the policy and the usual headers. */
export function proxy(request: NextRequest): NextResponse {
  const host = request.headers.get("host");
  if (!isAllowedHost(host, { HOST: process.env.HOST, DATELINE_HOSTS: process.env.DATELINE_HOSTS })) {
    return new NextResponse(
      `Dateline does not answer to the name “${host ?? ""}”. Open it as http://localhost, or add the name to DATELINE_HOSTS and start it again.\n`,
      { status: 421, headers: { ...HEADERS, "Content-Type": "text/plain; charset=utf-8" } },
    );
  }
  const nonce = crypto.randomUUID().replaceAll("-", "");
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  // Next reads the nonce for its own scripts from the request's policy.
  headers.set("Content-Security-Policy", policy);
  headers.set("x-nonce", nonce);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
  return response;
}
