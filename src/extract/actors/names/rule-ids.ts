/** The rule that takes words in capitals for a body. */
export const ACRONYM = 'actor.acronym';

/** Rules that find a body by letters alone: words in capitals, or in another script. */
export const ACRONYM_RULES: ReadonlySet<string> = new Set([ACRONYM, 'actor.foreign-organisation']);

/** Rules that take words in another script for a body, alone or behind one that is known. */
export const FOREIGN_RULES: ReadonlySet<string> = new Set([
  'actor.foreign-organisation',
  'actor.organisation-hyphen',
]);

/** The rule that takes lone words with a capital for a person wherever they stand. */
export const BARE_PERSON = 'actor.person-bare';

/** Rules that take words for a person because of nothing but their capitals. */
export const CAPITAL_RULES: ReadonlySet<string> = new Set([
  BARE_PERSON,
  'actor.person-first',
  'actor.person-first-acts',
]);

/** The rule that takes what stands behind a role for a person. */
export const ROLE_PERSON = 'actor.person-role';
