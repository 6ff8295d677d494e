import type { WhoAgreement } from "./compare-actors.ts";
import type { WhenAgreement } from "./compare-days.ts";
import type { WhereAgreement } from "./compare-places.ts";
import table from "./link-weights.json" with { type: "json" };

/** What is done somewhere and what is done between parties is known by different things. */
type Group = "place" | "parties";

/** What speaks for or against two tellings being one. */
export type Feature =
  | "always"
  | `when ${WhenAgreement}`
  | `${Group}: where ${WhereAgreement}`
  | `${Group}: who ${WhoAgreement}`
  | "figures"
  | "toll risen"
  | "rare words"
  | "common words"
  | "names"
  | "setting"
  | "one story"
  | "only one in one story"
  | "mode"
  | "harm"
  | "near kind"
  | "other site"
  | "other weapon"
  | "other people"
  | "other figure"
  | "turned"
  | "dead of one"
  | "plan of deed"
  | "reprint"
  | "cited";

/** In logits; `npm run bench:fit-linking` fits and writes them. Above 0 two tellings are one. */
export const LINK_WEIGHTS: Record<Feature, number> = table;

export const FEATURES = Object.keys(table) as Feature[]; // the table holds exactly these
