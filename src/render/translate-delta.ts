import type { LabelEntities } from '../labels/index.js';
import type { Delta, DeltaEntry, TrackedFact } from '../types/delta.js';
import type { DigestEntity } from '../types/digest.js';
import type { Speech } from '../wording/index.js';
import { titleFact } from '../merge/index.js';
import { groupBy } from '../merge/common/order.js';
import { capital } from '../merge/telling/story-text.js';
import { labelIn } from './translate.js';

/** Names of entities by id; null of those that only articles know, which a delta does not name. */
export type KnownEntity = (id: string) => Pick<DigestEntity, 'name' | 'type'> | null;

/**
 * A delta with its labels in another language; a fact about somebody who is not known by a list keeps its English label. A
 * story is titled by the fact that leads what is told of it.
 */
export function translateDelta(delta: Delta, speech: Speech, known: KnownEntity): Delta {
  const translated = (fact: TrackedFact): TrackedFact => translateFact(fact, speech, known);
  const titles = new Map(
    [...groupBy(delta.entries, ({ story }) => story.id)].map(([id, entries]) => {
      const lead = titleFact(
        entries.map(({ fact }) => fact),
        1,
      );
      return [id, lead === undefined ? null : capital(translated(lead).label)];
    }),
  );
  const entries = delta.entries.map((entry): DeltaEntry => ({
    ...entry,
    story: { ...entry.story, title: titles.get(entry.story.id) ?? entry.story.title },
    fact: translated(entry.fact),
    before: entry.before === null ? null : translated(entry.before),
  }));
  return { ...delta, entries };
}

function translateFact(fact: TrackedFact, speech: Speech, known: KnownEntity): TrackedFact {
  const { subject, targets, at, by } = fact;
  const ids = [...subject, ...targets, at, by].filter((id) => id !== null);
  const entities: Record<string, LabelEntities[string]> = {};
  for (const id of ids) {
    const entity = known(id);
    if (entity === null) return fact;
    entities[id] = { name: entity.name, type: entity.type, lemmas: {} };
  }
  return { ...fact, label: labelIn(fact, speech, entities) };
}
