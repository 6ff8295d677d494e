import { formatShortDay } from "#domain/time-words.ts";
import type { Playhead } from "#domain/view.ts";
import { TIMELINE_WORDS } from "#domain/words/timeline.ts";
import { useLocale } from "../_words/words.tsx";
import { Picker } from "./picker.tsx";
import { SPEEDS, TRAILS } from "./playhead.ts";
import type { PlayerState } from "./use-player.ts";

type Props = { player: PlayerState; playhead: Playhead | null; enabled: boolean; onPlayhead: (playhead: Playhead | null) => void };

/** Plays through time: how fast, and how far back is shown. */
export function Player({ player, playhead, enabled, onPlayhead }: Props) {
  const locale = useLocale();
  const words = TIMELINE_WORDS[locale];
  const { playing, speed, setSpeed, toggle, leave } = player;
  const trail = playhead?.trail ?? "all";
  const trails = TRAILS.includes(trail) ? TRAILS : [...TRAILS, trail];
  const sayTrail = (back: Playhead["trail"]) => (back === "all" ? words.allSoFar : words.lastDays(back));
  return (
    <div className="player">
      <button type="button" className="play-button" aria-label={playing ? words.pause : words.play} disabled={!enabled} onClick={toggle}>
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d={playing ? "M2 1h3v10H2zM7 1h3v10H7z" : "M2 .5 11 6 2 11.5Z"} />
        </svg>
      </button>
      <Picker
        label={words.speed}
        value={speed}
        options={SPEEDS.map(({ id }) => ({ value: id, label: words.speeds[id] }))}
        onPick={setSpeed}
      />
      {playhead !== null && (
        <>
          <Picker
            label={words.shownWhilePlaying}
            value={String(trail)}
            options={trails.map((back) => ({ value: String(back), label: sayTrail(back) }))}
            onPick={(picked) => onPlayhead({ day: playhead.day, trail: trails.find((back) => String(back) === picked) ?? "all" })}
          />
          <output className="play-day">{formatShortDay(playhead.day, locale)}</output>
          <button type="button" className="quiet-button" aria-label={words.leave} onClick={leave}>
            ×
          </button>
        </>
      )}
    </div>
  );
}
