import type {
  ActorType,
  DateMention,
  EventMention,
  QuantityMention,
} from '../../src/types/index.js';
import { ARTICLE_SCHEMA } from '../../src/types/article-line.js';
import type { ArticleLine, LineMention } from '../../src/types/article-line.js';

/** Entities of the synthetic articles. */
export const ENTITIES: Readonly<Record<string, readonly [name: string, type: ActorType]>> = {
  Q1: ['Northland', 'state'],
  Q2: ['Southland', 'state'],
  Q3: ['Eastland', 'state'],
  'Q1-army': ['Armed Forces of Northland', 'military'],
  'Q1-capital': ['North City', 'place'],
  'Q1-port': ['North Port', 'place'],
  Q10: ['Relief Society', 'organisation'],
  Q11: ['Free Guard', 'armed-group'],
  Q12: ['Ada Example', 'person'],
  Q13: ['Hill Country Defence Committees', 'armed-group'],
};

/** What the gazetteer would know of them. */
export const OWNERS: Readonly<Record<string, string>> = {
  'Q1-army': 'Q1',
  'Q1-capital': 'Q1',
  'Q1-port': 'Q1',
};
export const ADJECTIVES: Readonly<Record<string, string>> = { Q1: 'Northern', Q2: 'Southern' };

export const OPTIONS = {
  version: '1',
  rules: 'r',
  ownerOf: (id: string) => OWNERS[id] ?? null,
  adjectiveOf: (id: string) => ADJECTIVES[id] ?? null,
};

type DateSpec = Partial<DateMention> & { readonly value: string };

export interface Count extends Partial<Omit<QuantityMention, 'kind' | 'when'>> {
  readonly n?: number;
  readonly when?: DateSpec;
}

export interface Happening extends Partial<
  Omit<EventMention, 'kind' | 'when' | 'condition' | 'unknown'>
> {
  readonly label: string;
  readonly when?: DateSpec;
  readonly condition?: string;
  readonly unknown?: string;
  /** Numbers that belong to it. */
  readonly counts?: readonly Count[];
}

export interface ArticleSpec extends Partial<
  Omit<ArticleLine, 'mentions' | 'published' | 'blocks' | 'sentences' | 'origins'>
> {
  /** ISO day, `from/to`, or null. */
  readonly on?: string | null;
  readonly counts?: readonly Count[];
  readonly events?: readonly Happening[];
  /** Further entities that it names. */
  readonly names?: readonly string[];
  /** Keys of whom the whole article cites. */
  readonly cites?: readonly string[];
  /** The first so many sentences are the title. */
  readonly titleSentences?: number;
}

type Loose = Omit<LineMention, 'id' | 'start' | 'end' | 'line' | 'sentence' | 'context' | 'rule'>;

function codePoints(text: string): number {
  return Array.from(text).length;
}

/** Writes an article a sentence a mention, so that offsets, lines and sentences are real. */
class Writer {
  readonly mentions: LineMention[] = [];
  text = '';
  /** Of the text, in code points. */
  length = 0;
  line = 1;

  add(mention: Loose): string {
    const id = `m${String(this.mentions.length + 1)}`;
    const start = this.length;
    const end = start + codePoints(mention.text);
    const place = { id, start, end, line: this.line, sentence: this.line - 1, rule: 'test' };
    const made = { ...mention, ...place, context: mention.text } as unknown as LineMention;
    this.mentions.push(made);
    this.text += `${mention.text}\n`;
    this.length = end + 1;
    this.line++;
    return id;
  }
}

function date(spec: DateSpec): Omit<DateMention, keyof LineMention> & Loose {
  return {
    kind: 'date',
    type: 'DATE',
    text: spec.value,
    from: null,
    to: null,
    grain: null,
    mod: null,
    relation: 'at',
    certainty: 'stated',
    relative: null,
    why: null,
    ...spec,
  } as never;
}

