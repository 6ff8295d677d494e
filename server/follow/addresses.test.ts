import type { NetworkInterfaceInfo } from "node:os";
import { expect, test } from "vitest";
import { reachableOrigins } from "./addresses.ts";

const at = (address: string, internal = false, family: "IPv4" | "IPv6" = "IPv4") =>
  ({ address, internal, family }) as unknown as NetworkInterfaceInfo; // the rest of it says nothing here
const interfaces = { lo: [at("127.0.0.1", true)], eth0: [at("192.168.1.20"), at("fe80::1", false, "IPv6")] };

test("a server on loopback is reached by nobody else", () => {
  expect(reachableOrigins({ PORT: "3000" }, interfaces)).toEqual([]);
  expect(reachableOrigins({ HOST: "127.0.0.1", DATELINE_HOSTS: "wall.example", PORT: "3000" }, interfaces)).toEqual([]);
});

test("names come before numbers, each with the port", () => {
  expect(reachableOrigins({ HOST: "0.0.0.0", DATELINE_HOSTS: "wall.example, desk.example", PORT: "3000" }, interfaces)).toEqual([
    "http://wall.example:3000",
    "http://desk.example:3000",
    "http://192.168.1.20:3000",
  ]);
});

test("bound to one address it is reached there alone", () => {
  expect(reachableOrigins({ HOST: "10.1.2.3", PORT: "80" }, interfaces)).toEqual(["http://10.1.2.3"]);
});
