import type { BriefingSummary } from "#domain/briefing.ts";
import { useLastBriefing } from "./last-briefing.ts";

/** The briefing of last time, while it is still there; where there is only one, that one. Null when nobody has chosen. */
export function useChosenBriefing(briefings: readonly BriefingSummary[] | undefined): {
  chosen: string | null;
  remember: (id: string | null) => void;
} {
  const [last, remember] = useLastBriefing();
  const [only, ...others] = briefings ?? [];
  const isThere = briefings?.some(({ id }) => id === last);
  return { chosen: isThere ? last : only && others.length === 0 ? only.id : null, remember };
}
