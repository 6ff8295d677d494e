import { expect, test } from "vitest";
import { formatSpan } from "./days.ts";

test("a span says its day once when it is one", () => {
  expect(formatSpan({ from: "2024-10-03", to: "2024-10-03" })).toBe("3 Oct 2024");
  expect(formatSpan({ from: "2024-06-01", to: "2026-07-31" })).toBe("1 Jun 2024 – 31 Jul 2026");
});
