import type { ExploreAnswer, LookAnswer, PackedBrush } from "#domain/answer.ts";
import type { Asked, Gesture, Received } from "./watch.ts";

/** Bytes of an answer as they came over the wire, and what it told: whole, but for an index of the brush that the page held and that JSON need not repeat either. */
export type Answered = { during: Gesture; wire: number; explore: ExploreAnswer | null; look: LookAnswer | null };

type Question = { held?: string[] };

/** The answers of gestures, asked again as any program may ask: none is packed, or told by how it differs from what the page has. */
export async function askWhole(url: string, received: readonly Received[]): Promise<Answered[]> {
  const answers: Answered[] = [];
  for (const { during, wire, asked } of received) {
    const questions = questionsOf(asked);
    const ask = async (path: string): Promise<unknown> => {
      const question = questions.get(path);
      if (question === undefined) return null;
      const input = encodeURIComponent(JSON.stringify({ ...question, held: [], before: null }));
      const response = await fetch(`${url}/api/trpc/${path}?input=${input}`);
      const { data } = ((await response.json()) as { result: { data: ExploreAnswer | LookAnswer } }).result;
      const unlessHeld = (brush: PackedBrush | null) => (brush && question.held?.includes(brush.name) ? null : brush);
      return { ...data, squares: unlessHeld(data.squares), ...("brush" in data && { brush: unlessHeld(data.brush) }) };
    };
    // What these paths answer.
    const [explore, look] = [(await ask("explore")) as ExploreAnswer | null, (await ask("look")) as LookAnswer | null];
    if (during !== null && (explore ?? look) !== null) answers.push({ during, wire, explore, look });
  }
  return answers;
}

/** By their paths; they come in batches, or a long one alone in a body. */
function questionsOf({ url, body }: Asked): Map<string, Question> {
  const { pathname, searchParams } = new URL(url);
  const paths = pathname.slice(pathname.lastIndexOf("/") + 1).split(",");
  const input: unknown = JSON.parse(body ?? searchParams.get("input") ?? "{}");
  // As tRPC's client writes it.
  const inputOf = (index: number) => (searchParams.has("batch") ? (input as Record<string, Question>)[index] : (input as Question)) ?? {};
  return new Map(paths.map((path, index) => [path, inputOf(index)]));
}
