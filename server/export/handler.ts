import type { Database } from "#db/open.ts";
import { toPlainSentence, toSentence } from "#domain/sentence.ts";
import type { IsoDay } from "#domain/time.ts";
import { sayProblem } from "#domain/told-words.ts";
import { UserError } from "#domain/user-error.ts";
import { askedFilter, formatView, parseView } from "#domain/view.ts";
import type { Locale } from "#domain/words/locale.ts";
import { nameOf } from "#server/query/facet-values.ts";
import { type EventStream, streamEvents } from "#server/query/stream.ts";
import type { About } from "./about.ts";
import { FORMATS, isExportFormat } from "./formats.ts";

const FILE = /^events\.([a-z]+)$/;

/**
 * `/export/events.csv?<view>`: everything that passes the view's filter, as of one moment, streamed. 404 for a format that we don't write; 400 when
 * part of the address can't be read: more than was asked for would be exported.
 */
export function exportEvents(request: Request, file: string, database: Database, locale: Locale = "en"): Response {
  const ending = FILE.exec(file)?.[1] ?? "";
  if (!isExportFormat(ending)) {
    const known = Object.keys(FORMATS).map((format) => `events.${format}`);
    return refusal(404, new UserError("There is no such export", file, `Ask for ${known.join(", ")}.`), locale);
  }
  const { view, notices } = parseView(new URL(request.url).searchParams);
  if (notices.length > 0) {
    const unread = notices.map(({ key, value }) => `${key}=${value}`).join(", ");
    const refused = new UserError("Nothing was exported: the address can't be read whole", unread, "Correct it, or take it out.");
    return refusal(400, refused, locale);
  }
  const filter = askedFilter(view);
  const stream = streamEvents(database.folder, filter, view.order);
  const { revision, totals } = stream;
  const about: About = {
    view: toPlainSentence(toSentence(filter, totals, (facet, id) => nameOf(database, facet, id).label)),
    link: new URL(`/${formatView({ ...view, rev: revision })}`, request.url).href,
    revision,
    exported: new Date().toISOString().slice(0, 10) as IsoDay,
    totals,
  };
  const { type, write } = FORMATS[ending];
  return new Response(toBytes(write(about, stream.pages()), stream), {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="dateline-${about.exported}-r${revision}.${ending}"`,
      "Cache-Control": "no-store",
    },
  });
}

/** In words for whoever asked, as plain text. */
export function refusal(status: number, error: UserError, locale: Locale): Response {
  return new Response(`${sayProblem(error, locale)}\n`, {
    status,
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
  });
}

/** Written as fast as it is taken; what was opened is closed at the end, also when whoever asked goes away. */
function toBytes(parts: Generator<string>, stream: EventStream): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull(controller) {
      try {
        const next = parts.next();
        if (next.done) {
          stream.close();
          controller.close();
        } else controller.enqueue(encoder.encode(next.value));
      } catch (error) {
        stream.close();
        controller.error(error);
      }
    },
    cancel() {
      stream.close();
    },
  });
}
