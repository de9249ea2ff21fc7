import type { Indicator } from '../../types/index.js';
import { PROPORTION } from '../../types/quantity.js';
import { byKeys, groupBy } from '../common/order.js';
import { countArticles } from './claim.js';
import type { Claim } from './claim.js';

/** Heads of one group are names of one thing, or so near that who reports may call it so: a grant is aid. */
const GROUPS: readonly (readonly string[])[] = [
  ['revenue', 'income', 'turnover', 'sales'],
  ['profit', 'margin', 'earnings-per-share', 'dividend'],
  ['loss', 'damage', 'compensation', 'insurance'],
  ['exports', 'supplies'],
  ['imports'],
  ['deficit'],
  ['surplus'],
  ['budget', 'spending', 'fund', 'funding'],
  ['debt', 'bond', 'mortgage', 'deposit'],
  ['gdp', 'economy', 'growth', 'income-per-capita'],
  ['price', 'inflation', 'deflation', 'cost'],
  ['unemployment'],
  ['employment', 'workforce'],
  ['output', 'harvest', 'capacity'],
  ['inventories', 'reserves', 'assets'],
  ['wage', 'pension', 'benefit', 'bonus'],
  ['tax', 'tariff', 'fee'],
  ['interest-rate', 'rate', 'yield'],
  ['turnout'],
  ['approval', 'support'],
  ['emissions'],
  ['poverty'],
];

const groupOf = new Map(GROUPS.flatMap((heads, i) => heads.map((head) => [head, i] as const)));

/** Whether two words for what is measured can't be of one thing: profit and loss, exports and imports. */
export function areApart(a: Indicator, b: Indicator): boolean {
  const [first = '', second = ''] = [headOf(a), headOf(b)];
  if (b.ids.includes(first) || a.ids.includes(second)) return false;
  const [one, other] = [groupOf.get(first), groupOf.get(second)];
  return one !== undefined && other !== undefined && one !== other;
}

const headOf = ({ ids }: Indicator): string | undefined =>
  ids[0] === PROPORTION ? ids[1] : ids[0];

/** What the words of a claim say entirely that it is of, or in the words of one language; null where they do not say. */
export function thingOf({ quantity, source }: Claim): string | null {
  const indicator = quantity?.indicator ?? null;
  if (indicator === null) return null;
  const { ids, rest } = indicator;
  return JSON.stringify(rest === null ? ids : [...ids, rest, source.line.language.code]);
}

/** What the claims of a slot are of: as most articles say entirely, of equals what says more; null where none says. */
export function commonIndicator(claims: readonly Claim[]): Indicator | null {
  const told = claims.filter((claim) => thingOf(claim) !== null);
  const groups = [...groupBy(told, (claim) => thingOf(claim) ?? '').values()];
  const ranked = groups.sort(
    byKeys(
      ([claim]) => (claim?.quantity?.indicator?.rest == null ? 0 : 1),
      (members) => -countArticles(members),
      ([claim]) => -(claim?.quantity?.indicator?.ids.length ?? 0),
      ([claim]) => (claim === undefined ? '' : (thingOf(claim) ?? '')),
    ),
  );
  const indicator = ranked[0]?.[0]?.quantity?.indicator ?? null;
  const isMoreThanItsCategory = claims[0]?.category === 'displaced';
  return isMoreThanItsCategory && countArticles(told) * 2 < countArticles(claims)
    ? null
    : indicator;
}
