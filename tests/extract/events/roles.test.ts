import { describe, expect, test } from '@jest/globals';
import { precision, recall, scoreRoles, type Scores } from '../../support/role-sentences.js';

/** `ROLES=ru:dev` prints the errors of a set. */
const SHOWN = process.env['ROLES'] ?? '';

const tableOf = (scores: Scores): string =>
  Object.entries(scores)
    .map(([role, score]) => {
      const { right, wrong, missing } = score;
      const per = [precision(score), recall(score)].map((share) => `${Math.round(share * 100)} %`);
      return `${role.padEnd(9)} ${per.join(' ').padEnd(12)} right ${right} wrong ${wrong} missing ${missing}`;
    })
    .join('\n');

describe.each(['ru', 'uk', 'ar', 'en'])('who, whom, where and when in %s', (code) => {
  test.each(['dev', 'held'])('set %s', (set) => {
    const { scores, errors } = scoreRoles(code, set);
    const key = `${code}:${set}`;
    if (SHOWN === 'all' || SHOWN.split(',').includes(key))
      process.stdout.write(`${key}\n${tableOf(scores)}\n${errors.join('\n')}\n\n`);
    else if (SHOWN === 'tables') process.stdout.write(`${key}\n${tableOf(scores)}\n`);
    // Who is named wrongly costs more than who is not named.
    for (const role of ['actor', 'target', 'at', 'when'] as const) {
      expect(`${role} ${precision(scores[role]) >= (set === 'dev' ? 0.88 : 0.8)}`).toBe(
        `${role} true`,
      );
      expect(`${role} ${recall(scores[role]) >= 0.78}`).toBe(`${role} true`);
    }
    expect(precision(scores.label)).toBeGreaterThanOrEqual(set === 'dev' ? 0.93 : 0.85);
    expect(precision(scores.status)).toBeGreaterThanOrEqual(0.95);
    expect(precision(scores.polarity)).toBeGreaterThanOrEqual(0.97);
  });
});
