"use client";

import { sayNotice, type View, type ViewNotice } from "#domain/view.ts";
import { EXPLORER_WORDS } from "#domain/words/explorer.ts";
import { STATE_WORDS } from "#domain/words/states.ts";
import { useLocale } from "../_words/words.tsx";
import { ViewLink } from "../view-link.tsx";
import styles from "./notices.module.css";

type Props = {
  notices: readonly ViewNotice[];
  /** Events added or changed since the link was shared. */
  changed: number;
  failure: string | null;
  /** The failure is that no answer came at all. */
  isUnreachable: boolean;
  /** The event of the link was joined with another, which is shown. */
  isJoined: boolean;
  onJoined: () => void;
  view: View;
  onView: (view: View) => void;
  /** Leaves out of the address what could not be read. */
  onTidy: () => void;
  onRetry: () => void;
};

/** What the page has to say about itself, quietly, each with the one thing to do about it. */
export function Notices({ notices, changed, failure, isUnreachable, isJoined, onJoined, view, onView, onTidy, onRetry }: Props) {
  const locale = useLocale();
  const words = EXPLORER_WORDS[locale];
  const states = STATE_WORDS[locale];
  if (notices.length === 0 && changed === 0 && failure === null && !isJoined) return null;
  return (
    <div className={styles.notices} role="status">
      {failure !== null && (
        <p>
          {isUnreachable ? states.offline : failure}{" "}
          <button type="button" className="link" onClick={onRetry}>
            {words.tryAgain}
          </button>
        </p>
      )}
      {isJoined && (
        <p>
          {states.merged}{" "}
          <button type="button" className="link" onClick={onJoined}>
            {words.gotIt}
          </button>
        </p>
      )}
      {changed > 0 && (
        <p>
          {words.changed(changed)}{" "}
          <ViewLink className="link" to={{ ...view, rev: null }} onView={onView}>
            {words.gotIt}
          </ViewLink>
        </p>
      )}
      {notices.map((notice) => (
        <p key={notice.key}>{sayNotice(notice, locale)}</p>
      ))}
      {notices.length > 0 && (
        <ViewLink className="link" to={view} onView={onTidy}>
          {words.gotIt}
        </ViewLink>
      )}
    </div>
  );
}
