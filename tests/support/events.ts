import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { recogniseActors } from '../../src/extract/actors/index.js';
import { recogniseDates, resolveDates } from '../../src/extract/dates/index.js';
import { extractEvents } from '../../src/extract/events/index.js';
import { addNumerals } from '../../src/extract/numerals/index.js';
import { findOrigins, speakerOf } from '../../src/extract/origins/index.js';
import { extractQuantities } from '../../src/extract/quantities/index.js';
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

export function toldBy(code: string, text: string): Told {
  const { entities, gazetteers } = loadNames();
  const section = sectionOf(code, text, gazetteers.get(code) ?? NO_NAMES);
  const numerals = addNumerals(section);
  const drafts = recogniseDates(section, numerals);
  const actors = recogniseActors([section], entities);
  const { article } = section;
  const resolved = resolveDates({ article, sections: [section], drafts: [drafts], dateline: null });
  const dates = resolved.mentions;
  const quantities = extractQuantities(section, { numerals, dates, actors });
  return {
    events: extractEvents(section, { dates, actors, quantities }),
    dates,
    actors,
    origins: findOrigins(section, actors),
    speaker: speakerOf(section, 0, actors)?.key ?? null,
  };
}

/** `mission-end/planned/positive`, as the corpora write it. */
export const describeEvent = ({ label, status, polarity }: EventMention): string =>
  `${label}/${status}/${polarity}`;

/** The events of a text with the dates that date them: `talks at 2024-01`. */
export function datedEvents(code: string, text: string): readonly string[] {
  const { events, dates } = toldBy(code, text);
  return events.map(({ label, when }) => {
    const date = dates.find(({ id }) => id === when);
    return date ? `${label} ${date.relation} ${date.value}` : label;
  });
}

type Phrases = Readonly<Record<string, readonly string[]>>;

/** A corpus file of a language: `positive:` and `negative:`, value → phrases. */
export function readEventCorpus(code: string): {
  readonly positive: Phrases;
  readonly negative: Phrases;
} {
  const data: unknown = parse(readFileSync(`${LANGUAGES}/${code}/events.corpus.yaml`, 'utf8'));
  if (!isRecord(data)) throw new TypeError(`${code}/events.corpus.yaml is no mapping`);
  return { positive: phrasesOf(data['positive']), negative: phrasesOf(data['negative']) };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function phrasesOf(value: unknown): Phrases {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).map(([key, list]) => [key, Array.isArray(list) ? list.map(String) : []]),
  );
}
