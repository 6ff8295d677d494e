"use client";

import Link from "next/link";
import { useState } from "react";
import { formatDay } from "#domain/time-words.ts";
import { SHARE_WORDS } from "#domain/words/share.ts";
import { useLocale, useWords } from "../_words/words.tsx";
import styles from "./link-list.module.css";

export type ListedLink = { code: string; label: string; createdAt: string; revokedAt: string | null };

/** `onRevoke`: null for an audience. */
type Props = { links: readonly ListedLink[]; failure: string | null; onRevoke: ((code: string) => void) | null };

/** Every short link that was ever made, the revoked ones among them: what was sent to others stays on record. */
export function LinkList({ links, failure, onRevoke }: Props) {
  const words = useWords(SHARE_WORDS);
  const locale = useLocale();
  if (links.length === 0) return <p className="quiet">{words.linksNone}</p>;
  return (
    <>
      {failure !== null && (
        <p role="alert">
          {words.notRevoked} {failure}
        </p>
      )}
      <ul className={styles.list}>
        {links.map(({ code, label, createdAt, revokedAt }) => (
          <li key={code} className={styles.row} data-revoked={revokedAt !== null || undefined}>
            <div>
              <p className={styles.label}>{label}</p>
              <p className={styles.facts}>
                {revokedAt === null ? (
                  <Link className="link" href={`/v/${code}`} prefetch={false} dir="ltr">{`/v/${code}`}</Link>
                ) : (
                  <s dir="ltr">{`/v/${code}`}</s>
                )}
                <span>{words.made(formatDay(createdAt.slice(0, 10), locale))}</span>
                {revokedAt !== null && <span>{words.revoked(formatDay(revokedAt.slice(0, 10), locale))}</span>}
              </p>
            </div>
            {onRevoke && revokedAt === null && <RevokeButton code={code} onRevoke={onRevoke} />}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Asks first: a code that was revoked is never given again. */
function RevokeButton({ code, onRevoke }: { code: string; onRevoke: (code: string) => void }) {
  const words = useWords(SHARE_WORDS);
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <button type="button" className="button" onClick={() => setAsking(true)}>
        {words.revoke}
        <span className="visually-hidden"> {code}</span>
      </button>
    );
  }
  return (
    <span className={styles.ask}>
      <button type="button" className="button" onClick={() => onRevoke(code)}>
        {words.revokeSure}
      </button>
      {/* biome-ignore lint/a11y/noAutofocus: whoever opened the question goes on from its safe answer. */}
      <button type="button" className="button" autoFocus onClick={() => setAsking(false)}>
        {words.keep}
      </button>
    </span>
  );
}
