import type { NameTables } from '../sound/name-tables.js';

/** Letters of an abbreviation in a script with cases, and the ending of one. */
const INFLECTED = /^(?!.*\p{Script=Latin})(\p{Lu}{3,6})\p{Ll}{1,2}$/u;

/** «ТЮЗ» of «ТЮЗа»: the letters without the ending of a case; null for all other words. */
export const acronymOf = (text: string, { hasCases }: NameTables): string | null =>
  hasCases ? (INFLECTED.exec(text)?.[1] ?? null) : null;
