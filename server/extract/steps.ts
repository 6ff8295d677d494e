/** Work that rests between its stages, so that one stage of several works can be done in a row. */
export type Steps<T> = Generator<undefined, T>;

export type Outcome<T> = { value: T } | { error: unknown };

/** Does all of it at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Does several side by side, stage by stage; one that throws ends alone. The outcomes stand in the order of the works. */
export function finishAbreast<T>(works: readonly Steps<T>[]): Outcome<T>[] {
  const outcomes = new Array<Outcome<T> | undefined>(works.length).fill(undefined);
  let open = works.length;
  while (open > 0) {
    for (const [index, work] of works.entries()) {
      if (outcomes[index]) continue;
      outcomes[index] = advance(work);
      if (outcomes[index]) open -= 1;
    }
  }
  return outcomes.flatMap((outcome) => outcome ?? []);
}

function advance<T>(work: Steps<T>): Outcome<T> | undefined {
  try {
    const step = work.next();
    return step.done ? { value: step.value } : undefined;
  } catch (error) {
    return { error };
  }
}
