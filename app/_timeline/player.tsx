import { formatShortDay } from "#domain/time-words.ts";
import type { Playhead } from "#domain/view.ts";
import { Picker } from "./picker.tsx";
import { SPEEDS, TRAILS } from "./playhead.ts";
import type { PlayerState } from "./use-player.ts";

type Props = { player: PlayerState; playhead: Playhead | null; enabled: boolean; onPlayhead: (playhead: Playhead | null) => void };

/** Plays through time: how fast, and how far back is shown. */
export function Player({ player, playhead, enabled, onPlayhead }: Props) {
  const { playing, speed, setSpeed, toggle, leave } = player;
  const trail = playhead?.trail ?? "all";
  const trails = TRAILS.some((known) => known.trail === trail) ? TRAILS : [...TRAILS, { trail, label: `last ${trail} days` }];
  return (
    <div className="player">
      <button type="button" className="play-button" aria-label={playing ? "Pause" : "Play"} disabled={!enabled} onClick={toggle}>
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d={playing ? "M2 1h3v10H2zM7 1h3v10H7z" : "M2 .5 11 6 2 11.5Z"} />
        </svg>
      </button>
      <Picker label="Speed" value={speed} options={SPEEDS.map(({ id, label }) => ({ value: id, label }))} onPick={setSpeed} />
      {playhead !== null && (
        <>
          <Picker
            label="Shown while playing"
            value={String(trail)}
            options={trails.map((known) => ({ value: String(known.trail), label: known.label }))}
            onPick={(picked) =>
              onPlayhead({ day: playhead.day, trail: trails.find((known) => String(known.trail) === picked)?.trail ?? "all" })
            }
          />
          <output className="play-day">{formatShortDay(playhead.day)}</output>
          <button type="button" className="quiet-button" aria-label="Leave the playhead" onClick={leave}>
            ×
          </button>
        </>
      )}
    </div>
  );
}
