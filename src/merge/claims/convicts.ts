import type { LineMention } from '../../types/article-line.js';
import type { QuantityMention } from '../../types/index.js';
import { outcomeOf } from '../../types/outcome.js';
import type { Names } from '../names/names.js';
import type { ArticleIndex } from './article-index.js';

/** Labels of what is decided or asked for in court on somebody. */
const JUDGED: ReadonlySet<string> = new Set(['verdict', 'trial', 'indictment']);
const TERMS: ReadonlySet<string | null> = new Set(['prison-term', 'term-sought']);

/** Whose a prison term is: the only person on whom its sentence tells a verdict. */
export function convictOf(
  { indicator, sentence }: LineMention & QuantityMention,
  { eventsIn }: ArticleIndex,
  names: Names,
): string | null {
  if (!TERMS.has(outcomeOf(indicator))) return null;
  const judged = (eventsIn.get(sentence) ?? []).flatMap(({ label, targets }) =>
    JUDGED.has(label) ? targets.filter((id) => names.entity(id)?.type === 'person') : [],
  );
  const [only, ...others] = new Set(judged);
  return others.length > 0 ? null : (only ?? null);
}
