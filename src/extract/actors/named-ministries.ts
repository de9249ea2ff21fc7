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
  const bare = drafts.filter((draft) => bareKind(draft) !== null);
  if (bare.length === 0) return drafts;
  const named = new Map<string, Map<string, Identity>>();
  for (const { section, identity } of drafts) {
    const kind = identity && kindOf(identity, nameTables(section.pack).bodies);
    if (!identity || !kind) continue;
    named.set(kind, (named.get(kind) ?? new Map<string, Identity>()).set(identity.id, identity));
  }
  return drafts.map((draft) => {
    const owners = named.get(bareKind(draft) ?? '');
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

/** The portfolio of a known ministry, from its id: `d:ukraine-defence-ministry`, or that which stands for it. */
function kindOf({ id }: Identity, bodies: ReadonlyMap<string, string>): string | null {
  const key = [...bodies].find(([, other]) => other === id)?.[0] ?? id;
  const [kind, last] = key.split('-').slice(-2);
  return last === MINISTRY ? (kind ?? null) : null;
}
