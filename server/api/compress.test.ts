import { brotliDecompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { compress } from "./compress.ts";

const long = JSON.stringify(Array.from({ length: 1000 }, (_, at) => ({ at, name: `Value ${at % 7}` })));
const asking = (encodings: string) => new Request("http://localhost/api/trpc/explore", { headers: { "accept-encoding": encodings } });
const answer = (body: string) => new Response(body, { status: 207, headers: { "content-type": "application/json", vary: "trpc-accept" } });

test("whoever reads Brotli gets it, and the same answer in it", async () => {
  const response = await compress(asking("gzip, deflate, br, zstd"), answer(long));
  expect(response.headers.get("content-encoding")).toBe("br");
  expect(response.headers.get("content-type")).toBe("application/json");
  expect(response.headers.get("vary")).toBe("trpc-accept, accept-encoding");
  expect(response.status).toBe(207);
  const body = Buffer.from(await response.arrayBuffer());
  expect(body.length).toBeLessThan(long.length / 4);
  expect(brotliDecompressSync(body).toString()).toBe(long);
});

test.each(["gzip, deflate", "br;q=0, gzip", "gzip, br; q=0.0", "brotli", ""])("nobody else does: %s", async (encodings) => {
  const response = await compress(asking(encodings), answer(long));
  expect(response.headers.get("content-encoding")).toBe(null);
  expect(await response.text()).toBe(long);
});

test("what is short stays as it is", async () => {
  const response = await compress(asking("br"), answer("{}"));
  expect(response.headers.get("content-encoding")).toBe(null);
  expect(await response.text()).toBe("{}");
});
