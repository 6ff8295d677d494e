/** An error written for a person: what happened, to which thing, and what to try. Thrown where it is known, shown at the doors. */
export class UserError extends Error {
  override readonly name = "UserError";

  constructor(
    readonly what: string,
    readonly which: string,
    readonly advice: string,
    options?: ErrorOptions,
  ) {
    super(`${what}: ${which}. ${advice}`, options);
  }
}
