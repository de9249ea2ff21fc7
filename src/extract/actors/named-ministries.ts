import { portfolioOf } from './bodies.js';
import type { Draft, Identity } from './draft.js';
import { nameTables } from './name-tables.js';

const MINISTRY = 'ministry';
const AFFAIRS = 'affairs';
const SMALL_WORDS = new Set([MINISTRY, 'of', 'the', 'for', 'and']);
/** Other English words for the same portfolio. */
const PORTFOLIOS: ReadonlyMap<string, string> = new Map([
  ['defense', 'defence'],
  ['internal', 'interior'],
]);

/**
 * «Минобороны» in an article that names «Минобороны РФ» and no other state's: the ministry of that state. Where the article names
 * those of two states, nobody can tell.
 */
export function withNamedMinistries(drafts: readonly Draft[]): readonly Draft[] {
  const kinds = drafts.map(bareKind);
  if (kinds.every((kind) => kind === null)) return drafts;
  const named = new Map<string, Map<string, Identity>>();
  for (const { section, identity } of drafts) {
    const kind = identity && portfolioOf(identity, nameTables(section.pack));
    if (!identity || !kind) continue;
    named.set(kind, (named.get(kind) ?? new Map<string, Identity>()).set(identity.id, identity));
  }
  return drafts.map((draft, i) => {
    const owners = named.get(kinds[i] ?? '');
    const [identity] = owners?.size === 1 ? owners.values() : [];
    return identity ? { ...draft, type: identity.type, identity } : draft;
  });
}

/** The portfolio of a ministry that no state is named with; null for all other names. */
function bareKind({ section, type, identity, nested, english, lemma }: Draft): string | null {
  if (type !== 'organisation' || identity !== null || nested) return null;
  // Names of a language without a glossary are English.
  const isEnglish = nameTables(section.pack).words.gloss.size === 0;
  const words = (english ?? (isEnglish ? lemma : '')).toLowerCase().split(' ');
  const [first, ...rest] = words.filter((word) => !SMALL_WORDS.has(word));
  if (!words.includes(MINISTRY) || first === undefined) return null;
  // "Finance Ministry of Poland" and "Ministry of Foreign Affairs of Puntland" name whose they are.
  return rest.every((word) => word === AFFAIRS) ? (PORTFOLIOS.get(first) ?? first) : null;
}
