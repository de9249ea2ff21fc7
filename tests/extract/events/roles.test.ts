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
    expect(precision(scores.label)).toBeGreaterThan(0.5);
  });
});
