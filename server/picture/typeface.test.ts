import { expect, test } from "vitest";
import { keepTo, readTypeface } from "./typeface.ts";

test("our font says which characters it has, and others are not asked of anybody", () => {
  const faces = [readTypeface("Sans", "Regular")];
  const sayable = "Kyiv: 10 events with “Łódź” – Київ, Αθήνα · 7 located; 1 undated €";
  expect(keepTo(faces, sayable)).toBe(sayable);
  expect(keepTo(faces, "a 漢字 😀 حدث b")).toBe("a ·· · ··· b");
  expect(keepTo([...faces, readTypeface("SansKR", "Regular")], "Kyiv 사건 حدث")).toBe("Kyiv 사건 ···");
});
