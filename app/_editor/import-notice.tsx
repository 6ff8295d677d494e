"use client";

import Link from "next/link";
import { type FileNotice, sayFileNotice } from "#domain/briefing-file.ts";
import { BRIEFING_WORDS } from "#domain/words/briefings.ts";
import { useLocale } from "../_words/words.tsx";
import styles from "./briefings.module.css";

/** What became of a file. */
export type Imported = { id: string; title: string; notices: readonly FileNotice[] } | { failure: string; file: string };

const MAX_NOTICES = 12;

export function ImportNotice({ imported, onClose }: { imported: Imported; onClose: () => void }) {
  const locale = useLocale();
  const words = BRIEFING_WORDS[locale];
  return (
    <div className={styles.notice}>
      {"failure" in imported ? (
        <p>
          <bdi>{imported.file}</bdi>: {imported.failure}
        </p>
      ) : (
        <>
          <p>
            {words.imported(imported.title)}{" "}
            <Link className="link" href={`/briefing/${imported.id}`} prefetch={false}>
              {words.edit}
            </Link>
          </p>
          {imported.notices.length > 0 && (
            <>
              <p>{words.importedWith(imported.notices.length)}</p>
              <ul>
                {imported.notices.slice(0, MAX_NOTICES).map((notice) => (
                  <li key={JSON.stringify(notice)}>{sayFileNotice(notice, locale)}</li>
                ))}
                {imported.notices.length > MAX_NOTICES && <li>{words.andMore(imported.notices.length - MAX_NOTICES)}</li>}
              </ul>
            </>
          )}
        </>
      )}
      <button type="button" className="button" onClick={onClose}>
        {words.close}
      </button>
    </div>
  );
}
