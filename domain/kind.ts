/** Kinds of event: the PLOVER ontology's types and the six families that the map tells apart by shape and colour. */
export const KIND_FAMILIES = {
  force: { label: "Force", shape: "diamond", kinds: ["ASSAULT"] },
  movement: { label: "Movement", shape: "triangle", kinds: ["MOBILIZE", "RETREAT", "PROTEST"] },
  talks: { label: "Talks and agreements", shape: "disc", kinds: ["CONSULT", "AGREE", "COOPERATE"] },
  aid: { label: "Aid and support", shape: "plus", kinds: ["AID", "SUPPORT", "CONCEDE"] },
  custody: { label: "Custody and coercion", shape: "square", kinds: ["COERCE", "SANCTION"] },
  words: { label: "Words and other", shape: "ring", kinds: ["ACCUSE", "REJECT", "THREATEN", "REQUEST", "OTHER"] },
} as const;

export type KindFamily = keyof typeof KIND_FAMILIES;
export type EventKind = (typeof KIND_FAMILIES)[KindFamily]["kinds"][number];
export type KindShape = (typeof KIND_FAMILIES)[KindFamily]["shape"];

export const KIND_FAMILY_IDS = Object.keys(KIND_FAMILIES) as KindFamily[];
export const EVENT_KINDS = KIND_FAMILY_IDS.flatMap((family) => [...KIND_FAMILIES[family].kinds]) as [EventKind, ...EventKind[]];

const FAMILY_BY_KIND = new Map<EventKind, KindFamily>(
  KIND_FAMILY_IDS.flatMap((family) => KIND_FAMILIES[family].kinds.map((kind): [EventKind, KindFamily] => [kind, family])),
);

export function familyOf(kind: EventKind): KindFamily {
  return FAMILY_BY_KIND.get(kind) ?? "words";
}

export const KIND_LABELS: Record<EventKind, string> = {
  ASSAULT: "Assault",
  MOBILIZE: "Mobilisation",
  RETREAT: "Retreat, desertion, release",
  PROTEST: "Protest",
  CONSULT: "Talks",
  AGREE: "Agreement",
  COOPERATE: "Cooperation",
  AID: "Aid",
  SUPPORT: "Support",
  CONCEDE: "Concession",
  COERCE: "Capture and coercion",
  SANCTION: "Sanction",
  ACCUSE: "Accusation",
  REJECT: "Refusal or denial",
  THREATEN: "Threat",
  REQUEST: "Request",
  OTHER: "Other",
};

export const HEDGINGS = ["asserted", "reported", "alleged", "estimated", "planned", "possible", "denied"] as const;
export type Hedging = (typeof HEDGINGS)[number];
export const HEDGING_LABELS: Record<Hedging, string> = {
  asserted: "Asserted",
  reported: "Reported",
  alleged: "Alleged",
  estimated: "Estimated",
  planned: "Planned",
  possible: "Possible",
  denied: "Denied",
};
