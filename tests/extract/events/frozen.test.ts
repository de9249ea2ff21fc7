import { describe, expect, test } from '@jest/globals';
import { readFrozen, scoreFrozen } from '../../support/frozen-events.js';

/** Shares of labels and roles that are right, in hundredths; raised with the rules, never lowered. */
const REACHED = [
  { code: 'ru', precision: 95, recall: 95 },
  { code: 'uk', precision: 95, recall: 95 },
  { code: 'ar', precision: 95, recall: 95 },
  { code: 'en', precision: 95, recall: 95 },
];

describe.each(REACHED)('frozen sentences of $code', ({ code, precision, recall }) => {
  const sentences = readFrozen('frozen', code);

  test('are enough, half of them telling nothing', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(60);
    const silent = sentences.filter(({ told }) => told.length === 0);
    expect(silent.length).toBeGreaterThanOrEqual(sentences.length / 2);
  });

  test('labels and roles are right', () => {
    const score = scoreFrozen(code, sentences);
    const short = [
      score.precision * 100 < precision && 'precision',
      score.recall * 100 < recall && 'recall',
      score.agents < 0.8 && 'agents',
      score.targets < 0.8 && 'targets',
    ].filter(Boolean);
    expect({ short, errors: short.length > 0 ? score.errors : [] }).toEqual({
      short: [],
      errors: [],
    });
  });
});

/** Of thirty sentences of sport, business, culture and science, how many may still be misread. */
const MOST_MISREAD = 2;

test.each(['ru', 'uk', 'ar', 'en'])('ordinary sentences of %s tell no event', (code) => {
  const { errors } = scoreFrozen(code, readFrozen('ordinary', code));
  expect(errors.length > MOST_MISREAD ? errors : []).toEqual([]);
});

describe.each(['unseen', 'unseen-late'])('the set %s keeps what is reached', (set) => {
  test.each(['ru', 'uk', 'ar', 'en'])('in %s', (code) => {
    const { precision, recall, errors } = scoreFrozen(code, readFrozen(set, code));
    expect(precision > 0.84 && recall > 0.84 ? [] : errors).toEqual([]);
  });
});

/** Sets whose first-run figures stand in their heads. */
describe.each(['unseen-third', 'unseen-fourth', 'unseen-fifth', 'unseen-sixth'])(
  'the set %s keeps what is reached',
  (set) => {
    test.each(['ru', 'uk', 'ar', 'en'])('in %s', (code) => {
      const { precision, recall, agents, targets, errors } = scoreFrozen(
        code,
        readFrozen(set, code),
      );
      const reached = precision >= 0.92 && recall >= 0.9 && Math.min(agents, targets) >= 0.85;
      expect(reached ? [] : errors).toEqual([]);
    });
  },
);

/** What is reached in the sets that were written last, in hundredths; raised with the rules, never lowered. */
describe.each([
  { set: 'unseen-seventh', code: 'ru', agent: 75, target: 75 },
  { set: 'unseen-seventh', code: 'uk', agent: 90, target: 95 },
  { set: 'unseen-seventh', code: 'ar', agent: 85, target: 95 },
  { set: 'unseen-seventh', code: 'en', agent: 85, target: 90 },
  { set: 'unseen-eighth', code: 'ru', agent: 95, target: 95 },
  { set: 'unseen-eighth', code: 'uk', agent: 90, target: 75 },
  { set: 'unseen-eighth', code: 'ar', agent: 75, target: 70 },
  { set: 'unseen-eighth', code: 'en', agent: 90, target: 80 },
  { set: 'unseen-ninth', code: 'ru', agent: 85, target: 90 },
  { set: 'unseen-ninth', code: 'uk', agent: 80, target: 55 },
  { set: 'unseen-ninth', code: 'ar', agent: 80, target: 50 },
  { set: 'unseen-ninth', code: 'en', agent: 95, target: 80 },
  { set: 'unseen-tenth', code: 'ru', agent: 90, target: 95 },
  { set: 'unseen-tenth', code: 'uk', agent: 90, target: 95 },
  { set: 'unseen-tenth', code: 'ar', agent: 95, target: 65 },
  { set: 'unseen-tenth', code: 'en', agent: 85, target: 75 },
])('the set $set in $code', ({ set, code, agent, target }) => {
  test('keeps what is reached', () => {
    const score = scoreFrozen(code, readFrozen(set, code));
    const reached =
      score.precision >= 0.92 &&
      score.recall >= 0.9 &&
      score.agents * 100 >= agent &&
      score.targets * 100 >= target;
    expect(reached ? [] : score.errors).toEqual([]);
  });
});

describe('a second set, written as a stranger reads the news', () => {
  test.each(['ru', 'uk', 'ar', 'en'])('holds what is reached in %s', (code) => {
    const sentences = readFrozen('stranger', code);
    expect(sentences.length).toBeGreaterThanOrEqual(30);
    const { precision, recall, agents, targets, status, errors } = scoreFrozen(code, sentences);
    const reached = precision >= 0.95 && recall >= 0.95 && Math.min(agents, targets, status) >= 0.8;
    expect(reached ? [] : errors).toEqual([]);
  });
});
