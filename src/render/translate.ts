import {
  labelOf,
  nameIn,
  type LabelEntities,
  type Labelled,
  type LabelLanguage,
} from '../labels/index.js';
import { fill } from '../labels/template.js';
import { titleFact } from '../merge/index.js';
import { leading } from '../merge/telling/current.js';
import { capital } from '../merge/telling/story-text.js';
import type { Coverage, Digest, DigestArticle, Story } from '../types/digest.js';
import { FACT_KINDS, type Fact } from '../types/fact.js';
import { measureName, phraseIn, type Speech, type Wording } from '../wording/index.js';
import { whenText } from './date-words.js';
import { hasDate } from './select.js';
import { valueText } from './view/differences.js';
import { timelineEntries } from './view/timeline.js';

/**
 * A digest with its labels, names, titles, sentences and remarks in another language, for formats that people read; what
 * scripts read stays English. What has no words in that language stays as it is: quotations, titles, outlets.
 */
export function translateDigest(digest: Digest, speech: Speech): Digest {
  const { entities } = digest;
  const said = (text: string): string => sayIn(text, speech, entities);
  return {
    ...digest,
    entities: translateEntities(entities, speech.labels),
    articles: digest.articles.map((article) => translateArticle(article, said)),
    stories: digest.stories.map((story) => translateStory(story, speech, entities)),
    coverage: translateCoverage(digest.coverage, said),
  };
}

function translateCoverage(coverage: Coverage, said: (text: string) => string): Coverage {
  const { filtered } = coverage;
  if (filtered === undefined) return coverage;
  return { ...coverage, filtered: { ...filtered, asked: filtered.asked.map(said) } };
}

function translateEntities(entities: LabelEntities, labels: LabelLanguage): Digest['entities'] {
  return Object.fromEntries(
    Object.entries(entities).map(([id, entity]) => [
      id,
      { ...entity, name: nameIn(id, labels, entities) },
    ]),
  );
}

function translateArticle(article: DigestArticle, said: (text: string) => string): DigestArticle {
  const { published, contradictions, origins } = article;
  const why = (text: string): string => text.split('; ').map(said).join('; ');
  return {
    ...article,
    published: published === null ? null : { ...published, why: why(published.why) },
    contradictions: contradictions.map((each) => ({ ...each, why: why(each.why) })),
    origins: origins.map((origin) => ({ ...origin, name: said(origin.name) })),
  };
}

function translateStory(story: Story, speech: Speech, entities: LabelEntities): Story {
  const facts = story.facts.map((fact) => translateFact(fact, speech, entities));
  const lead = titleFact(story.facts, story.sources.length);
  const title = capital(facts.find(({ id }) => id === lead?.id)?.label ?? story.title);
  const summary = story.summary.flatMap(({ fact: id }) => {
    const fact = facts.find((each) => each.id === id);
    return fact === undefined ? [] : [{ fact: id, text: sentenceOf(fact, speech) }];
  });
  return { ...story, title, summary, facts };
}

/** A fact with its label, reasons and remarks in another language. */
function translateFact(fact: Fact, speech: Speech, entities: LabelEntities): Fact {
  const said = (text: string): string => sayIn(text, speech, entities);
  return {
    ...fact,
    label: labelIn(fact, speech, entities),
    reason: fact.reason === null ? null : said(fact.reason),
    values: fact.values.map((value) => ({
      ...value,
      reason: said(value.reason),
      support: value.support.map((each) => ({
        ...each,
        note: each.note === null ? null : said(each.note),
      })),
    })),
  };
}

/** What English labels of numbers say beyond what is counted whose and where. */
const FREED = /captives freed/u;
const PART = /, part of them(?=,|:|$)/u;
const LONG_AGO = /(,| since) (\d{4}(?:-\d\d)?)(?=:|,|$)/u;
const COUNTED = /: (.+?)(?:, change|, planned)?$/u;

