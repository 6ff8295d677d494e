import { expect, test } from "vitest";
import { framingHosts, isAllowedHost } from "./hosts.ts";

test.each(["localhost", "localhost:3000", "127.0.0.1:3000", "[::1]:3000", "LOCALHOST:80"])("answers to the loopback name %s", (host) => {
  expect(isAllowedHost(host, {})).toBe(true);
});

test.each([null, "", "evil.example", "localhost.evil.example", "127.0.0.1.evil.example:3000", "evil.example:localhost"])(
  "refuses %s",
  (host) => {
    expect(isAllowedHost(host, {})).toBe(false);
  },
);

test("answers to what the environment names, and to nothing else", () => {
  const environment = { HOST: "10.1.2.3", DATELINE_HOSTS: "wall.example, desk.example" };
  expect(["10.1.2.3:3000", "wall.example", "Desk.example:443"].every((host) => isAllowedHost(host, environment))).toBe(true);
  expect(isAllowedHost("other.example", environment)).toBe(false);
  expect(isAllowedHost("0.0.0.0", { HOST: "0.0.0.0" })).toBe(false);
});

test("bound to all addresses it answers to addresses in numbers, and to names only when they are given", () => {
  const everywhere = { HOST: "0.0.0.0" };
  expect(["192.168.1.20:3000", "10.0.0.1", "[fd00::1]:3000"].every((host) => isAllowedHost(host, everywhere))).toBe(true);
  expect(isAllowedHost("192.168.1.20:3000", {})).toBe(false);
  expect(isAllowedHost("192.168.1.20:3000", { HOST: "10.1.2.3" })).toBe(false);
  for (const name of ["evil.example", "192.168.1.20.evil.example", "192.168.1", "[::]", "1.2.3.4.5"])
    expect(isAllowedHost(name, everywhere), name).toBe(false);
});

test("nobody may frame us but whom the environment names as a host", () => {
  expect(framingHosts(undefined)).toEqual([]);
  expect(framingHosts("https://News.example, *.desk.example, localhost:8080")).toEqual([
    "https://news.example",
    "*.desk.example",
    "localhost:8080",
  ]);
  expect(framingHosts("*, 'self', https://a.example/path, a.example; script-src *, data:")).toEqual([]);
});
