import type { QuantityCategory } from '../../../types/index.js';
import { clausesOf, type Clauses } from '../../clauses.js';
import type { Section } from '../../section.js';
import type { TokenRange } from '../common/amount.js';
import type { SentenceTokens } from '../common/known.js';
import { AUXILIARIES, categoryOf, FATED } from '../common/vocabulary.js';

/** Tokens from a count to the verb of its own behind a relative clause. */
const REACH = 16;

/**
 * What befell those who are counted by a clause of their own: a relative one («солдат, которые погибли», "soldiers who died"), a
 * participle («человек, пропавших без вести»), or what stands behind one («двое, управлявшие огнём, погибли на месте»). Null where
 * none does, or another count stands in between.
 */
export function fateOfOwn(
  section: Section,
  { end }: TokenRange,
  sentence: SentenceTokens,
  isCount: (at: number) => boolean,
): QuantityCategory | null {
  const { pack, stream } = section;
  const { of } = clausesIn(section, sentence);
  const relative = pack.classId('relative');
  const limit = Math.min(sentence.endToken, end + REACH);
  const home = of(end - 1);
  const suffered = sufferedAt(section, stream.tokens[end]?.key === ',' ? end + 1 : end);
  if (suffered) return suffered;
  for (let at = end; at < limit; at++) {
    if (isCount(at) || stream.tokens[at]?.key === ';') return null;
    if (of(at) === of(at - 1)) continue;
    const pronoun = at <= end + 1 ? stream.longest(at, relative) : null;
    if (pronoun?.value === 'bare') {
      const fate = verbAt(section, at + pronoun.length, limit);
      if (fate) return fate.category;
    } else if (of(at) === home) {
      const fate = verbAt(section, at, limit);
      return fate && isAlone(section, fate.end, sentence) ? fate.category : null;
    }
  }
  return null;
}

const cut = new WeakMap<Section, { readonly firstToken: number; readonly clauses: Clauses }>();

/** The clauses of a sentence, cut once for all of its counts. */
function clausesIn(section: Section, sentence: SentenceTokens): Clauses {
  const last = cut.get(section);
  if (last?.firstToken === sentence.firstToken) return last.clauses;
  const clauses = clausesOf(section, sentence);
  cut.set(section, { firstToken: sentence.firstToken, clauses });
  return clauses;
}

/** «человек, пропавших без вести», «человек погибших»: a participle of those to whom something happened. */
function sufferedAt({ pack, stream }: Section, at: number): QuantityCategory | null {
  const category = categoryOf(stream.longest(at, pack.classId('counted'))?.value ?? null);
  return category !== null && FATED.has(category) ? category : null;
}

/** Verbs that say so by themselves, and those that do so behind an auxiliary. */
const ALONE = ['fate'] as const;
const BEHIND_AUXILIARY = ['fate', 'fate-passive'] as const;

/** The verb at a token, behind its auxiliaries, that says what befell its subject. */
function verbAt(
  { pack, stream }: Section,
  from: number,
  limit: number,
): { readonly category: QuantityCategory | null; readonly end: number } | null {
  const auxiliaries = pack.classIds(AUXILIARIES);
  const isAuxiliary = (at: number): boolean => auxiliaries.some((id) => stream.find(at, id));
  let at = from;
  while (at < limit && isAuxiliary(at)) at++;
  for (const id of pack.classIds(at > from ? BEHIND_AUXILIARY : ALONE)) {
    const verb = stream.longest(at, id);
    if (verb) return { category: categoryOf(verb.value), end: at + verb.length };
  }
  return null;
}

/** No subject or object stands behind a verb: «погибли на месте», not «погибли родители». */
function isAlone({ pack, stream }: Section, at: number, { endToken }: SentenceTokens): boolean {
  if (at >= endToken || stream.tokens[at]?.kind === 'mark') return true;
  return (
    stream.find(at, pack.classId('phrase-end')) !== null && !stream.find(at, pack.classId('and'))
  );
}
