import { describe, expect, test } from '@jest/globals';
import { ARTICLE, digest, jsonLines, withFolder } from './run.js';

const OWN = `- id: d:example-relief-fund
  name: Example Relief Fund
  type: organisation
  en: [Example Relief Fund, ERF]
  ru: [Фонд помощи «Пример»]
`;
const TEXT = `${ARTICLE}The Example Relief Fund sent tents to Mosul on 5 May 2024, and ERF will send more.\n`;

describe('--entities', () => {
  test('makes names of the user known', () => {
    withFolder({ 'a.txt': TEXT, 'own.yaml': OWN }, (cwd) => {
      const { code, stdout, stderr } = digest(['extract', '--entities', 'own.yaml', 'a.txt'], {
        cwd,
      });
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      const mentions = jsonLines(stdout)[0]?.['mentions'] as { entity?: string; text: string }[];
      const found = mentions.filter(({ entity }) => entity === 'd:example-relief-fund');
      expect(found.map(({ text }) => text)).toContain('Example Relief Fund');
    });
  });

  test('makes lines of other rules, which merge refuses to mix', () => {
    withFolder({ 'a.txt': TEXT, 'own.yaml': OWN }, (cwd) => {
      const input = digest(['extract', '--entities', 'own.yaml', 'a.txt'], { cwd }).stdout;
      expect(digest(['merge'], { cwd, input }).code).toBe(2);
      expect(digest(['merge', '--mixed'], { cwd, input }).code).toBe(0);
    });
  });

  test.each([
    ['nosuch.yaml', 'nosuch.yaml', null],
    ['unknown type', 'd:example', '- {id: d:example, name: Example, type: charity, en: [Example]}'],
    ['bad id', 'example!', '- {id: example!, name: Example, type: place, en: [Example]}'],
    ['no name', 'd:example', '- {id: d:example, type: place, en: [Example]}'],
    ['no list', 'must be a list', 'id: d:example'],
    ['no YAML', 'own.yaml', '- {id: ['],
    ['aliases of aliases', 'own.yaml', bomb()],
  ])('%s is refused with file and entry', (_, named, content) => {
    withFolder({ 'a.txt': TEXT, ...(content !== null && { 'own.yaml': content }) }, (cwd) => {
      const file = content === null ? 'nosuch.yaml' : 'own.yaml';
      const { code, stdout, stderr } = digest(['summarize', '--entities', file, 'a.txt'], { cwd });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr.startsWith(`digest: --entities ${file}: `)).toBe(true);
      expect(stderr).toContain(named);
      expect(stderr).not.toContain('    at ');
    });
  });
});

/** A YAML text that would be a billion entries if its aliases were followed. */
function bomb(): string {
  const levels = Array.from({ length: 9 }, (_, i) => {
    const item = i === 0 ? '{id: d:x}' : `*l${i - 1}`;
    return `- &l${i} [${Array.from({ length: 10 }, () => item).join(', ')}]`;
  });
  return levels.join('\n');
}
