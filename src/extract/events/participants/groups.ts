import type { Clauses } from '../../clauses.js';
import { areJoined } from './listed.js';
import type { Name } from './qualified.js';
import { behindShortForm } from './short-form.js';
import { eventClasses } from '../triggers/event-classes.js';
import { type Section, sentenceOf } from '../../section.js';
import type { ActorMention } from '../../../types/index.js';

/** The names of a sentence, those together that are listed together. */
export function groupsOf(
  section: Section,
  sentence: number,
  actors: readonly ActorMention[],
  clauses: Clauses,
): readonly (readonly Name[])[] {
  const groups: Name[][] = [];
  let last: Name[] = [];
  for (const name of namesOf(section, sentence, actors)) {
    const previous = last[last.length - 1];
    if (
      previous &&
      clauses.of(previous.first) === clauses.of(name.first) &&
      areJoined(section, previous, name)
    ) {
      last.push(name);
    } else {
      last = [name];
      groups.push(last);
    }
  }
  return groups;
}

/** Outermost names, each once. */
function namesOf(section: Section, sentence: number, actors: readonly ActorMention[]): Name[] {
  const { pack, stream } = section;
  const { firstToken, endToken } = sentenceOf(section, sentence);
  const { actor: name, demonym, national } = eventClasses(pack);
  const names: Name[] = [];
  // Index behind the last name and its short form.
  let taken = 0;
  for (let at = firstToken; at < endToken; at++) {
    if (!stream.find(at, name) && !stream.find(at, demonym) && !stream.find(at, national)) continue;
    for (const reading of stream.at(at)) {
      const { class: id } = reading;
      if (id !== name && id !== demonym && id !== national) continue;
      if (typeof reading.value !== 'number') continue;
      const actor = actors[reading.value];
      const end = at + reading.length;
      if (!actor || actor.nested || end <= taken) continue;
      names.push({ first: at, end, actor });
      taken = behindShortForm(section, end);
    }
  }
  return names;
}
