import type { Clauses } from '../../clauses.js';
import { eventClasses } from '../triggers/event-classes.js';
import { SUDDEN } from '../triggers/label-kinds.js';
import type { Trigger } from '../triggers/trigger.js';
import type { Section } from '../../section.js';
import type { Status } from '../../../types/index.js';

/**
 * «Войска ушли в 2011 году, прежде чем вернуться в 2014-м», «غادرت القوات قبل أن تعود»: behind class `before-doing` the infinitive is of the time of
 * the verb of the clause above.
 */
export function tenseOf(
  { stream, pack }: Section,
  { list, of }: Clauses,
  { form, head }: Trigger,
  others: readonly Trigger[],
): Trigger['form']['tense'] {
  const own = list[of(head)];
  if (form.tense !== 'infinitive' || !own) return form.tense;
  if (!stream.find(own.first, eventClasses(pack).beforeDoing)) return form.tense;
  const above = others.findLast(
    (each) => each.form.tense !== 'noun' && of(each.head) === own.parent,
  );
  return above?.form.tense ?? form.tense;
}

/** What tense and the word that governs an event make of it. */
export function statusOf(
  tense: Trigger['form']['tense'],
  cue: string | null,
  sameClause: boolean,
): Status {
  const governed = tense === 'noun' || tense === 'infinitive';
  if (cue === 'if') return 'hypothetical';
  if (cue === 'doubt') return 'hypothetical';
  if (cue === 'wish' && (governed || tense !== 'past' || !sameClause)) return 'hypothetical';
  if (tense === 'future') return 'planned';
  if (governed && cue === 'plan') return 'planned';
  if (governed && cue === 'fact') return 'asserted';
  if (tense === 'infinitive') return cue === 'deny' || cue === 'forced' ? 'asserted' : 'planned';
  return 'asserted';
}

/** What nobody plans, nor sees coming. */
const UNFORESEEN: ReadonlySet<string> = new Set([
  ...(['earthquake', 'landslide', 'shipwreck', 'crash'] as const),
]);

/** What is done by being announced. */
const DECREED: ReadonlySet<string> = new Set([
  ...([
    'dismissal',
    'appointment',
    'verdict',
    'indictment',
    'arrest-warrant',
    'ruling',
    'resignation',
  ] as const),
]);

/** What is announced is to come, but for what nobody announces before it is done («объявил об аресте»). */
export function readCue(cue: string | null, label: string): string | null {
  if (cue === 'purpose') return 'wish';
  // "agreed to deliver aid to areas hit by the earthquake"
  if (cue === 'plan' && UNFORESEEN.has(label)) return null;
  if (cue !== 'announce') return cue;
  return SUDDEN.has(label) || DECREED.has(label) ? 'fact' : 'plan';
}
