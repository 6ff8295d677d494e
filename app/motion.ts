/** Slower frames than this show no movement, only one picture after another; until they are as quick as this again, which is three at 60 a second. */
const SLOWEST_FRAME_MS = 100;
const QUICK_FRAME_MS = 50;
/** How much one frame counts against those before it, and the most it counts for: a page that was hidden has had a very long one. */
const SHARE = 0.5;
const LONGEST_MS = 400;

let frameMs = 0;
let isSlow = false;

export const prefersStill = () => window.matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Takes the time from a canvas's painting to the second frame after it: one that is not through yet holds those that follow. */
export function timeFrame(): void {
  const begun = performance.now();
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      frameMs += (Math.min(LONGEST_MS, performance.now() - begun) - frameMs) * SHARE;
      isSlow = frameMs > (isSlow ? QUICK_FRAME_MS : SLOWEST_FRAME_MS);
    }),
  );
}

/** Whether frames take so long that there would be no movement to see. */
export const paintsSlowly = () => isSlow;

/** Whether what moves by itself goes there at once: where that is wanted, and where it could not be seen. */
export const goesAtOnce = () => prefersStill() || paintsSlowly();
