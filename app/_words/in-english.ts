/** For what stands in a document's own words, whatever the interface speaks. */
export const IN_ENGLISH = { lang: "en", dir: "ltr" } as const;
