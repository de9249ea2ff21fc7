/** Whom English news call by initials, by Wikidata id: also as an adjective ("US troops"), with an article as a name. */
const INITIALS: Readonly<Record<string, string>> = {
  Q30: 'US',
  Q145: 'UK',
  Q878: 'UAE',
  Q458: 'EU',
  Q1065: 'UN',
};

/** Initials of an entity; null where news spell the name out. */
export function initialsOf(entity: string): string | null {
  return Object.hasOwn(INITIALS, entity) ? (INITIALS[entity] ?? null) : null;
}
