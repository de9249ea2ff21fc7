import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { parseEntries } from '../../src/gazetteer/build/parse-entries.js';
import { dataDir } from './support.js';

const LANGUAGES = ['ru', 'uk', 'ar', 'en'];

const filesLike = (pattern: RegExp): { name: string; text: string }[] =>
  readdirSync(dataDir)
    .filter((name) => name.endsWith('.yaml') && pattern.test(name))
    .map((name) => ({ name, text: readFileSync(dataDir + name, 'utf8') }));

/** What the world's news needs at least, each entry with a name in every language. */
const LEAST = [
  { what: 'states and territories', files: /^states-/, types: ['state', 'place'], least: 250 },
  { what: 'cities and regions', files: /^(?:cities|regions)-/, types: ['place'], least: 300 },
  {
    what: 'organisations, ministries, armed forces and alliances',
    files: /./,
    types: ['organisation', 'government', 'military', 'coalition'],
    least: 250,
  },
  { what: 'armed groups', files: /./, types: ['armed-group'], least: 120 },
  { what: 'people', files: /^people-/, types: ['person'], least: 400 },
  { what: 'media', files: /./, types: ['media'], least: 80 },
];

describe('the gazetteer', () => {
  test.each(LEAST)('has $least $what in every language', ({ files, types, least }) => {
    const entries = parseEntries(filesLike(files), () => true).filter(({ type }) =>
      types.includes(type),
    );
    const complete = entries.filter(({ languages }) =>
      LANGUAGES.every((code) => (languages.get(code)?.names.length ?? 0) > 0),
    );
    expect(complete.length).toBeGreaterThanOrEqual(least);
  });
});
