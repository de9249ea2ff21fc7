import type { Claim } from './claim.js';
import { groupBy } from '../common/order.js';

/** Smaller numbers are equal by chance. */
const LEAST = 100;

/** A number of which its own article does not say what it counts. */
function isBare({ category, quantity, at, hinted }: Claim): boolean {
  return category === 'other' && quantity?.counted === null && at !== null && !hinted;
}

/** Equal for equal numbers at one place; null for what is too small to tell, or at none. */
function sign({ quantity, at, hinted, polarity }: Claim): string | null {
  const number = quantity?.best ?? 0;
  if (number < LEAST || at === null || hinted || polarity === 'negative') return null;
  return JSON.stringify([at, quantity?.low, number, quantity?.high]);
}

/** "How many are there? Roughly 2,500 in Iraq": what other articles count by that number at that place. */
function known(claims: readonly Claim[]): ReadonlyMap<string, Claim> {
  const told = claims.filter(
    (claim) => claim.relation === 'present' && claim.category === 'troops' && sign(claim) !== null,
  );
  const found = new Map<string, Claim>();
  for (const [key, members] of groupBy(told, (claim) => sign(claim) ?? '')) {
    const [first] = members;
    const whose = new Set(members.map(({ subjects }) => subjects.join(' ')));
    if (first !== undefined && whose.size === 1) found.set(key, first);
  }
  return found;
}

/**
 * "Roughly 2,500 in Iraq today, compared with about 170,000 in 2007": a number without a noun is that of the soldiers whom others
 * count alike at that place, and so is what the sentence compares it with.
 */
export function withBareCounts(claims: readonly Claim[]): readonly Claim[] {
  const bare = claims.filter(isBare);
  if (bare.length === 0) return claims;
  const troops = known(claims);
  const like = new Map<Claim, Claim>();
  const sentences = groupBy(bare, ({ source, mention, at }) =>
    JSON.stringify([source.n, mention.sentence, at]),
  );
  for (const members of sentences.values()) {
    const model = members.flatMap((claim) => troops.get(sign(claim) ?? '') ?? [])[0];
    if (model !== undefined) for (const claim of members) like.set(claim, model);
  }
  return claims.map((claim) => {
    const model = like.get(claim);
    if (model === undefined) return claim;
    const { category, counted, relation, subjects, ofForce, by } = model;
    const unit = model.quantity?.unit ?? null;
    const quantity = claim.quantity === null ? null : { ...claim.quantity, unit };
    const alike = { category, counted, relation, subjects, ofForce, by };
    return { ...claim, ...alike, quantity, asOf: dated(claim) };
  });
}

/** The time that stands with a number; "today" names none. */
function dated({ source, quantity }: Claim): Claim['asOf'] {
  const when = quantity?.when ?? null;
  const date = source.line.mentions.find(({ id }) => id === when);
  return date?.kind === 'date' && date.from !== null ? date : null;
}
