// `next-env.d.ts` says the same, but only once Next has run.
/// <reference types="next/types/global" />
