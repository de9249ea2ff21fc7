import { describe, expect, test } from '@jest/globals';
import { NEWS_KINDS, readNews, scoreNews } from '../../support/marked-news.js';

/** What a language must reach: exact spans and types, by kind and all together. */
const GOALS = [
  { code: 'ru', least: 9, f1: { PER: 0.84, LOC: 0.8, ORG: 0.6, all: 0.79 } },
  { code: 'uk', least: 60, f1: { PER: 0.79, LOC: 0.7, ORG: 0.6, all: 0.8 } },
  { code: 'en', least: 30, f1: { PER: 0.76, LOC: 0.77, ORG: 0.6, all: 0.8 } },
  { code: 'ar', least: 30, f1: { PER: 0.7, LOC: 0.78, ORG: 0.6, all: 0.73 } },
];

describe.each(GOALS)('names in news of $code', ({ code, least, f1 }) => {
  test(`F1 is at least ${f1.all}`, () => {
    const paragraphs = readNews('news', code);
    expect(paragraphs.length).toBeGreaterThanOrEqual(least);
    const { f1: reached, mistakes } = scoreNews(code, paragraphs);
    const short = NEWS_KINDS.filter((kind) => reached[kind] < f1[kind]);
    expect({ short, mistakes: short.length > 0 ? mistakes : [] }).toEqual({
      short: [],
      mistakes: [],
    });
  });
});

/** Paragraphs whose first-run figures stand in their heads; shares, raised with the rules, never lowered. */
const UNSEEN = [
  { code: 'ru', least: 20, all: 0.94, english: 0.86 },
  { code: 'uk', least: 30, all: 0.91, english: 0.88 },
  { code: 'en', least: 30, all: 0.85, english: 0.97 },
  { code: 'ar', least: 20, all: 0.87, english: 0.89 },
];

describe.each(UNSEEN)('paragraphs of $code marked before they were run', (goal) => {
  test(`keep what is reached`, () => {
    const paragraphs = readNews('news/unseen', goal.code);
    expect(paragraphs.length).toBeGreaterThanOrEqual(goal.least);
    const score = scoreNews(goal.code, paragraphs);
    if (process.env['SHOW']) console.info(goal.code, JSON.stringify(score, null, 1));
    const reached = score.f1.all >= goal.all && score.english >= goal.english;
    expect(reached ? [] : score.mistakes).toEqual([]);
  });
});
