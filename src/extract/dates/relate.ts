import type { Bindings } from '../../match/index.js';
import { DATE_MODS, DATE_RELATIONS, type DateRelation } from '../../types/date.js';
import { sentenceOf, type Section } from '../section.js';
import type { DateDraft } from './draft.js';
import { emittedTense } from './tense-rules.js';

/** Applies the rules of `dates.relation`; null in place of lengths that no rule made a time expression. */
export function relate(
  section: Section,
  drafts: readonly DateDraft[],
  index: number,
): (DateDraft | null)[] {
  const { pack, stream } = section;
  const { firstToken, endToken } = sentenceOf(section, index);
  const related: (DateDraft | null)[] = drafts.map((draft) =>
    draft.spec.kind === 'duration' ? null : draft,
  );
  for (const match of pack.grammar('dates.relation').match(stream, firstToken, endToken)) {
    const bindings = pack.bindings(match);
    const captured = bindings.get('date-part') ?? bindings.get('duration-part');
    const at = drafts.findIndex(
      ({ first, end }) => first === captured?.first && end === captured.end,
    );
    const draft = drafts[at];
    if (!draft) continue;
    if (bindings.emit('kind') === 'none') {
      related[at] = null;
      continue;
    }
    const relation = relationOf(draft, bindings);
    const mod = DATE_MODS.find((each) => each === bindings.emit('mod'));
    related[at] = {
      ...draft,
      relation,
      tense: emittedTense(bindings) ?? draft.tense,
      mod: mod ?? draft.mod,
    };
  }
  return related;
}

/** The relation that a rule of `dates.relation` gives to an expression. */
function relationOf({ spec, tense, relation }: DateDraft, bindings: Bindings): DateRelation {
  const isEnd = spec.kind === 'calendar' && spec.calendar.part === 'END';
  // «до мая» is before May, «до конца мая» no later than its end, «до мая завершат» a deadline.
  const named =
    (isEnd ? bindings.emit('end') : null) ??
    (spec.kind === 'span' && spec.sign > 0 ? bindings.emit('ahead') : null) ??
    (tense === 'future' ? bindings.emit('future') : null) ??
    bindings.emit('relation');
  const found = DATE_RELATIONS.find((each) => each === named) ?? relation;
  // «с 3 по 9 июля» has said both ends; "in the last five years" is behind us.
  if (spec.kind === 'range' && found === 'since') return relation;
  // "rose from a year earlier" compares.
  if (spec.kind === 'offset' && spec.anchor === 'context' && found === 'since') return relation;
  if (spec.kind === 'span' && spec.sign < 0 && found === 'within') return 'during';
  return found;
}
