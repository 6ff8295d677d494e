import { useEffect, useEffectEvent, useRef, useState } from "react";

/** How long a slide stays when the briefing plays by itself and nobody said otherwise. */
const USUAL_SECONDS = 12;
/** On a wall without controls nobody can start it again: it goes on when the one who touched it has gone. */
const GONE_MS = 120_000;

/** `toggle` is for what a press does. */
type Playing = { isPlaying: boolean; toggle(): void };

/**
 * Goes on by itself after a slide's own seconds, else those of the address; a touch, a wheel or a key holds it. `unattended`: it starts again when
 * nobody has touched it for a while.
 */
export function useAutoplay(
  { auto, unattended }: { auto: number | null; unattended: boolean },
  slide: { id: string; seconds: number | null } | undefined,
  next: () => void,
): Playing {
  const [isPlaying, setPlaying] = useState(auto !== null);
  /** Counts touches, so that each begins the waiting anew. */
  const [touches, setTouches] = useState(0);
  /** Whether it played before the press that holds it: the one that stops it is such a press itself. */
  const played = useRef(false);
  const then = useEffectEvent(next);
  const seconds = slide?.seconds ?? auto ?? USUAL_SECONDS;
  const id = slide?.id ?? "";

  // biome-ignore lint/correctness/useExhaustiveDependencies: the time begins anew with each slide
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setTimeout(() => then(), seconds * 1000);
    return () => clearTimeout(timer);
  }, [isPlaying, seconds, id]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: and with each touch
  useEffect(() => {
    if (isPlaying || auto === null || !unattended) return;
    const timer = setTimeout(() => setPlaying(true), GONE_MS);
    return () => clearTimeout(timer);
  }, [isPlaying, auto, unattended, touches, id]);

  const hold = useEffectEvent(() => {
    played.current = isPlaying;
    setTouches((count) => count + 1);
    setPlaying(false);
  });
  useEffect(() => {
    const listen = () => hold();
    const kinds = ["pointerdown", "wheel", "keydown"];
    for (const kind of kinds) window.addEventListener(kind, listen, { capture: true, passive: true });
    return () => {
      for (const kind of kinds) window.removeEventListener(kind, listen, { capture: true });
    };
  }, []);

  return { isPlaying, toggle: () => setPlaying(!played.current) };
}
