import type { Answers } from "./answers.ts";
import type { Brief } from "./gold.ts";
import { scoreBrief } from "./score-brief.ts";

/** What was missed or said wrongly, a line each; what was said beside what there was. */
export function printMisses(briefs: readonly Brief[], { byId }: Answers, print: (line: string) => void): void {
  for (const brief of briefs) {
    const said = byId.get(brief.id);
    if (!said) continue;
    print(`\n${brief.id}`);
    const near = (span: { start: number; end: number }) => (other: { start: number; end: number }) =>
      span.start < other.end && other.start < span.end;
    for (const gold of brief.dates) {
      const found = said.dates.find(near(gold));
      if (found?.value !== gold.value) print(`  date    ${gold.text} = ${gold.value}, said ${found?.value ?? "nothing"}`);
    }
    for (const found of said.dates) if (!brief.dates.some(near(found))) print(`  date    ${found.text} = ${found.value} is none`);
    for (const gold of brief.places) {
      const found = said.places.find(near(gold));
      if (!found || (found.use ?? "literal") !== gold.use)
        print(
          `  place   ${gold.text} (${gold.location?.key ?? "?"}, ${gold.use}), said ${found ? `${found.name} ${found.use}` : "nothing"}`,
        );
      else if (gold.location && scoreBrief({ ...brief, places: [gold] }, said).score.placeOfAll.hits === 0)
        print(`  place   ${gold.text} (${gold.location.key}), said ${found.name} ${found.country} ${found.lat},${found.lon}`);
    }
    for (const found of said.places) if (!brief.places.some(near(found))) print(`  place   ${found.text} is none (${found.name})`);
    for (const gold of brief.sources)
      if (!said.sources.some(near(gold))) print(`  source  ${brief.text.slice(gold.start, gold.end)} missed`);
    for (const found of said.sources) if (!brief.sources.some(near(found))) print(`  source  ${found.text} is none`);
    print(`  actors  ${brief.actors.join(", ")}\n     said ${[...new Set(said.actors.map(({ name }) => name))].join(", ")}`);
    for (const event of brief.events)
      print(
        `  event   ${event.type} ${event.date?.start ?? "-"}..${event.date?.end ?? "-"} @${event.places.map(({ key }) => key)} ${event.actors} ${JSON.stringify(event.numbers.map(({ kind, min, max }) => `${kind} ${min}..${max}`))}`,
      );
    for (const event of said.events)
      print(
        `     said ${event.type} ${event.date?.start ?? "-"}..${event.date?.end ?? "-"} @${event.places.map(({ name }) => name)} ${event.actors.map(({ name }) => name)} ${JSON.stringify(event.numbers)}`,
      );
  }
}
