import { formatAmount, formatCount } from "#domain/event-words.ts";
import { escapeMarkup } from "#domain/markup.ts";
import type { QuotedEvent } from "#server/query/stream.ts";
import { type About, ATTRIBUTION } from "./about.ts";
import { flatten, shapeOf } from "./flat.ts";

/** KML 2.2 (OGC 07-147r2). What is not placeable has no placemark, and the description says how many those are. */
export function* writeKml(about: About, pages: Iterable<readonly QuotedEvent[]>): Generator<string> {
  const left = about.totals.unplaceable;
  const description = [
    about.view,
    left > 0 ? `${formatCount(left, "event")} not placeable, left out here.` : "",
    `Data revision ${formatAmount(about.revision)}, exported ${about.exported}. ${about.link}`,
    ...ATTRIBUTION,
  ];
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document>\n<name>Dateline</name>';
  yield `<description>${escapeXml(description.filter((line) => line !== "").join("\n"))}</description>\n`;
  for (const page of pages) yield page.map(placemark).join("");
  yield "</Document></kml>\n";
}

function placemark(event: QuotedEvent): string {
  const shape = shapeOf(event);
  if (shape === null) return "";
  const { id, summary, start, end, open_start, open_end, latitude: _latitude, longitude: _longitude, ...rest } = flatten(event);
  const begin = start === "" || open_start ? "" : `<begin>${start}</begin>`;
  const last = end === "" || open_end ? "" : `<end>${end}</end>`;
  const span = begin + last === "" ? "" : `<TimeSpan>${begin}${last}</TimeSpan>`;
  const data = Object.entries(rest)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `<Data name="${name}"><value>${escapeXml(String(value))}</value></Data>`);
  // KML's own order of elements: name, description, time, data, geometry.
  return `<Placemark id="${escapeXml(`e-${id}`)}"><name>${escapeXml(summary)}</name><description>${escapeXml(quote(rest))}</description>${span}<ExtendedData><Data name="id"><value>${escapeXml(id)}</value></Data>${data.join("")}</ExtendedData>${geometry(shape)}</Placemark>\n`;
}

function quote({
  when,
  when_precision,
  place,
  place_precision,
  sentence,
  document,
}: Partial<Record<keyof ReturnType<typeof flatten>, unknown>>): string {
  const said = [when, when_precision, place, place_precision].filter((part) => part !== "").join(", ");
  return `${said}\n“${sentence}” ${document}`;
}

function geometry(shape: NonNullable<ReturnType<typeof shapeOf>>): string {
  const write = ([lng, lat]: readonly [number, number]) => `${lng},${lat}`;
  if (shape.type === "Point") return `<Point><coordinates>${write(shape.coordinates)}</coordinates></Point>`;
  if (shape.type === "LineString")
    return `<LineString><tessellate>1</tessellate><coordinates>${shape.coordinates.map(write).join(" ")}</coordinates></LineString>`;
  const points = shape.coordinates.map((position) => `<Point><coordinates>${write(position)}</coordinates></Point>`);
  return `<MultiGeometry>${points.join("")}</MultiGeometry>`;
}

/** XML 1.0 knows no control characters but tab and line ends, in whatever form: they are left out. */
function escapeXml(text: string): string {
  return escapeMarkup(text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (mark) => ("\t\n\r".includes(mark) ? mark : "")));
}
