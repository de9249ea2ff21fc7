import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { recogniseActors } from '../../src/extract/actors/index.js';
import { recogniseDates, resolveDates } from '../../src/extract/dates/index.js';
import { withSpeakers } from '../../src/extract/date-speakers.js';
import { extractEvents } from '../../src/extract/events/index.js';
import { addNumerals } from '../../src/extract/numerals/index.js';
import { findOrigins, speakerOf } from '../../src/extract/origins/index.js';
import { extractQuantities } from '../../src/extract/quantities/index.js';
import { isRecord } from '../../src/types/guards.js';
import type {
  ActorMention,
  DateMention,
  EventMention,
  OriginReference,
} from '../../src/types/index.js';
import { loadNames } from './gazetteer.js';
import { LANGUAGES } from './packs.js';
import { NO_NAMES, sectionOf } from './section.js';

/** What a text in one language tells, with all stages before events run as in the pipeline. */
export interface Told {
  readonly events: readonly EventMention[];
  readonly dates: readonly DateMention[];
  readonly actors: readonly ActorMention[];
  readonly origins: readonly OriginReference[];
  /** Key of whom the first sentence cites. */
  readonly speaker: string | null;
}

export function toldBy(code: string, text: string, published?: string): Told {
  const { entities, gazetteers } = loadNames();
  const section = sectionOf(code, text, gazetteers.get(code) ?? NO_NAMES);
  const numerals = addNumerals(section);
  const drafts = recogniseDates(section, numerals);
  const actors = recogniseActors([section], entities);
  const { article } = section;
  const resolved = resolveDates({ article, sections: [section], drafts: [drafts], dateline: null });
  const dates = resolved.mentions;
  const quantities = extractQuantities(section, { numerals, dates, actors });
  const events = extractEvents(section, {
    dates,
    actors,
    quantities,
    publishedBy: published ?? resolved.published?.to ?? null,
  });
  return {
    events,
    dates: withSpeakers([section], dates, { actors, events, quantities }),
    actors,
    origins: findOrigins(section, actors),
    speaker: speakerOf(section, 0, actors)?.key ?? null,
  };
}

/** The events of a text with the dates that date them: `talks at 2024-01`. */
export function datedEvents(code: string, text: string): readonly string[] {
  const { events, dates } = toldBy(code, text);
  return events.map(({ label, when, whenRelation }) => {
    const date = dates.find(({ id }) => id === when);
    return date ? `${label} ${whenRelation ?? date.relation} ${date.value}` : label;
  });
}

/** Who does what to whom, of the events of a label, in words: `United States > Iran planned 2024`. */
export function partiesOf(code: string, text: string, label: string): readonly string[] {
  const { entities } = loadNames();
  const { events, dates } = toldBy(code, text);
  const nameOf = (id: string): string => entities.get(id)?.name ?? id;
  return events
    .filter((event) => event.label === label)
    .map(({ actors, targets, status, polarity, when }) =>
      [
        polarity === 'negative' ? 'not' : '',
        actors.map(nameOf).join('+'),
        targets.length > 0 ? `> ${targets.map(nameOf).join('+')}` : '',
        status === 'asserted' ? '' : status,
        dates.find(({ id }) => id === when)?.value ?? '',
      ]
        .filter(Boolean)
        .join(' '),
    );
}

/** A phrase with the value that a corpus file of events gives it. */
export type EventPhrase = readonly [phrase: string, value: string];

/** What the corpus files of a language's events list under `positive:` and `negative:`. */
export function readEventCorpus(code: string): {
  readonly positive: readonly EventPhrase[];
  readonly negative: readonly EventPhrase[];
} {
  const files = readdirSync(`${LANGUAGES}/${code}`)
    .filter((name) => name.startsWith('events.') && name.endsWith('corpus.yaml'))
    .sort();
  const parts = files.map((name) => {
    const data: unknown = parse(readFileSync(`${LANGUAGES}/${code}/${name}`, 'utf8'));
    if (!isRecord(data)) throw new TypeError(`${code}/${name} is no mapping`);
    return data;
  });
  return {
    positive: parts.flatMap((data) => phrasesOf(data['positive'])),
    negative: parts.flatMap((data) => phrasesOf(data['negative'])),
  };
}

function phrasesOf(value: unknown): EventPhrase[] {
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, list]) =>
    Array.isArray(list) ? list.map((phrase): EventPhrase => [String(phrase), key]) : [],
  );
}
