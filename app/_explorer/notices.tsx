"use client";

import { formatCount } from "#domain/event-words.ts";
import type { View, ViewNotice } from "#domain/view.ts";
import { ViewLink } from "../view-link.tsx";
import styles from "./notices.module.css";

type Props = {
  notices: readonly ViewNotice[];
  /** Events added or changed since the link was shared. */
  changed: number;
  failure: string | null;
  view: View;
  onView: (view: View) => void;
  /** Leaves out of the address what could not be read. */
  onTidy: () => void;
  onRetry: () => void;
};

/** What the page has to say about itself, quietly, each with the one thing to do about it. */
export function Notices({ notices, changed, failure, view, onView, onTidy, onRetry }: Props) {
  if (notices.length === 0 && changed === 0 && failure === null) return null;
  return (
    <div className={styles.notices} role="status">
      {failure !== null && (
        <p>
          {failure}{" "}
          <button type="button" className="link" onClick={onRetry}>
            Try again
          </button>
        </p>
      )}
      {changed > 0 && (
        <p>
          Since this link was shared, {formatCount(changed, "event was", "events were")} added or changed.{" "}
          <ViewLink className="link" to={{ ...view, rev: null }} onView={onView}>
            Got it
          </ViewLink>
        </p>
      )}
      {notices.map((notice) => (
        <p key={notice.key}>{notice.message}</p>
      ))}
      {notices.length > 0 && (
        <ViewLink className="link" to={view} onView={onTidy}>
          Got it
        </ViewLink>
      )}
    </div>
  );
}
