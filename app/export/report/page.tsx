import type { Metadata } from "next";
import { type Basemap, openBasemap } from "#db/basemap.ts";
import { KIND_FAMILY_IDS } from "#domain/kind.ts";
import { formatDay, formatPublished } from "#domain/time-words.ts";
import { formatView, parseView } from "#domain/view.ts";
import { EVENT_WORDS } from "#domain/words/events.ts";
import { SHARE_WORDS } from "#domain/words/share.ts";
import { openContext } from "#server/api/context.ts";
import { ATTRIBUTION } from "#server/export/about.ts";
import { drawMap } from "#server/picture/draw-map.ts";
import { reportOn } from "#server/picture/report.ts";
import { mapShapes } from "../../_picture/map-shapes.tsx";
import { TimeBars } from "../../_timeline/time-bars.tsx";
import { IN_ENGLISH } from "../../_words/in-english.ts";
import { readLocale } from "../../_words/server.ts";
import { KindSymbol } from "../../kind-symbol.tsx";
import { MessagePage } from "../../message-page.tsx";
import { INKS, PAPER } from "../../paper.ts";
import { toParams } from "../../search-params.ts";
import { PrintButton } from "./print-button.tsx";
import styles from "./report.module.css";
import { ReportEvent } from "./report-event.tsx";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: null, robots: { index: false } };

/** Pixels of the drawings; on paper they are as wide as the page's text. */
const MAP = { width: 760, height: 430 };
const TIME = { width: 760, height: 96 };
let basemap: Basemap | null = null;

/** A view on paper: what was asked, the map, the timeline, the events with their sentences, and where it all comes from. */
export default async function ReportPage({ searchParams }: Props) {
  const locale = await readLocale();
  const words = SHARE_WORDS[locale];
  const { view, notices } = parseView(toParams(await searchParams));
  if (notices.length > 0) {
    return (
      <MessagePage title={words.unread(notices.map(({ key, value }) => `${key}=${value}`).join(", "))}>
        <p className="quiet">{words.unreadHelp}</p>
      </MessagePage>
    );
  }
  const { database, columns } = openContext();
  const { sentence, answer, events, documents } = await reportOn(database, columns, view, locale);
  basemap ??= openBasemap();
  const map = drawMap(answer.map, view, basemap, MAP);
  const { totals, bins, revision } = answer;
  const [question, ...counts] = sentence.split(" · ");
  const isRanged = view.filter.from !== null || view.filter.to !== null;
  const placed = totals.located + totals.relations;
  return (
    <main className={styles.report} style={INKS}>
      <title>{`${words.reportTitle}: ${question} · Dateline`}</title>
      <nav className={styles.bar} aria-label={words.reportTitle}>
        <a className="button" href={`/${formatView(view)}`}>
          {words.backToView}
        </a>
        <PrintButton />
      </nav>
      <header className={styles.head}>
        <h1>{question}</h1>
        <p>{counts.join(" · ")}</p>
        <p className={styles.facts}>Dateline · {words.revision(revision, formatDay(new Date().toISOString().slice(0, 10), locale))}</p>
      </header>

      <figure className={styles.picture}>
        <svg viewBox={`0 0 ${MAP.width} ${MAP.height}`} role="img" aria-label={words.map}>
          {mapShapes(map, PAPER)}
          {map.ground.names.map(({ x, y, text, what }) => (
            <text key={`${text} ${x}`} x={x} y={what === "country" ? y + 4 : y + 13} textAnchor="middle" className={styles[what]}>
              {what === "country" ? text.toUpperCase() : text}
            </text>
          ))}
          {map.rings.map(({ x, y, count }) => (
            <text key={`${x} ${y}`} x={x} y={y + 4} textAnchor="middle" className={styles.count}>
              {count}
            </text>
          ))}
        </svg>
        <figcaption>
          <ul className={styles.legend}>
            {KIND_FAMILY_IDS.map((family) => (
              <li key={family}>
                <KindSymbol family={family} /> {EVENT_WORDS[locale].families[family]}
              </li>
            ))}
          </ul>
          {map.rings.length === 0 && placed > 0 && words.mapNote(map.drawn, placed)} {words.signs} {words.basemap}
        </figcaption>
      </figure>

      <figure className={styles.picture}>
        <TimeBars bins={bins} isRanged={isRanged} {...TIME} theme={PAPER} label={words.timeline} />
        <figcaption>{bins.extent ? words.perBin(words.units[bins.unit]) : words.noDates}</figcaption>
      </figure>

      <h2>{words.events}</h2>
      {events.length < totals.all && <p className={styles.limit}>{words.listed(events.length, totals.all)}</p>}
      {events.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <table className={styles.events}>
          <thead>
            <tr>
              <th scope="col">{words.when}</th>
              <th scope="col">{words.what}</th>
              <th scope="col">{words.where}</th>
            </tr>
          </thead>
          <tbody>
            {events.map((event) => (
              <ReportEvent key={event.id} event={event} locale={locale} />
            ))}
          </tbody>
        </table>
      )}

      {documents.length > 0 && (
        <section className={styles.documents}>
          <h2>{words.documents}</h2>
          {events.length < totals.all && <p className={styles.facts}>{words.ofListed}</p>}
          <ol>
            {documents.map(({ document, title, publisher, published, url }) => (
              <li key={document}>
                <span {...IN_ENGLISH}>{[publisher, title].filter(Boolean).join(": ")}</span>,{" "}
                {published ? formatPublished(published, locale) : words.undatedDocument}
                {url && <small dir="ltr">{url}</small>}
              </li>
            ))}
          </ol>
        </section>
      )}
      <footer className={styles.origin}>
        <h2>{words.sources}</h2>
        {ATTRIBUTION.map((line) => (
          <p key={line} {...IN_ENGLISH}>
            {line}
          </p>
        ))}
        <p dir="ltr">{`/${formatView({ ...view, rev: revision })}`}</p>
      </footer>
    </main>
  );
}
