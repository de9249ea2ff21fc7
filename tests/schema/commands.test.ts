import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { ARTICLE, digest, withFolder } from '../cli/run.js';
import { ROOT } from '../support/packs.js';
import { problems } from './problems.js';

const LATER =
  'Northern losses grow\n\nIraq said on 5 May 2024 that 15 soldiers were killed near Mosul.\n';

type Output = Readonly<Record<string, unknown>>;

/** Outputs by what they are of. */
const outputs = new Map<string, Output>();

beforeAll(() => {
  withFolder({ 'a.txt': ARTICLE, 'b.txt': LATER }, (cwd) => {
    const json = (...args: string[]): string =>
      digest([...args, '--format', 'json'], { cwd }).stdout;
    const keep = (name: string, text: string): void => {
      outputs.set(name, JSON.parse(text) as Output);
    };
    writeFileSync(join(cwd, 'old.json'), json('summarize', 'a.txt'));
    writeFileSync(join(cwd, 'new.json'), json('summarize', 'a.txt', 'b.txt'));
    keep('delta', json('diff', 'old.json', 'new.json'));
    keep('delta backwards', json('diff', '--gone', '--now', '2024-05-06', 'new.json', 'old.json'));
    keep('explanation', json('explain', '1:3', 'a.txt'));
    const id = /"id": ?"([0-9a-f]{16})",\s*"kind"/u.exec(json('summarize', 'a.txt'))?.[1];
    keep('explanation of a fact', json('explain', String(id), 'a.txt'));
    keep('languages', json('languages'));
    keep('missed', json('explain', '--missed', join(ROOT, 'articles')));
    writeFileSync(join(cwd, 'a.txt'), ARTICLE.replace('12 soldiers', '13 soldiers'));
    keep('verification', json('verify', 'old.json'));
    mkdirSync(join(cwd, 'news'));
    renameSync(join(cwd, 'a.txt'), join(cwd, 'news', 'a.txt'));
    const report = (): string =>
      json('report', 'r', 'news', '--state', 'state', '--now', '2024-06-01');
    keep('report', report());
    rmSync(join(cwd, 'news', 'a.txt'));
    renameSync(join(cwd, 'b.txt'), join(cwd, 'news', 'b.txt'));
    writeFileSync(join(cwd, 'news', 'c.txt'), '');
    keep('second report', report());
  });
});

describe('what commands write with --format json has the schema that it names', () => {
  test.each([
    ['delta', 'delta', 'entries'],
    ['delta backwards', 'delta', 'entries'],
    ['explanation', 'explanation', 'places'],
    ['explanation of a fact', 'explanation', 'fact'],
    ['languages', 'languages', 'read'],
    ['missed', 'missed', 'sentences'],
    ['verification', 'verification', 'failures'],
    ['report', 'report', 'news'],
    ['second report', 'report', 'gone'],
  ])('%s', (name, schema, key) => {
    const output = outputs.get(name) ?? {};
    expect(output['schema']).toBe(`digest/${schema}/1`);
    expect(problems(output)).toEqual([]);
    // There is something in it that could be wrong.
    expect(Object.keys(output[key] ?? {})).not.toEqual([]);
    expect(problems({ ...output, later: 1 })).not.toEqual([]);
    expect(problems({ ...output, [key]: 7 })).not.toEqual([]);
  });

  test('a report holds deltas and errors', () => {
    const { news, errors } = outputs.get('second report') ?? {};
    expect(news).toMatchObject({ schema: 'digest/delta/1', entries: expect.any(Array) });
    expect(problems(news as Output)).toEqual([]);
    expect((errors as Output[]).map(problems)).toEqual([[]]);
  });
});
