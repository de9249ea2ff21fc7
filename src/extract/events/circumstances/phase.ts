import type { TalksPhase } from '../../../types/index.js';
import { perPack } from '../../per-pack.js';
import { readingEndingAt } from '../../readings.js';
import type { Section } from '../../section.js';
import { verbOf, type Bearer } from '../roles/scene.js';

/** Classes of verbs and nouns that tell a phase; the first that stands there counts. */
const PHASES = [
  ['resumed', 'do-resume'],
  ['resumed', 'the-resumption'],
  ['begun', 'do-start'],
  ['begun', 'the-start'],
  ['ended', 'do-end'],
  ['ended', 'the-end'],
] as const;

const classes = perPack((pack) => ({
  phases: PHASES.map(([phase, name]) => ({ phase, id: pack.classId(name) })),
  stage: pack.classId('it-stage'),
}));

/** How far talks are, as the words beside them tell: «переговоры возобновились», "the second round of talks". */
export function phaseOf(section: Section, bearer: Bearer): TalksPhase | null {
  const { stream, pack } = section;
  const { trigger } = bearer;
  if (trigger.label !== 'talks') return null;
  const { phases, stage } = classes(pack);
  const { head } = verbOf(bearer);
  const told = phases.find(
    ({ id }) =>
      stream.find(head, id) !== null || readingEndingAt(section, id, trigger.first, 0) !== null,
  );
  return told?.phase ?? (stream.holds(trigger.from, trigger.reach, stage) ? 'round' : null);
}
