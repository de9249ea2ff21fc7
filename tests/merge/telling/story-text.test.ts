import { describe, expect, test } from '@jest/globals';
import { mergeLines } from '../../../src/merge/index.js';
import { OPTIONS, article } from '../../support/lines.js';
import type { ArticleSpec } from '../../support/lines.js';

const title = (spec: ArticleSpec): string | undefined =>
  mergeLines([article('a', { on: '2024-05-03', ...spec })], OPTIONS).stories[0]?.title;

const KILLED = { category: 'killed' as const, n: 6, at: 'Q2', measure: 'cumulative' as const };

describe('the summary of a story', () => {
  const agreement = { label: 'agreement', type: 'AGREE' as const, actors: ['Q1', 'Q2'] };
  const summary = (...specs: readonly ArticleSpec[]) => {
    const lines = specs.map((spec, n) => article(`a${String(n)}`, { on: '2024-05-03', ...spec }));
    return mergeLines(lines, OPTIONS).stories.flatMap((story) =>
      story.summary.map(({ text }) => text),
    );
  };

  test('tells what names the story with or without its day', () => {
    const front = { titleSentences: 1, events: [agreement] };
    expect(summary(front, front)).toEqual(['Northland and Southland reached an agreement.']);
    const other = { label: 'fire', at: 'Q3' };
    expect(summary({ ...front, events: [other, agreement] })).toEqual([]);
  });

  test('tells since when something went on as past', () => {
    const talks = { ...agreement, label: 'talks', type: 'CONSULT' as const };
    const since = { value: '2024-05-01', relation: 'since' as const };
    const front = { titleSentences: 2, events: [{ ...talks, when: since }] };
    expect(summary(front)).toEqual(['Northland and Southland held talks from 1 May 2024.']);
  });
});

test('a summary says who did what another fact tells of nobody, if two titles say so', () => {
  const election = (who: readonly string[]): ArticleSpec => ({
    ...{ titleSentences: 1, names: ['Q1', 'Q12'] },
    events: [{ label: 'election', at: 'Q1', actors: who }],
  });
  const lines = [[], [], ['Q12'], ['Q12']].map((who, n) =>
    article(`a${String(n)}`, { on: '2024-05-03', ...election(who) }),
  );
  const [story] = mergeLines(lines, OPTIONS).stories;
  expect(story?.summary.map(({ text }) => text)).toEqual([
    'Ada Example won an election in Northland.',
  ]);
});

describe('the title of a story', () => {
  test('is the event that the title of an article tells', () => {
    const told = title({
      titleSentences: 1,
      events: [
        { label: 'shelling', targets: ['Q2'] },
        { label: 'withdrawal', actors: ['Q1'] },
      ],
    });
    expect(told).toBe('Shelling of Southland');
  });

  test('is a number of the title rather than an event of the last paragraph', () => {
    const told = title({
      titleSentences: 1,
      events: [
        { label: 'statement', at: 'Q2', counts: [KILLED] },
        { label: 'fire', at: 'Q3' },
      ],
    });
    expect(told).toBe('6 killed in Southland');
  });

  test('is an event of the text where the title tells nothing', () => {
    expect(title({ events: [{ label: 'fire', at: 'Q3' }] })).toBe('Fire in Eastland');
  });

  test('is no statement, no number of soldiers and no killing of nobody, but the title of an article', () => {
    const told = (spec: ArticleSpec) =>
      title({ ...spec, titleSentences: 1, title: 'The bridge is closed' });
    expect(told({ events: [{ label: 'statement', actors: ['Q1'], at: 'Q2' }] })).toBe(
      'The bridge is closed',
    );
    expect(told({ events: [{ label: 'killing', at: 'Q2' }] })).toBe('The bridge is closed');
    const troops = { category: 'troops' as const, n: 1100, of: 'Q1', at: 'Q2' };
    expect(told({ counts: [troops] })).toBe('The bridge is closed');
  });

  test('is the title of an article rather than what that tells in passing', () => {
    const told = (english: boolean) =>
      title({
        ...{ titleSentences: 1, title: 'Bridge falls', names: [] },
        events: [
          { label: 'statement', counts: [{ ...KILLED, at: null }] },
          { label: 'fire', at: 'Q3' },
        ],
        language: { code: english ? 'en' : 'uk', script: 'Latn', confidence: 1 },
      });
    expect([told(true), told(false)]).toEqual(['Bridge falls', '6 killed']);
  });

  test('is the English title nearest to the middle of the story, where fewer than half of the sources tell its first fact', () => {
    const told = (tellers: number) => {
      const days = ['2024-05-01', '2024-05-04', '2024-05-09'];
      const lines = days.map((on, n) =>
        article(`a${String(n)}`, {
          ...{ on, titleSentences: 1, names: ['Q1', 'Q2', 'Q12'], title: `Title ${String(n)}` },
          events: n < tellers ? [{ label: 'fire', at: 'Q2' }] : [],
          language: { code: 'en', script: 'Latn', confidence: 1 },
        }),
      );
      return mergeLines(lines, OPTIONS).stories.map((story) => story.title);
    };
    expect(told(2)).toEqual(['Fire in Southland']);
    expect(told(1)).toEqual(['Title 1']);
  });

  test('is whom the story names where nothing happens', () => {
    expect(title({ names: ['Q1', 'Q12'] })).toBe('Northland, Ada Example');
  });

  test('is of what several sources tell, where there are several; else the title of one of them', () => {
    const told = (label: string, ...tellers: readonly number[]) => {
      const lines = [0, 1, 2].map((n) =>
        article(`a${String(n)}`, {
          ...{ on: '2024-05-03', titleSentences: 1, names: ['Q1', 'Q2'] },
          title: n === 0 ? 'Northland joins the league' : null,
          events: tellers.includes(n) ? [{ label, actors: ['Q1'], targets: ['Q2'] }] : [],
          counts: [{ category: 'people', n: 5417, at: 'Q2' }],
        }),
      );
      return mergeLines(lines, OPTIONS).stories.map((story) => story.title);
    };
    expect(told('shelling', 0, 1)).toEqual(['Northern shelling of Southland']);
    expect(told('shelling', 1)).toEqual(['Northland joins the league']);
  });
});
