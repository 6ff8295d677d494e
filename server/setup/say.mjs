/** Output for the person at the terminal: on standard error, so that commands can be piped. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

export function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/** Stops with a message for a person: what happened, to which thing, what to try. */
export class SetupError extends Error {
  constructor(what, which, advice) {
    super(`${what}: ${which}. ${advice}`);
    this.name = "SetupError";
  }
}

/** Runs `main` as a command: a SetupError is shown as its sentence alone, anything else as the bug that it is. */
export async function command(main) {
  try {
    await main();
  } catch (error) {
    say(error instanceof SetupError ? `\n${error.message}` : `\n${error?.stack ?? error}`);
    process.exitCode = 1;
  }
}
