import { expect, test } from "vitest";
import { isToken, mayChange } from "./access.ts";

const TOKEN = "a-token-of-some-length";
const room = { HOST: "0.0.0.0", DATELINE_TOKEN: TOKEN };
const asked = (headers: Record<string, string>) => new Headers(headers);

test.each([undefined, "", "127.0.0.1", "localhost", "::1"])("bound to %s, whoever sits at the machine may change things", (HOST) => {
  expect(mayChange(asked({}), { HOST, DATELINE_TOKEN: TOKEN })).toBe(true);
});

test("beyond loopback only the presenter may", () => {
  expect(mayChange(asked({}), room)).toBe(false);
  expect(mayChange(asked({ cookie: `dateline=x; dateline-presenter=${TOKEN}` }), room)).toBe(true);
  expect(mayChange(asked({ cookie: `dateline-presenter=${TOKEN}x` }), room)).toBe(false);
  expect(mayChange(asked({ cookie: "dateline-presenter=" }), room)).toBe(false);
  expect(mayChange(asked({ host: "localhost", "x-forwarded-for": "127.0.0.1" }), room)).toBe(false);
});

test("without a token nobody may, whatever they say", () => {
  expect(mayChange(asked({ cookie: "dateline-presenter=" }), { HOST: "0.0.0.0" })).toBe(false);
  expect(isToken("", { DATELINE_TOKEN: "" })).toBe(false);
  expect(isToken(null, room)).toBe(false);
});

test("a trusted proxy's header counts only where it is named", () => {
  expect(mayChange(asked({ "x-remote-user": "desk" }), room)).toBe(false);
  const behind = { ...room, DATELINE_PROXY_HEADER: "x-remote-user" };
  expect(mayChange(asked({ "x-remote-user": "desk" }), behind)).toBe(true);
  expect(mayChange(asked({ "x-remote-user": "" }), behind)).toBe(false);
});

test("behind a proxy, who comes from this machine may be anybody", () => {
  const behind = { HOST: "127.0.0.1", DATELINE_PROXY_HEADER: "x-remote-user" };
  expect(mayChange(asked({}), behind)).toBe(false);
  expect(mayChange(asked({ "x-remote-user": "desk" }), behind)).toBe(true);
});
