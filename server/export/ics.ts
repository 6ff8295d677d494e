import { formatAmount, formatCount } from "#domain/event-words.ts";
import { addDays } from "#domain/time.ts";
import type { QuotedEvent } from "#server/query/stream.ts";
import { type About, ATTRIBUTION } from "./about.ts";
import { flatten } from "./flat.ts";

/** iCalendar (RFC 5545): whole days, as that is what is known. The undated have no entry, and the calendar's description says how many those are. */
export function* writeIcs(about: About, pages: Iterable<readonly QuotedEvent[]>): Generator<string> {
  const stamp = `${about.exported.replaceAll("-", "")}T000000Z`;
  const left = about.totals.undated;
  const description = [
    about.view,
    left > 0 ? `${formatCount(left, "event")} undated, left out here.` : "",
    `Data revision ${formatAmount(about.revision)}. ${about.link}`,
    ...ATTRIBUTION,
  ];
  const named = description.filter((line) => line !== "").join("\n");
  yield lines(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Dateline//EN", "X-WR-CALNAME:Dateline", `X-WR-CALDESC:${escapeText(named)}`]);
  for (const page of pages) yield page.map((event) => entry(event, stamp)).join("");
  yield lines(["END:VCALENDAR"]);
}

function entry(event: QuotedEvent, stamp: string): string {
  const { when } = event;
  if (when === null) return "";
  const {
    id,
    summary,
    when: words,
    when_precision,
    place,
    place_precision,
    latitude,
    longitude,
    kind_label,
    sentence,
    document,
  } = flatten(event);
  const placed = place === "" ? [] : [`LOCATION:${escapeText(`${place} (${place_precision})`)}`];
  const sited = latitude === "" || longitude === "" ? [] : [`GEO:${latitude};${longitude}`];
  const said = [[words, when_precision].filter((part) => part !== "").join(", "), `“${sentence}” ${document}`].join("\n");
  return lines([
    "BEGIN:VEVENT",
    `UID:${id}@dateline`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${when.start.replaceAll("-", "")}`,
    // The day behind the last one.
    `DTEND;VALUE=DATE:${addDays(when.end, 1).replaceAll("-", "")}`,
    `SUMMARY:${escapeText(summary)}`,
    `CATEGORIES:${escapeText(kind_label)}`,
    ...placed,
    ...sited,
    `DESCRIPTION:${escapeText(said)}`,
    ...(event.quotes[0]?.url ? [`URL:${event.quotes[0].url.replace(/[\r\n]/g, "")}`] : []),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ]);
}

function escapeText(text: string): string {
  const plain = text.replace(/\r\n?/g, "\n").replace(/\p{Cc}/gu, (mark) => (mark === "\n" ? mark : " "));
  return plain.replace(/[\\;,]/g, "\\$&").replaceAll("\n", "\\n");
}

const MAX_OCTETS = 75;
const encoder = new TextEncoder();

const lines = (content: readonly string[]) => content.map((line) => `${fold(line)}\r\n`).join("");

/** No line is longer than 75 octets; what follows goes on behind a blank. */
function fold(line: string): string {
  if (encoder.encode(line).length <= MAX_OCTETS) return line;
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const length = encoder.encode(character).length;
    if (octets + length > MAX_OCTETS) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += length;
  }
  return folded;
}
