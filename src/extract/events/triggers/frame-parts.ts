/** Whom the numbers of most events count. */
export const PERSONS = ['troops', 'people'] as const;

/** Two or more sides at one table. */
export const mutual = { mutual: true, on: null, to: 'at', against: null } as const;

/** Something that befalls persons: "killing of", "release of". */
export const suffered = { owner: 'target', persons: true } as const;

/** A body decides; what it decides on is no participant. */
export const decision = { object: null } as const;
