import { useEffect, useRef, useState } from "react";
import type { Playhead } from "#domain/view.ts";
import type { Extent } from "./brush.ts";
import { firstPlayhead, nextPlayhead, SPEEDS, type SpeedId } from "./playhead.ts";

/** Everything linked to the playhead follows each step, so there are few; the line glides between them by a CSS transition. */
const STEP_MS = 250;

export type PlayerState = ReturnType<typeof usePlayer>;

export function usePlayer(playhead: Playhead | null, extent: Extent | null, onPlayhead: (playhead: Playhead | null) => void) {
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<SpeedId>("month");
  const now = useRef({ playhead, extent, onPlayhead });
  /** The playhead we asked for last: it may not have come back to us yet. */
  const asked = useRef<Playhead | null>(null);
  useEffect(() => {
    now.current = { playhead, extent, onPlayhead };
  });
  // Whoever takes the playhead away (Clear, Back) stops the playing.
  const wasThere = useRef(playhead !== null);
  useEffect(() => {
    if (wasThere.current && playhead === null) setPlaying(false);
    wasThere.current = playhead !== null;
  }, [playhead]);

  useEffect(() => {
    if (!playing) return;
    const daysPerSecond = SPEEDS.find(({ id }) => id === speed)?.daysPerSecond ?? 0;
    let since = performance.now();
    const timer = setInterval(() => {
      const { playhead: shown, extent: within, onPlayhead: tell } = now.current;
      const at = asked.current ?? shown;
      const days = ((performance.now() - since) / 1000) * daysPerSecond;
      if (at === null || within === null) return setPlaying(false);
      if (days < 1) return;
      // The fraction of a day that was not stepped counts towards the next step.
      since = performance.now() - ((days % 1) / daysPerSecond) * 1000;
      const next = nextPlayhead({ day: at.day, trail: shown?.trail ?? at.trail }, days, within);
      asked.current = next.playhead;
      tell(next.playhead);
      if (next.ended) setPlaying(false);
    }, STEP_MS);
    return () => clearInterval(timer);
  }, [playing, speed]);

  return {
    playing,
    speed,
    setSpeed,
    toggle() {
      if (extent === null) return;
      if (!playing) {
        asked.current = firstPlayhead(playhead, extent);
        onPlayhead(asked.current);
      }
      setPlaying(!playing);
    },
    pause: () => setPlaying(false),
    leave() {
      setPlaying(false);
      onPlayhead(null);
    },
  };
}
