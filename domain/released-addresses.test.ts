import { expect, test } from "vitest";
import { formatDisplay, joinSearch, parseDisplay } from "./display.ts";
import { RELEASED_DISPLAYS, RELEASED_VIEWS } from "./released-addresses.fixtures.ts";
import { formatView, parseView, VIEW_KEYS } from "./view.ts";

const params = (written: string) => new URLSearchParams(written);

test.each(RELEASED_VIEWS)("a link that was sent as $written still says the same", ({ written, now = written }) => {
  const { view, notices } = parseView(params(written));
  expect(notices).toEqual([]);
  expect(formatView(view)).toBe(now);
});

test("every key of the address is promised", () => {
  const promised = new Set(RELEASED_VIEWS.flatMap(({ written }) => [...params(written).keys()]));
  expect(Object.keys(VIEW_KEYS).filter((key) => !promised.has(key))).toEqual([]);
});

test.each(RELEASED_DISPLAYS)("%s is shown as it was, beside any view", (written) => {
  expect(
    formatDisplay(parseDisplay(params(written)))
      .slice(1)
      .split("&")
      .sort(),
  ).toEqual(written.slice(1).split("&").sort());
  const beside = params(joinSearch("?actor=north-korea", written));
  expect(parseView(beside).notices).toEqual([]);
  expect(formatView(parseView(beside).view)).toBe("?actor=north-korea");
});
