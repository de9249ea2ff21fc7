import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { FACT_SCHEMA } from '../../src/render/ndjson.js';
import { SCHEMAS } from '../../src/schema/index.js';
import { SCHEMA_NAMES } from '../../src/schema/names.js';
import { ARTICLE_SCHEMA, ERROR_SCHEMA } from '../../src/types/article-line.js';
import { DELTA_SCHEMA } from '../../src/types/delta.js';
import { DIGEST_SCHEMA } from '../../src/types/digest.js';
import { EXPLANATION_SCHEMA, MISSED_SCHEMA } from '../../src/types/explanation.js';
import { LANGUAGES_SCHEMA } from '../../src/types/languages.js';
import { REPORT_SCHEMA } from '../../src/types/report.js';
import { VERIFICATION_SCHEMA } from '../../src/types/verification.js';
import { ndjson } from '../../src/render/index.js';
import { digest, jsonLines } from '../cli/run.js';
import { DIGEST, LINES, OPTIONS } from '../render/fixture.js';
import { ROOT } from '../support/packs.js';
import { problems } from './problems.js';

const PLACES = ['articles', '../shared/articles'].map(
  (place) => [place, existsSync(join(ROOT, place))] as const,
);

describe.each(PLACES)('outputs from %s', (place, there) => {
  const check = there ? test : test.skip;

  check.each(['extract', 'detect'])('%s', (command) => {
    const lines = jsonLines(digest([command, place]).stdout);
    expect(lines.length).toBeGreaterThan(4);
    expect(lines.map(problems)).toEqual(lines.map(() => []));
  });

  check.each(['json', 'ndjson'])('summarize --format %s', (format) => {
    const { stdout } = digest(['summarize', place, '--format', format]);
    const outputs =
      format === 'json' ? [JSON.parse(stdout) as Record<string, unknown>] : jsonLines(stdout);
    expect(outputs.length).toBeGreaterThan(0);
    expect(outputs.map(problems)).toEqual(outputs.map(() => []));
  });
});

test('an input that cannot be read, and options that leave out', () => {
  const lines = jsonLines(digest(['extract', 'no-such.txt', 'README.md']).stdout);
  expect(lines.map((line) => line['schema'])).toContain('digest/error/1');
  expect(lines.map(problems)).toEqual(lines.map(() => []));
  const { stdout } = digest(['summarize', 'articles', '--format', 'json', '--kind', 'quantity']);
  const filtered = JSON.parse(stdout) as { coverage: Record<string, unknown> };
  expect(filtered.coverage).toHaveProperty('filtered');
  expect(problems(filtered as never)).toEqual([]);
});

test('a key that is missing, new or of another type is noticed', () => {
  const [line] = jsonLines(ndjson.renderDigest(DIGEST, OPTIONS));
  expect(problems({ ...line })).toEqual([]);
  expect(problems({ ...line, extra: 1 })).not.toEqual([]);
  expect(problems({ ...line, values: 'none' })).not.toEqual([]);
  expect(problems({ ...line, label: undefined })).not.toEqual([]);
  expect(LINES.map((each) => problems({ ...each }))).toEqual(LINES.map(() => []));
});

test('what is published lets new keys pass', () => {
  const validate = new Ajv2020({ strictTypes: false }).compile(SCHEMAS['digest'] ?? {});
  expect(validate({ ...DIGEST, later: 1 })).toBe(true);
});

test('the names that are known without loading the schemas are theirs', () => {
  expect(Object.keys(SCHEMAS)).toEqual([...SCHEMA_NAMES]);
});

describe('digest schema', () => {
  test('lists all', () => {
    const names = digest(['schema'])
      .stdout.trimEnd()
      .split('\n')
      .map((line) => line.split(' ')[0]);
    expect(names).toEqual(Object.keys(SCHEMAS));
  });

  test.each(Object.keys(SCHEMAS))('prints %s, by either name, as the package has it', (name) => {
    const { stdout } = digest(['schema', name]);
    expect(JSON.parse(stdout)).toEqual(SCHEMAS[name]);
    expect(digest(['schema', `digest/${name}/1`]).stdout).toBe(stdout);
    expect(readFileSync(join(ROOT, 'dist', 'schemas', `${name}.json`), 'utf8')).toBe(stdout);
  });

  test('is of every version that the program writes', () => {
    const written = [
      ...[ARTICLE_SCHEMA, DELTA_SCHEMA, DIGEST_SCHEMA, ERROR_SCHEMA, EXPLANATION_SCHEMA],
      ...[FACT_SCHEMA, LANGUAGES_SCHEMA, MISSED_SCHEMA, REPORT_SCHEMA, VERIFICATION_SCHEMA],
    ];
    const titles = Object.values(SCHEMAS).map((schema) => schema['title']);
    expect(titles).toEqual(expect.arrayContaining(written));
  });

  test('answers a slip with the name that was meant', () => {
    const { code, stderr } = digest(['schema', 'digst']);
    expect(code).toBe(2);
    expect(stderr).toContain('did you mean "digest"');
  });
});

test('facts of a line are told apart by story and id, over any order of the articles', () => {
  const keys = (text: string) =>
    jsonLines(text).map(({ story, id }) => `${String(story)} ${String(id)}`);
  const all = keys(digest(['summarize', 'articles', '--format', 'ndjson']).stdout);
  expect(new Set(all).size).toBe(all.length);
});
