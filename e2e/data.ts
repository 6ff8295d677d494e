/** The folder of the suite's own server, anew for each run. */
export const DATA_FOLDER = "build/e2e-data";
/** Generated events, too many to be drawn one by one. */
export const CROWD_FOLDER = "build/e2e-crowd";
export const CROWD_EVENTS = 3000;

/** A server that already runs, instead of one of our own. */
export const RUNNING = process.env.BASE_URL;
export const PORT = Number(process.env.E2E_PORT ?? 3210);
/** The suite's own server lets itself be framed by this host. */
export const FRAMING_PORT = PORT + 11;
