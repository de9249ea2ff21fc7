import type { EntityTable } from '../../../gazetteer/index.js';
import type { Bindings } from '../../../match/index.js';
import { tokenSpan, type Section } from '../../section.js';
import type { Draft, Identity } from '../forms/draft.js';
import { providedBy } from './provide.js';

/** What the capture `core` says: the entity of a known name («город Джидда»), or the name without its head. */
export function coreOf(
  bindings: Bindings,
  { article, stream }: Section,
  sure: readonly Draft[],
): Pick<Draft, 'identity' | 'core'> {
  const captured = bindings.all('core');
  const [head] = captured;
  if (!head) return { identity: null, core: null };
  const known = providedBy(head, sure);
  const span = tokenSpan(stream.tokens, head.first, captured.at(-1)?.end ?? head.end);
  return { identity: known?.identity ?? null, core: article.raw.slice(span.start, span.end) };
}

/** The state that a rule captured, by name, adjective or people; null when there is none. */
export function stateOf(
  bindings: Bindings,
  sure: readonly Draft[],
  entities: EntityTable,
): Identity | null {
  for (const name of ['state', 'demonym', 'national']) {
    const draft = providedBy(bindings.get(name), sure);
    if (draft?.identity) return draft.identity;
  }
  // «проиранские»: the lexicon names the state itself.
  const id = bindings.get('pro-state')?.value;
  return typeof id === 'string' ? entities.get(id) : null;
}

/**
 * The name of a region or settlement without its head, by which it is the same in every language: «بنغول» of «محافظة بنغول». Rivers,
 * airports and the like keep theirs: the airport of a city is not the city.
 */
export function regionCore({ section, first, end, type }: Draft): string | null {
  const { article, pack, stream } = section;
  if (type !== 'place' || end - first < 2) return null;
  const isRegion = ['region', 'settlement'].some(
    (name) => stream.find(first, pack.classId(name)) !== null,
  );
  if (!isRegion) return null;
  const { start, end: last } = tokenSpan(stream.tokens, first + 1, end);
  return article.raw.slice(start, last);
}
