import { padStretch, toDay, toStretch, toX } from "#app/_timeline/scale.ts";
import type { Bins, Facets, MapAnswer } from "#domain/answer.ts";
import { toDayNumber } from "#domain/time.ts";
import { ask, askCounts, counts, drawn, EVERYTHING, expectCounts, facetCount, facetValue, features, open, parts } from "./explorer.ts";
import { expect, type Page, test } from "./test.ts";

type Questions = { asked: string[]; answer: () => void };

/** Questions of the page from here on: noted, and left open until they may be answered. */
async function holdQuestions(page: Page): Promise<Questions> {
  const asked: string[] = [];
  let answer = () => {};
  const mayAnswer = new Promise<void>((done) => {
    answer = done;
  });
  await page.route(/\/api\/trpc\//, async (route) => {
    asked.push(route.request().url());
    await mayAnswer;
    await route.continue();
  });
  return { asked, answer };
}

/** Notes the numbers of events that the sentence says, one after the other. */
async function watchSentence(page: Page): Promise<() => Promise<string[]>> {
  await parts(page).line.evaluate((sentence) => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => {
      const number = /^[\d,]+/.exec(sentence.textContent ?? "")?.[0] ?? "";
      if (number !== said.at(-1)) said.push(number);
    }).observe(sentence, { childList: true, characterData: true, subtree: true });
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}

/** A hand that moves in every frame, on a machine of any speed: between moves that come from outside the page it would seem to rest. */
const dragByFrames = (page: Page, way: { from: number; to: number; y: number }) =>
  page.locator(".brush").evaluate(async (brush, { from, to, y }) => {
    const frames = 24;
    for (let frame = 1; frame <= frames; frame++) {
      const clientX = from + ((to - from) * frame) / frames;
      brush.dispatchEvent(new PointerEvent("pointermove", { clientX, clientY: y, bubbles: true }));
      await new Promise(requestAnimationFrame);
    }
  }, way);

const shownOnMap = async (page: Page) => {
  const shown = await features(page, ["handle", "cluster"]);
  return [...new Set(shown.flatMap(({ properties }) => String(properties.events ?? properties.event).split(" ")))].sort();
};

test("a dragged brush moves sentence, facets and map without a question, and asks one when it rests", async ({ page, request }) => {
  await open(page, "/");
  const before = await counts(page);
  const { bins, extent } = await ask<Bins>(request, "events.bins", { filter: EVERYTHING });
  const box = await parts(page).timeline.locator(".overview").boundingBox();
  if (!box || !extent) throw new Error("No overview");
  const scale = { ...padStretch(toStretch(extent)), width: box.width };
  // A pointer stands on whole pixels, and there may be fewer of them than days.
  const pixelOn = (day: string) => {
    const x = Math.round(box.x + toX(scale, toDayNumber(day) + 0.5));
    return Math.floor(toDay(scale, x - box.x)) === toDayNumber(day) ? x : null;
  };
  const first = bins.slice(Math.floor(bins.length * 0.3)).find((bin) => pixelOn(bin.from) !== null);
  const last = bins.slice(0, Math.ceil(bins.length * 0.7)).findLast((bin) => pixelOn(bin.to) !== null);
  const [from, to] = [first && pixelOn(first.from), last && pixelOn(last.to)];
  if (!first || !last || from == null || to == null) throw new Error("No border of bins that a pointer can stand on");
  const y = Math.round(box.y + box.height / 2);

  const { asked, answer } = await holdQuestions(page);
  const said = await watchSentence(page);
  await page.mouse.move(from, y);
  await page.mouse.down();
  await dragByFrames(page, { from, to, y });
  expect(asked, "while it is dragged").toEqual([]);
  await page.mouse.move(to, y);
  await expect.poll(() => asked.length).toBe(1);
  await expect(page).toHaveURL(new RegExp(`from=${first.from}&to=${last.to}`));
  expect((await said()).length, "numbers on the way").toBeGreaterThan(1);

  // Nothing is answered yet: this is what the hand saw last.
  const range = { from: first.from, to: last.to };
  const totals = await askCounts(request, range);
  expect(totals.all).toBeLessThan(before.all);
  expect(await counts(page, parts(page).line)).toEqual(totals);
  const facets = await ask<Facets>(request, "events.facets", { filter: { ...EVERYTHING, ...range } });
  const expectFacets = async () => {
    for (const [title, values] of [
      ["Kind", facets.kind],
      ["How sure", facets.hedging],
      ["Outlet", facets.outlet],
    ] as const)
      for (const { label, count } of values.filter(({ parent }) => parent === null).slice(0, 3))
        expect(await facetCount(facetValue(page, title, label)), label).toBe(count);
  };
  await expectFacets();
  const { events } = await ask<MapAnswer>(request, "events.map", { filter: { ...EVERYTHING, ...range } });
  const located = [...new Set(events.map(({ event }) => event))].sort();
  await expect.poll(() => shownOnMap(page)).toEqual(located);

  answer();
  await page.mouse.up();
  await expectCounts(page, totals);
  await expect(page.getByRole("list", { name: "Events on the timeline" }).getByRole("button")).toHaveCount(totals.all - totals.undated);
  expect(await counts(page, parts(page).line)).toEqual(totals);
  await expectFacets();
  await drawn(page);
  expect(await shownOnMap(page)).toEqual(located);
  expect(asked.length, "questions for one drag").toBe(1);
});

test("playing moves every count without a question, and asks one when it is paused", async ({ page, request }) => {
  await open(page, "/");
  const { all } = await counts(page);
  await page.getByRole("combobox", { name: "Speed" }).selectOption({ label: "1 month a second" });
  const { asked, answer } = await holdQuestions(page);
  const said = await watchSentence(page);
  const head = page.getByRole("slider", { name: "Playhead" });
  await page.getByRole("button", { name: "Play", exact: true }).click();
  await expect.poll(async () => (await said()).length).toBeGreaterThan(3);
  expect(asked, "while it plays").toEqual([]);
  await page.getByRole("button", { name: "Pause" }).click();
  await expect(page).toHaveURL(/play=\d{4}-\d{2}-\d{2},all/);
  await expect.poll(() => asked.length).toBe(1);
  const day = /play=([\d-]+)/.exec(page.url())?.[1] ?? "";
  await expect(head).toHaveAttribute("aria-valuenow", String(toDayNumber(day)));
  answer();
  const totals = await askCounts(request, { to: day });
  await expectCounts(page, totals);
  expect(totals.all).toBeLessThan(all);
  expect(asked.length, "questions for one play").toBe(1);
});
