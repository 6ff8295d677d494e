import type { APIRequestContext } from "@playwright/test";
import { ask, EVERYTHING } from "./explorer.ts";

/** As a slide was written, and what of it is to be seen: `box` is the camera, `window` the stretch of time, `events` how many pass. */
export type Authored = { id: string; headline: string; text: string; notes: string; view: string; seconds: null; hidden: boolean };
type Row = { id: string; summary: string };

const KURSK = "map=30,46.5,42,55.5";
const KOREA = "map=120,33,132,43";
const WORLD = "map=10,20,145,65";
const slide = (id: string, headline: string, view: string, more: Partial<Authored> = {}): Authored => ({
  ...{ id, headline, view, text: "", notes: "", seconds: null, hidden: false },
  ...more,
});

/** Twelve slides on the sample corpus, written out by hand as somebody might have saved them; and a hidden one. */
export async function writeDeck(request: APIRequestContext): Promise<Authored[]> {
  const { rows } = await ask<{ rows: Row[] }>(request, "events.query", { filter: EVERYTHING });
  const idOf = (words: RegExp) => {
    const found = rows.find(({ summary }) => words.test(summary));
    if (!found) throw new Error(`No event ${words}`);
    return found.id;
  };
  const donetsk = idOf(/officers killed near Donetsk/);
  const deserted = idOf(/deserted near Kursk/);
  const talks = idOf(/in Pyongyang/);
  const treaty = idOf(/^Treaty between/);
  return [
    slide("opening-slide", "Two years of an alliance, in fourteen reports of events", `?${WORLD}`, {
      text: "What three reports say, and nothing else.",
      notes:
        "Say **who** reported it.\n\n- first\n- second\n\n<script>document.title='stolen'</script>\n\n[a link](javascript:alert(1)) ![a picture](https://elsewhere.example/x.png)",
    }),
    slide("kursk-border", "Eighteen soldiers left their posts", `?event=${deserted}&${KURSK}`),
    slide("near-donetsk", "Six officers killed near Donetsk", `?event=${donetsk}&${KURSK}&time=2024-09-01,2024-12-31`),
    slide("korea-itself", "Seen from Pyongyang", `?event=${talks}&${KOREA}&time=2025-10-01,2025-12-31`),
    slide("only-assaults", "Only the use of force", `?kind=ASSAULT&${KURSK}`),
    slide("only-2024", "The year 2024 alone", `?from=2024-01-01&to=2024-12-31&${WORLD}&time=2024-01-01,2024-12-31`),
    slide("the-treaty", "A treaty between two governments", `?event=${treaty}&${WORLD}`),
    slide("quiet-map", "Without places that are only mentioned", `?mentions=false&relations=false&${WORLD}`),
    slide("gone-event", "An event that is no longer there", `?event=e0000000000000&${KURSK}`),
    slide("half-readable", "A view that is half understood", `?kind=ASSAULT&map=nonsense&time=2024-10-01,2024-10-31`),
    slide("left-out", "Hidden when presenting", "", { hidden: true }),
    slide(
      "many-words",
      "A slide with very many words, of which none may be lost and all must stay large enough to be read",
      `?event=${donetsk}&${KURSK}`,
      {
        text: "There is more to say here than fits on any screen at once. ".repeat(14).trim(),
      },
    ),
    slide("closing-slide", "The whole again", `?${WORLD}`),
  ];
}

export const shownOf = (slides: readonly Authored[]) => slides.filter(({ hidden }) => !hidden);

/** Stores them as a briefing of its own and gives its id. */
export async function storeDeck(request: APIRequestContext, baseURL: string, slides: readonly Authored[]): Promise<string> {
  const response = await request.post("/api/trpc/briefings.create", {
    data: { title: "Presenting", slides },
    headers: { origin: baseURL },
  });
  if (!response.ok()) throw new Error(`briefings.create: ${response.status()} ${await response.text()}`);
  const body = (await response.json()) as { result: { data: { briefing: { id: string } } } };
  return body.result.data.briefing.id;
}
