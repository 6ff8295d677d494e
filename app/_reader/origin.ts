import type { EventDetail, EventReport } from "#domain/event.ts";

/** Why a report counts for no testimony of its own, in a sentence. */
export function formatOrigin({ report, why, name }: NonNullable<EventReport["restsOn"]>, event: Pick<EventDetail, "reports">): string {
  const other = event.reports.find(({ id }) => id === report)?.document;
  const told = name ?? other?.publisher ?? other?.title ?? "another report";
  switch (why) {
    case "document":
      return "Not independent: the same report tells it above.";
    case "cites":
      return `Not independent: it cites ${told}.`;
    case "copy":
      return `Not independent: largely the words of ${told}.`;
    case "outlet":
      return `Not independent: ${told} again.`;
    case "source":
      return `Not independent: like another report, it rests on ${told}.`;
  }
}
