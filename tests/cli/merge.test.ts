import { describe, expect, test } from '@jest/globals';
import { ARTICLE, digest, withFolder } from './run.js';

const linesOf = (cwd: string): string => digest(['extract', '.'], { cwd }).stdout;

describe('digest merge', () => {
  test('of no lines is an empty digest', () => {
    const { code, stdout } = digest(['merge', '--format', 'json'], { input: '' });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ articles: [], stories: [] });
  });

  test('names file and line of what is no line of extract', () => {
    withFolder({ 'a.txt': ARTICLE }, (cwd) => {
      const good = linesOf(cwd);
      const digestLine = digest(['summarize', '--format', 'json', '.'], { cwd }).stdout;
      for (const [bad, reason] of [
        ['{"schema": "digest/arti', 'not JSON'],
        ['[]', 'not a JSON object'],
        ['{"text": "an article"}', 'schema'],
        ['{"schema": "digest/article/99"}', 'digest/article/99'],
        ['{"schema": "digest/article/1", "version": 1}', 'version'],
        [JSON.stringify(JSON.parse(digestLine)), 'end product'],
      ] as const) {
        const { code, stdout, stderr } = digest(['merge'], { cwd, input: `${good}\n${bad}\n` });
        expect({ bad, code, stdout }).toEqual({ bad, code: 2, stdout: '' });
        expect(stderr).toMatch(/^digest: -:3: .*\n$/u);
        expect(stderr).toContain(reason);
      }
    });
  });

  test('names a file that is not there, and a folder', () => {
    withFolder({}, (cwd) => {
      for (const path of ['nosuch.ndjson', '.']) {
        const { code, stdout, stderr } = digest(['merge', path], { cwd });
        expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
        expect(stderr.startsWith(`digest: ${path}: `)).toBe(true);
        expect(stderr).not.toMatch(/ENOENT|EISDIR/u);
      }
    });
  });

  test.each(['version', 'rules'])('refuses lines of another %s by name, unless --mixed', (key) => {
    withFolder({ 'a.txt': ARTICLE, 'b.txt': ARTICLE }, (cwd) => {
      const [first = '', second = ''] = linesOf(cwd).split('\n');
      const other = { ...(JSON.parse(second) as object), [key]: 'other' };
      const input = `${first}\n${JSON.stringify(other)}\n`;
      const refused = digest(['merge'], { cwd, input });
      expect({ code: refused.code, stdout: refused.stdout }).toEqual({ code: 2, stdout: '' });
      expect(refused.stderr).toContain('./b.txt');
      expect(refused.stderr).toContain('--mixed');
      const mixed = digest(['merge', '--mixed', '--format', 'json'], { cwd, input });
      expect({ code: mixed.code, stderr: mixed.stderr }).toEqual({ code: 0, stderr: '' });
      expect((JSON.parse(mixed.stdout) as { articles: unknown[] }).articles).toHaveLength(2);
    });
  });

  test('counts inputs that an earlier stage could not read, and exits as that stage did', () => {
    withFolder({ 'a.txt': ARTICLE, 'b.txt': '' }, (cwd) => {
      const extracted = digest(['extract', '.'], { cwd });
      expect(extracted.code).toBe(3);
      const merged = digest(['merge', '--format', 'json'], { cwd, input: extracted.stdout });
      expect(merged.code).toBe(3);
      expect(JSON.parse(merged.stdout)).toMatchObject({
        coverage: { read: 1, skipped: [{ path: './b.txt', code: 'empty' }] },
      });
      const broken = digest(['extract', 'b.txt'], { cwd });
      expect(broken.code).toBe(2);
      expect(digest(['merge'], { cwd, input: broken.stdout }).code).toBe(2);
    });
  });
});
