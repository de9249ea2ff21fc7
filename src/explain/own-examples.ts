import type { OwnPart, RuleTopic } from '../packs/own-part.js';
import type { Resources } from '../resources.js';
import { isRecord } from '../types/guards.js';
import type { Mention, RawDocument } from '../types/index.js';
import { actorInShort, dateInShort, eventInShort, quantityInShort } from './in-short.js';
import { traceDocument, type Traced } from './trace-document.js';

/** An example that a user wrote beside words and rules. */
interface Example {
  readonly part: OwnPart;
  /** Where it stands in the part. */
  readonly keys: readonly (string | number)[];
  readonly phrase: string;
  /** The rule that must take words of it, or must not; null: any. */
  readonly rule: string | null;
  readonly holds: boolean;
  /** What it must say, or must not; null: nothing. */
  readonly value: string | null;
}

/** What became of an example. */
export interface ExampleResult {
  /** `digest.yaml:12`. */
  readonly at: string;
  readonly phrase: string;
  /** What is wrong, in words; null when it holds. */
  readonly problem: string | null;
}

/** The Friday on which examples are read, as those of the packs are. */
const READ_ON = '2024-09-27';

/** Reads each example as an article of its own; `resources` have the words and rules laid over them. */
export function checkExamples(
  own: readonly OwnPart[],
  resources: Resources,
): readonly ExampleResult[] {
  return own.flatMap(examplesOf).map((example) => {
    const { part, keys, phrase } = example;
    const at = `${part.file.path}:${String(part.file.lineOf(keys))}`;
    return { at, phrase, problem: problemOf(example, resources) };
  });
}

const entries = (value: unknown): [key: string, value: unknown][] =>
  isRecord(value) ? Object.entries(value) : [];
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
/** Years are numbers in YAML. */
const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

function examplesOf(part: OwnPart): readonly Example[] {
  const data: Readonly<Record<string, unknown>> = isRecord(part.file.data) ? part.file.data : {};
  const plain = { part, rule: null };
  if (part.topic === 'clean') {
    return entries(data).flatMap(([topic, value]) =>
      entries(value)
        .filter(([key]) => key === 'found' || key === 'kept')
        .flatMap(([key, lines]) =>
          listOf(lines).map((line, i) => ({
            ...{ ...plain, keys: [topic, key, i], phrase: textOf(line), value: null },
            holds: key === 'found',
          })),
        ),
    );
  }
  const positive = entries(data['positive']).flatMap(([value, phrases]) =>
    listOf(phrases).map((phrase, i) => ({
      ...{ ...plain, keys: ['positive', value, i], phrase: textOf(phrase), value, holds: true },
    })),
  );
  const negative = listOf(data['negative']).map((phrase, i) => ({
    ...{ ...plain, keys: ['negative', i], phrase: textOf(phrase), value: null, holds: false },
  }));
  const ofRules = listOf(data['rules']).flatMap((rule, i): Example[] => {
    if (!isRecord(rule)) return [];
    const id = textOf(rule['id']);
    const given = entries(rule['examples']).map(([phrase, value]) => ({
      ...{ part, keys: ['rules', i, 'examples', phrase], phrase, rule: id },
      ...{ value: textOf(value), holds: true },
    }));
    const not = listOf(rule['negatives']).map((phrase, j) => ({
      ...{ part, keys: ['rules', i, 'negatives', j], phrase: textOf(phrase), rule: id },
      ...{ value: null, holds: false },
    }));
    return [...given, ...not];
  });
  return [...positive, ...negative, ...ofRules];
}

function problemOf(example: Example, resources: Resources): string | null {
  const { part, rule, holds, value } = example;
  if (part.topic === 'clean') return furnitureProblem(example, resources);
  const traced = traceDocument(documentOf(example), resources, { clean: false });
  const taken = rule !== null && takes(traced, rule);
  if (rule !== null && holds && !taken) return `${rule} takes no words of it`;
  if (rule !== null && !holds) return taken ? `${rule} takes words of it` : null;
  const said = saidBy(traced.extraction.mentions, part.topic);
  if (!holds) return said.length === 0 ? null : `says ${inWords(said)}, and must say nothing`;
  return says(said, value ?? '', part.topic) ? null : `says ${inWords(said)}, not ${value ?? ''}`;
}

const takes = ({ trials }: Traced, rule: string): boolean =>
  trials.some(({ outcome, match }) => outcome.kind === 'taken' && match.rule.id === rule);

const inWords = (said: readonly string[]): string =>
  said.length === 0 ? 'nothing' : said.join(' | ');

function saidBy(mentions: readonly Mention[], topic: RuleTopic): readonly string[] {
  return mentions.flatMap((mention): readonly string[] => {
    if (mention.kind === 'date' && topic === 'dates') return [dateInShort(mention)];
    if (mention.kind === 'quantity' && topic === 'quantities') return [quantityInShort(mention)];
    if (mention.kind === 'event' && topic === 'events') return [eventInShort(mention)];
    if (mention.kind === 'actor' && topic === 'actors') return actorInShort(mention);
    return [];
  });
}

/** Dates and numbers are all those of the phrase; of events and actors one must be so. */
function says(said: readonly string[], value: string, topic: RuleTopic): boolean {
  if (topic === 'dates' || topic === 'quantities') return said.join(' | ') === value;
  return said.some(
    (each) => each === value || (topic === 'events' && each.startsWith(`${value}/`)),
  );
}

/** Below an article of other words, as the line of a page. */
const PAGE = `Zzyx qorv\n\n${'Qorv zzyx plomb. '.repeat(8)}\n\n`;

function furnitureProblem(example: Example, resources: Resources): string | null {
  const document = documentOf(example, PAGE);
  const { blocks } = resources.clean(document.raw, { from: 0, clean: true });
  const last = blocks.at(-1);
  const isFurniture = last?.role === 'boilerplate';
  if (isFurniture === example.holds) return null;
  return isFurniture
    ? `is left out (${last.rule}), and must be kept`
    : 'is kept, and must be left out';
}

function documentOf({ part, phrase }: Example, before = ''): RawDocument {
  return {
    id: '',
    path: part.file.path,
    input: 'text',
    encoding: 'utf-8',
    bytes: '',
    raw: before + phrase,
    frontMatter: 0,
    title: null,
    outlet: null,
    url: null,
    published: part.topic === 'dates' ? { date: READ_ON, basis: 'given' } : null,
    language: part.language,
    replaced: 0,
  };
}
