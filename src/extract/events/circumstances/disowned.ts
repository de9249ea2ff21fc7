import type { Cue } from './cues.js';
import type { Draft } from './event-mention.js';
import type { Scene } from '../roles/scene.js';
import { isVerbFirst } from '../../word-order.js';
import { eventClasses } from '../triggers/event-classes.js';
import { shows, SIGN } from '../triggers/signs.js';

/** Tokens between "involvement in" and what somebody is said to have had no part in. */
const REACH = 5;

/** Cues of a denial, before and behind what is denied. */
const DENIALS: ReadonlySet<string> = new Set(['deny', 'deny-after']);

/**
 * «Армия отрицает причастность к налету», "Iran denied involvement in the attack": the attack happened, who denies did not do it. Where
 * nobody is named who denies, it is told as what happened. Class `involvement`; null where no part is denied.
 */
export function disowned(
  { section, clauses, participants, signs }: Scene,
  { trigger, support, modality, roles }: Draft,
  cues: readonly Cue[],
): Draft | null {
  if (!shows(signs, SIGN.involvement)) return null;
  const { stream, pack } = section;
  if (trigger.frame.type !== 'ASSAULT' || trigger.form.tense !== 'noun') return null;
  const clause = clauses.of(trigger.head);
  const from = Math.max(trigger.first - REACH, clauses.list[clause]?.first ?? 0);
  const involvement = eventClasses(pack).involvement;
  let part = trigger.first - 1;
  while (part >= from && stream.find(part, involvement) === null) part -= 1;
  if (part < from) return null;
  // "denied that it had carried out the strike": the denial stands above what is said.
  const said = clauses.list[clause];
  const above = said?.kind === 'sub' ? said.parent : clause;
  const isOver = (token: number): boolean => [clause, above].includes(clauses.of(token));
  const denial = cues.find(({ kind, first }) => DENIALS.has(kind) && isOver(first));
  if (denial === undefined) return null;
  const bare = participants.filter(
    ({ first, link, cases, adjective }) =>
      link === 'bare' && cases.nominative && !adjective && isOver(first),
  );
  const verbFirst = isVerbFirst({ pack });
  const denier = verbFirst
    ? bare.find(({ first }) => first > denial.first && first < trigger.first)
    : bare.find(({ first }) => first < denial.first);
  const actors = (denier?.actors ?? []).map(({ entity }) => entity);
  const polarity = actors.length > 0 ? 'negative' : 'positive';
  return {
    trigger,
    support,
    modality: { ...modality, status: 'asserted', polarity },
    roles: { ...roles, actors, targets: roles.targets.filter((id) => !actors.includes(id)) },
  };
}