function addCount(writer: Writer, { n, when, ...count }: Count): string {
  const whenId = when === undefined ? null : writer.add(date(when));
  const exact = n === undefined ? {} : { low: n, best: n, high: n };
  const quantity = {
    kind: 'quantity',
    text: `${String(n ?? count.best ?? count.low)} ${count.category ?? 'things'}`,
    number: { start: 0, end: 0 },
    low: null,
    best: null,
    high: null,
    mod: 'exact',
    category: 'other',
    measure: 'stock',
    unit: null,
    counted: null,
    of: null,
    by: null,
    at: null,
    atFrom: count.at == null ? null : 'sentence',
    when: whenId,
    status: 'asserted',
    polarity: 'positive',
    attribution: null,
    relation: null,
    ...exact,
    ...count,
  };
  return writer.add(quantity as never);
}

function addEvent(
  writer: Writer,
  { when, counts = [], condition, unknown, ...event }: Happening,
): void {
  const whenId = when === undefined ? null : writer.add(date(when));
  const quantities = counts.map((count) => addCount(writer, count));
  const made = {
    kind: 'event',
    type: 'ASSAULT',
    text: event.label,
    trigger: { start: 0, end: 1, text: event.label },
    actors: [],
    targets: [],
    at: null,
    when: whenId,
    quantities,
    status: 'asserted',
    polarity: 'positive',
    attribution: null,
    condition: condition === undefined ? null : { start: -1, end: 0, text: condition },
    unknown: unknown === undefined ? null : { start: -1, end: 0, text: unknown },
    ...event,
  };
  writer.add(made as never);
}

function addActor(writer: Writer, entity: string): void {
  const [name, type] = ENTITIES[entity] ?? [entity, 'organisation'];
  const ner = type === 'person' ? 'PER' : type === 'state' || type === 'place' ? 'LOC' : 'ORG';
  const actor = {
    ...{ kind: 'actor', text: name, type, ner, entity, name, lemma: name, use: 'name' },
    nested: false,
  };
  writer.add(actor as never);
}

function published(on: string | null): ArticleLine['published'] {
  if (on === null) return null;
  const [from = '', to = from] = on.split('/');
  return { from, to, basis: 'given', why: 'given' };
}

/** An article line that says these things, one a sentence. */
export function article(path: string, spec: ArticleSpec = {}): ArticleLine {
  const {
    on = null,
    counts = [],
    events = [],
    names = [],
    cites = [],
    titleSentences = 0,
    ...rest
  } = spec;
  const writer = new Writer();
  for (const event of events) addEvent(writer, event);
  for (const count of counts) addCount(writer, count);
  const used = [
    ...events.flatMap(({ actors = [], targets = [], at }) => [...actors, ...targets, at ?? '']),
    ...[...counts, ...events.flatMap((event) => event.counts ?? [])].flatMap(({ of, by, at }) => [
      ...[of ?? '', by ?? '', at ?? ''],
    ]),
    ...names,
  ];
  for (const entity of new Set(used.filter((id) => id !== ''))) addActor(writer, entity);
  const sentences = writer.mentions.map(({ start, end, line }) => ({
    ...{ start, end, line, numeric: false, understood: false },
  }));
  return {
    schema: ARTICLE_SCHEMA,
    version: '1',
    rules: 'r',
    id: `id-${path}`,
    path,
    input: 'text',
    encoding: 'utf-8',
    replaced: 0,
    bytes: `bytes-${path}`,
    title: null,
    outlet: null,
    url: null,
    language: { code: 'en', script: 'Latn', confidence: 1 },
    published: published(on),
    constraints: [],
    length: writer.text.length,
    shingles: [],
    blocks: sentences.map(({ start, end, line }, index) => ({
      ...{ start, end, line, rule: 'test', language: 'en' },
      role: index < titleSentences ? ('title' as const) : ('body' as const),
    })),
    sentences,
    origins: cites.map((key) => ({ start: 0, end: 0, text: '', key, name: key, scope: 'article' })),
    mentions: writer.mentions,
    ...rest,
  };
}
