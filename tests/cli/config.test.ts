import { describe, expect, test } from '@jest/globals';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ARTICLE, digest, jsonLines, withFolder } from './run.js';

const PATH = process.env['PATH'] ?? '';

describe('what is configured', () => {
  test('is the default of flags and paths, and flags are stronger', () => {
    withFolder({ 'digest.yaml': 'paths: [a.txt]\nformat: json\n', 'a.txt': ARTICLE }, (cwd) => {
      const { code, stdout } = digest(['summarize'], { cwd });
      expect({ code, articles: JSON.parse(stdout) as unknown }).toMatchObject({
        code: 0,
        articles: { articles: [{ path: 'a.txt' }] },
      });
      expect(digest(['summarize', '--format', 'text'], { cwd }).stdout).toMatch(
        /^12 KILLED IN MOSUL/u,
      );
      // Formats of digests are not those of lines.
      expect(jsonLines(digest(['detect'], { cwd }).stdout)).toHaveLength(1);
    });
  });

  test('comes from the user’s file, then the project’s, then variables', () => {
    withFolder({ 'digest.yaml': 'width: 90\n', 'a.txt': ARTICLE }, (cwd) => {
      const home = join(cwd, 'home');
      mkdirSync(join(home, 'digest'), { recursive: true });
      writeFileSync(join(home, 'digest', 'digest.yaml'), 'width: 80\ncolor: never\n');
      const env = { PATH, XDG_CONFIG_HOME: home };
      const shown = digest(['config'], { cwd, env }).stdout;
      expect(shown).toMatch(/^width +90 +digest\.yaml:1$/mu);
      expect(shown).toMatch(/^color +never .*home\/digest\/digest\.yaml:2$/mu);
      expect(shown).toMatch(/^format +- +not set$/mu);
      const louder = digest(['config'], { cwd, env: { ...env, DIGEST_WIDTH: '120' } }).stdout;
      expect(louder).toMatch(/^width +120 +DIGEST_WIDTH$/mu);
    });
  });

  test('is the default of paths behind another argument too', () => {
    withFolder({ 'digest.yaml': 'paths: [a.txt]\n', 'a.txt': ARTICLE }, (cwd) => {
      expect(digest(['explain', '1:1'], { cwd }).stdout).toMatch(/^\[1:1\] a\.txt/u);
      expect(digest(['report', 'x', '--state', 'state'], { cwd })).toMatchObject({ code: 0 });
    });
  });

  test('names outlets', () => {
    const record = JSON.stringify({ text: ARTICLE, url: 'https://www.wire.example/1' });
    const yaml = 'outlets: {wire.example: The Wire}\n';
    withFolder({ 'digest.yaml': yaml, 'a.ndjson': `${record}\n` }, (cwd) => {
      const [line] = jsonLines(digest(['extract', 'a.ndjson'], { cwd }).stdout);
      expect(line).toMatchObject({ outlet: 'The Wire' });
    });
  });

  test('stops the run with file, line and flag when it is wrong', () => {
    withFolder({ 'digest.yaml': '\nformat: jsn\n', 'a.txt': ARTICLE }, (cwd) => {
      const { code, stdout, stderr } = digest(['summarize', 'a.txt'], { cwd });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/^digest: digest\.yaml:2: format: "jsn": .*did you mean "json"/u);
    });
  });
});
