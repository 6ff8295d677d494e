"use client";

import Link from "next/link";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { joinSearch } from "#domain/display.ts";
import { escapeMarkup } from "#domain/markup.ts";
import { SHARE_WORDS } from "#domain/words/share.ts";
import { useWords } from "../_words/words.tsx";
import { CopyField } from "./copy-field.tsx";
import { PictureButtons } from "./picture-buttons.tsx";
import { PICTURE_SIZES, type PictureSize } from "./picture-size.ts";
import { QrCode } from "./qr-code.tsx";
import styles from "./share.module.css";

/** What is shared: written when the sheet was opened, so that a corpus that grows meanwhile changes none of it. */
export type Shared = { origin: string; view: string; sentence: string; citation: string; count: number | null };
export type Short = { link: string | null; failure: string | null; isMaking: boolean; make: () => void };

type Props = {
  /** Null while the sheet is closed. */
  shared: Shared | null;
  /** Hosts that may show us in a frame. */
  framedBy: readonly string[];
  /** Null for an audience, which makes nothing. */
  short: Short | null;
  onPicture: (size: PictureSize) => Promise<void>;
  onClose: () => void;
};

const LOOPBACK = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|$)/;
/** Whether an address leads nobody else here. */
export const isHereOnly = (origin: string): boolean => LOOPBACK.test(origin);

/** Everything that a view can be handed on as: the plain link first, and already copied. */
export function ShareSheet({ shared, onClose, ...rest }: Props) {
  const words = useWords(SHARE_WORDS);
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const isOpen = shared !== null;
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} className={styles.sheet} aria-labelledby={heading} onClose={onClose}>
      {shared && (
        <>
          <div className={styles.head}>
            <h2 id={heading}>{words.share}</h2>
            <button type="button" className="button" onClick={onClose}>
              {words.close}
            </button>
          </div>
          <Contents shared={shared} {...rest} />
        </>
      )}
    </dialog>
  );
}

function Contents({ shared, framedBy, short, onPicture }: Omit<Props, "shared" | "onClose"> & { shared: Shared }) {
  const words = useWords(SHARE_WORDS);
  const { origin, view, citation, count } = shared;
  const plain = `${origin}/${view}`;
  const forCode = short?.link ?? plain;
  return (
    <>
      <CopyField label={words.link} text={plain} atOnce />
      <p className={styles.note}>{isHereOnly(origin) ? words.hereOnly : words.linkHelp}</p>
      {short && <ShortLink short={short} />}
      <div className={styles.more}>
        <Part title={words.picture}>
          <p className={styles.note}>{words.pictureHelp}</p>
          <PictureButtons sizes={PICTURE_SIZES} onPicture={onPicture} />
        </Part>
        <Part title={words.export}>
          {count !== null && <p className={styles.note}>{words.exportHelp(count)}</p>}
          <Exports view={view} />
        </Part>
        <Part title={words.citation}>
          <CopyField label={words.citation} text={citation} rows={4} />
        </Part>
        <Part title={words.qr}>
          <QrCode link={forCode} />
          <p className={styles.note}>
            {words.qrHelp} <bdi>{forCode.length < 80 ? forCode : ""}</bdi>
          </p>
        </Part>
        <Part title={words.embed}>
          {framedBy.length === 0 ? (
            <>
              <p className={styles.note}>{words.embedNobody}</p>
              <code className={styles.code} dir="ltr">
                DATELINE_EMBED=intranet.example npm start
              </code>
            </>
          ) : (
            <>
              <p className={styles.note}>{words.embedHelp(framedBy.join(", "))}</p>
              <CopyField label={words.embed} text={toFrame(shared)} rows={4} />
            </>
          )}
        </Part>
      </div>
    </>
  );
}

function ShortLink({ short }: { short: Short }) {
  const words = useWords(SHARE_WORDS);
  return (
    <div className={styles.short}>
      {short.link === null ? (
        <button type="button" className="button" disabled={short.isMaking} onClick={short.make}>
          {words.makeShort}
        </button>
      ) : (
        <CopyField label={words.short} text={short.link} atOnce />
      )}
      <p className={styles.note} role={short.failure ? "alert" : undefined}>
        {short.failure ? `${words.notMade} ${short.failure}` : words.shortHelp}{" "}
        <Link className="link" href="/links">
          {words.allShort}
        </Link>
      </p>
    </div>
  );
}

function Exports({ view }: { view: string }) {
  const words = useWords(SHARE_WORDS);
  return (
    <ul className={styles.formats}>
      <li>
        <a className="link" href={`/export/report${view}`} target="_blank" rel="noreferrer">
          {words.reportTitle}
        </a>
        <span className="quiet">{words.formats.report}</span>
      </li>
      {(["csv", "geojson", "kml", "json", "ics"] as const).map((format) => (
        <li key={format}>
          <a className="link" href={`/export/events.${format}${view}`} download>
            {NAMES[format]}
          </a>
          <span className="quiet">{words.formats[format]}</span>
        </li>
      ))}
    </ul>
  );
}

/** Formats have the same names in every language. */
const NAMES = { csv: "CSV", geojson: "GeoJSON", kml: "KML", json: "JSON", ics: "iCalendar" } as const;

/** Folded, and one open at a time: the link above is what most people come for. */
function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className={styles.part} name="share">
      <summary>{title}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}

function toFrame({ origin, view, sentence }: Shared): string {
  const address = escapeMarkup(`${origin}/${joinSearch(view, "ui=embed")}`);
  return `<iframe src="${address}" title="${escapeMarkup(sentence)}" width="100%" height="480" style="border:0" loading="lazy"></iframe>`;
}
