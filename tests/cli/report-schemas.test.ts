import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { ROOT } from '../support/packs.js';
import { digest, withFolder, ARTICLE } from './run.js';

const FOLDER = join(ROOT, 'schemas');
const LATER =
  'Northern losses grow\n\nIraq said on 5 May 2024 that 15 soldiers were killed near Mosul.\n';

/** Outputs by the name of their schema. */
const outputs = new Map<string, unknown>();

beforeAll(() => {
  withFolder({ 'a.txt': ARTICLE, 'b.txt': LATER }, (cwd) => {
    const json = (...args: string[]): string =>
      digest([...args, '--format', 'json'], { cwd }).stdout;
    writeFileSync(join(cwd, 'old.json'), json('summarize', 'a.txt'));
    writeFileSync(join(cwd, 'new.json'), json('summarize', 'a.txt', 'b.txt'));
    outputs.set('delta', JSON.parse(json('diff', 'old.json', 'new.json')));
    outputs.set('explanation', JSON.parse(json('explain', '1:3', 'a.txt')));
    outputs.set('missed', JSON.parse(json('explain', '--missed', join(ROOT, 'articles'))));
    writeFileSync(join(cwd, 'a.txt'), ARTICLE.replace('12 soldiers', '13 soldiers'));
    outputs.set('verification', JSON.parse(json('verify', 'old.json')));
  });
});

/** Checks outputs; an unknown key of ours is a mistake in the schema, for others it may be a later version. */
function validatorOf(name: string): ValidateFunction {
  const schema = JSON.parse(readFileSync(join(FOLDER, `${name}.schema.json`), 'utf8')) as object;
  return new Ajv2020({ strict: true, validateFormats: false }).compile(schema);
}

const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.schema.json'))
  .map((file) => file.replace('.schema.json', ''));

describe('the schemas of what commands find out', () => {
  test.each(['delta', 'explanation', 'missed', 'verification'])(
    '%s holds of its output',
    (name) => {
      expect(names).toContain(name);
      const validate = validatorOf(name);
      const output = outputs.get(name);
      expect({ valid: validate(output), errors: validate.errors }).toEqual({
        valid: true,
        errors: null,
      });
      // The outputs that are checked have something in them.
      expect(JSON.stringify(output).length).toBeGreaterThan(200);
      expect(validate({ ...(output as object), schema: 'digest/other/1' })).toBe(false);
    },
  );
});
