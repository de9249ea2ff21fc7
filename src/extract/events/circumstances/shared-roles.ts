import type { Clauses } from '../../clauses.js';
import { isTogether } from './shared-day.js';
import type { Draft } from './event-mention.js';
import { CAUSES, HARM, OCCASIONS, VIOLENT, WILFUL } from '../triggers/label-kinds.js';
import type { Roles } from '../roles/roles.js';

/**
 * The events of a sentence with what they share; a blow and what it did are in one place («قتل شخصان في انفجار في إسطنبول», "an Israeli strike killed two
 * in Gaza") and, where it is the only one, of the same hands ("an Israeli strike on Khan Younis killed two").
 */
export function withSharedRoles(drafts: readonly Draft[], clauses: Clauses): readonly Draft[] {
  if (drafts.length < 2) return drafts;
  const violent = drafts.filter(({ trigger }) => VIOLENT.has(trigger.label));
  if (violent.length === 0) return drafts;
  const blows = violent.filter(({ trigger }) => CAUSES.has(trigger.label));
  // "Killed during protests in Kenya"
  const placed = drafts.filter(({ trigger: { label } }) => HARM.has(label) || OCCASIONS.has(label));
  const only = blows.length === 1 ? blows[0] : undefined;
  return drafts.map((draft) => {
    const { trigger, roles } = draft;
    const { label, head } = trigger;
    if (!VIOLENT.has(label)) return draft;
    const clause = clauses.of(head);
    const isWith = (each: Draft): boolean => {
      const other = clauses.of(each.trigger.head);
      return isTogether(clause, other, clauses) || isTogether(other, clause, clauses);
    };
    const isHarm = HARM.has(label);
    // What strikes a place tells where it is; two blows may be far apart.
    const isOnePlace = (each: Draft): boolean =>
      each.roles.at !== null && isWith(each) && (isHarm || HARM.has(each.trigger.label));
    const at =
      roles.at ??
      (isHarm || roles.targets.length === 0 ? placed.find(isOnePlace)?.roles.at : undefined) ??
      null;
    if (!isHarm) return withRoles(draft, { actors: roles.actors, targets: roles.targets, at });
    const isTheirs = only !== undefined && WILFUL.has(only.trigger.label) && isWith(only);
    const actors = roles.actors.length === 0 && isTheirs ? only.roles.actors : roles.actors;
    const targets = roles.targets.filter((id) => !actors.includes(id));
    return withRoles(draft, { actors, targets, at });
  });
}

const withRoles = ({ trigger, support, modality }: Draft, roles: Roles): Draft => ({
  trigger,
  support,
  modality,
  roles,
});
