import { useEffect, useState } from "react";
import type { EventDetail } from "#domain/event.ts";
import type { ChangeView } from "./use-view.ts";

/** An event that was joined with another has that one's id from now on, in the address as well; whoever followed an old link is told. */
export function useJoined(
  asked: string | null,
  { data, isOld }: { data: EventDetail | null | undefined; isOld: boolean },
  replace: ChangeView,
): { isJoined: boolean; dismiss: () => void } {
  const [told, setTold] = useState<string | null>(null);
  const now = asked !== null && data && !isOld && data.id !== asked ? data.id : null;
  useEffect(() => {
    if (now === null) return;
    setTold(now);
    replace((view) => ({ ...view, event: now }));
  }, [now, replace]);
  return { isJoined: told !== null && told === asked, dismiss: () => setTold(null) };
}
