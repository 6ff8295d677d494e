import { LIVE_WORDS } from "#domain/words/live.ts";
import { useWords } from "../_words/words.tsx";
import styles from "./live-notice.module.css";

import type { Live } from "./use-live.ts";

/** Says that there is more than is shown, over the map's edge so that nothing gives way to it. */
export function LiveNotice({ changed, isFollowing, show, follow }: Live) {
  const words = useWords(LIVE_WORDS);
  return (
    <div className={styles.live} role="status">
      {isFollowing ? (
        <p className={styles.notice}>
          {words.following}{" "}
          <button type="button" className="link" onClick={() => follow(false)}>
            {words.stop}
          </button>
        </p>
      ) : (
        changed !== null && (
          <p className={styles.notice}>
            {words.changed(changed)}{" "}
            <button type="button" className="link" onClick={show}>
              {words.show}
            </button>{" "}
            <button type="button" className="link" onClick={() => follow(true)}>
              {words.follow}
            </button>
          </p>
        )
      )}
    </div>
  );
}