/** The label of a fact in a language, with the words of the article where only they tell what is counted. */
export function labelIn(
  fact: Labelled,
  { labels, wording }: Speech,
  entities: LabelEntities,
): string {
  const { kind, category, label } = fact;
  if (kind !== 'quantity') return labelOf(fact, labels, entities);
  const measure = measureLabel(fact, labels, wording);
  const freed = FREED.test(label) ? wording.text('captives-freed') : labels.counts['captured'];
  const counts = {
    other: wording.text('count'),
    ...labels.counts,
    ...(freed === undefined ? {} : { captured: freed }),
    ...(measure === null ? {} : { [category ?? 'other']: measure }),
  };
  const named = labelOf(fact, { ...labels, counts }, entities);
  const isOwn = category === 'other' || category === 'people' || fact.indicator !== undefined;
  const ownWords = isOwn ? COUNTED.exec(label)?.[1] : null;
  return [
    named,
    fact.people === undefined ? '' : `, ${wording.text(`people-${fact.people}`)}`,
    PART.test(label) ? `, ${wording.text('part-of-them')}` : '',
    longAgo(label, wording),
    ownWords == null ? '' : ` – “${ownWords}”`,
  ].join('');
}

/** The time of what is long over or goes on since long ago; '' where the label has none. */
function longAgo(label: string, wording: Wording): string {
  const [, link, date = ''] = LONG_AGO.exec(label) ?? [];
  if (link === undefined) return '';
  return `, ${link === ',' ? date : wording.text('date-since', { date })}`;
}

/** The template for what a sum, a share or a bulk is of; null where nothing says, or a word for it lacks. */
function measureLabel(
  { indicator }: Labelled,
  { counts }: LabelLanguage,
  { catalogue }: Wording,
): string | null {
  const name = indicator === undefined ? null : measureName(indicator.ids, catalogue);
  if (name === null) return null;
  const template = counts[name.shape === 'noun' ? 'measure' : `measure-${name.shape}`];
  return template?.replace('{measure}', name.text) ?? null;
}

/** `Talks: Iraq, United States – Saturday, January 2024 (6, 13, 20 or 27)`: a line, which is right with any names. */
function sentenceOf(fact: Fact, { wording }: Speech): string {
  const value =
    fact.kind === 'quantity' ? leading(fact) : (timelineEntries([fact])[0]?.value ?? leading(fact));
  const label = capital(fact.label);
  if (value === undefined) return label;
  const isDated = fact.kind !== 'quantity' && value.polarity === 'positive' && hasDate(value);
  const conditions = value.condition === null ? '' : `, ${wording.text('on-conditions')}`;
  return `${label} – ${isDated ? whenText(value, wording) : valueText(fact, value, wording)}${conditions}`;
}

/** A reason or remark of the digest in a language; as it is where there are no words for it. */
function sayIn(text: string, { labels, wording }: Speech, entities: LabelEntities): string {
  const nameOf = (words: string): string => {
    const entry = Object.entries(entities).find(([, entity]) => entity.name === words);
    return entry === undefined ? words : nameIn(entry[0], labels, entities);
  };
  const anyOf = (words: string, say: (word: string) => string): string =>
    words.split(' or ').map(say).join(wording.text('either-or'));
  const slot = (name: string, words: string): string => {
    switch (name) {
      case 'event':
        return eventName(words, labels);
      case 'entities':
        return anyOf(words, nameOf);
      case 'categories':
        return anyOf(words, (word) => categoryName(word, labels));
      case 'kinds':
        return anyOf(words, (word) => kindName(word, wording));
      default:
        return nameOf(words);
    }
  };
  return phraseIn(text, wording.catalogue, slot) ?? text;
}

function kindName(kind: string, wording: Wording): string {
  const known = FACT_KINDS.find((each) => each === kind);
  return known === undefined ? kind : wording.text(`kind-${known}`);
}

/** What a category of numbers, or an event, is called by itself. */
function categoryName(category: string, labels: LabelLanguage): string {
  const template = labels.counts[category];
  return template === undefined ? eventName(category, labels) : fill(template, {});
}

/** What an event label is called by itself. */
function eventName(label: string, { events }: LabelLanguage): string {
  const templates = Object.hasOwn(events, label) ? events[label] : undefined;
  return fill(templates?.at(-1) ?? label, {});
}
