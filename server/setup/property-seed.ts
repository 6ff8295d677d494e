import fc from "fast-check";

/** Property tests draw the same cases in every run, so that a verdict depends on the change alone; `npm run fuzz` draws new ones. */
const seed = process.env.PROPERTY_SEED === "new" ? Date.now() : Number(process.env.PROPERTY_SEED ?? 1);
fc.configureGlobal({ seed });
