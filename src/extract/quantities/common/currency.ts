import { stateOf } from './state-of.js';
import type { Section } from '../../section.js';
import type { ActorIndex } from './actor-index.js';
import type { SentenceTokens } from './known.js';

/** Names of money that several states share, with the code by the state's entity; `*` where one is meant unless another is named. */
const SHARED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  dinar: {
    Q796: 'IQD',
    Q817: 'KWD',
    Q810: 'JOD',
    Q398: 'BHD',
    Q948: 'TND',
    Q262: 'DZD',
    Q1016: 'LYD',
    Q403: 'RSD',
  },
  dirham: { Q878: 'AED', Q1028: 'MAD' },
  franc: { '*': 'CHF', Q39: 'CHF', Q1037: 'RWF', Q967: 'BIF', Q974: 'CDF', Q1006: 'GNF' },
  krona: { Q34: 'SEK', Q20: 'NOK', Q35: 'DKK', Q189: 'ISK', Q213: 'CZK' },
  lira: { Q43: 'TRY', Q858: 'SYP', Q822: 'LBP' },
  peso: {
    Q96: 'MXN',
    Q928: 'PHP',
    Q414: 'ARS',
    Q739: 'COP',
    Q298: 'CLP',
    Q241: 'CUP',
    Q77: 'UYU',
    Q786: 'DOP',
  },
  pound: {
    '*': 'GBP',
    Q145: 'GBP',
    Q79: 'EGP',
    Q858: 'SYP',
    Q822: 'LBP',
    Q1049: 'SDG',
    Q958: 'SSP',
  },
  'pound-arabic': { '*': 'EGP', Q79: 'EGP', Q1049: 'SDG', Q958: 'SSP', Q145: 'GBP' },
  rial: { Q851: 'SAR', Q846: 'QAR', Q842: 'OMR', Q805: 'YER', Q794: 'IRR' },
  rouble: { '*': 'RUB', Q159: 'RUB', Q184: 'BYN' },
  rupee: { Q668: 'INR', Q843: 'PKR', Q854: 'LKR', Q837: 'NPR' },
  shilling: { Q114: 'KES', Q1036: 'UGX', Q924: 'TZS', Q1045: 'SOS' },
};

/**
 * The ISO code of a unit of money. A name that several states share is that of the one among them that the sentence names, else of the one
 * that the article does; null where that does not tell.
 */
export function currencyOf(
  section: Section,
  unit: string,
  { firstToken, endToken }: SentenceTokens,
  actors: ActorIndex,
): string | null {
  const shared = SHARED[unit];
  if (!shared) return unit;
  const codeAmong = (from: number, to: number): string | null => {
    const codes = new Set<string>();
    for (const placed of actors.within(from, to)) {
      const { entity, type } = placed.actor;
      const state = type === 'place' ? stateOf(section, placed) : entity;
      const code = shared[entity] ?? (state === null ? undefined : shared[state]);
      if (code !== undefined) codes.add(code);
    }
    const [code = null] = codes;
    return codes.size === 1 ? code : null;
  };
  const near = codeAmong(firstToken, endToken);
  if (near !== null) return near;
  const known = ofArticle.get(actors) ?? new Map<string, string | null>();
  ofArticle.set(actors, known);
  if (!known.has(unit)) known.set(unit, codeAmong(0, section.stream.tokens.length));
  return known.get(unit) ?? shared['*'] ?? null;
}

/** What a name of money means by the whole article, which is asked once. */
const ofArticle = new WeakMap<ActorIndex, Map<string, string | null>>();
