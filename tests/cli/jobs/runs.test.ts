import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../support/packs.js';
import { digest, shell, withFolder } from '../run.js';

const ARTICLES = join(ROOT, 'articles');

/** The project's own articles as records. */
const RECORDS = readdirSync(ARTICLES)
  .map((name) => JSON.stringify({ text: readFileSync(join(ARTICLES, name), 'utf8') }))
  .map((line) => `${line}\n`)
  .join('');

/** English articles. */
const FEW = ['levant-wire', 'nile-courier', 'gulf-monitor'].map((outlet) => {
  const name = readdirSync(ARTICLES).find((file) => file.includes(outlet));
  return join(ARTICLES, name ?? outlet);
});

/** Records without end, as fast as they are taken. */
const FEED = 'while cat records; do :; done 2> trash';
/** Holds once a run with `--verbose` has said that it has a thread. */
const HELPED = 'grep -q "^digest: jobs: 2 inputs at once from here on$" said';

describe('a run that is long enough to start a thread', () => {
  test('prints what it prints without one', () => {
    withFolder({ records: RECORDS }, (cwd) => {
      const { stdout } = shell(
        `touch said
        { until ${HELPED}; do cat records; sleep 0.1; done; cat records records records; } | tee read |
          digest extract --jobs 2 --verbose --input ndjson - > helped 2> said
        digest extract --jobs 1 --verbose --input ndjson - < read > alone 2> said-alone
        cmp helped alone && grep -c jobs said-alone; wc -l < read; wc -l < alone`,
        { cwd },
      );
      const [news, read, written] = stdout.trim().split('\n');
      expect(news).toBe('0');
      expect(written).toBe(read);
    });
  }, 120_000);

  test('ends with 130 on an interrupt and leaves nothing behind', () => {
    withFolder({ records: RECORDS }, (cwd) => {
      const { stdout } = shell(
        `mkdir out; mkfifo pipe; touch said
        set -m
        digest extract --jobs 2 -v --input ndjson - -o out/facts.ndjson < pipe 2> said & pid=$!
        set +m
        (${FEED}) > pipe &
        until ${HELPED}; do sleep 0.1; done
        kill -INT -- -$pid
        wait $pid; echo $?`,
        { cwd },
      );
      expect(stdout).toBe('130\n');
      expect(readdirSync(join(cwd, 'out'))).toEqual([]);
    });
  }, 120_000);

  test('ends in peace when its reader has gone', () => {
    withFolder({ records: RECORDS }, (cwd) => {
      const { stdout } = shell(
        `touch said
        (${FEED}) | digest extract --jobs 2 -v --input ndjson - 2> said | until ${HELPED}; do read -r line; done
        echo \${PIPESTATUS[1]}; grep -cv -e ' ms$' -e ': jobs: ' said`,
        { cwd },
      );
      expect(stdout).toBe('0\n0\n');
    });
  }, 120_000);
});

describe('--jobs', () => {
  test.each(['0', '65', 'many', '1.5'])('is no %s', (jobs) => {
    const { code, stderr } = digest(['extract', '--jobs', jobs, 'articles']);
    expect(code).toBe(2);
    expect(stderr).toContain('Give a whole number from 1 to 64.');
  });

  test('may be configured, for all commands that extract', () => {
    withFolder({ 'digest.yaml': 'jobs: 3\n' }, (cwd) => {
      for (const command of ['summarize', 'compare', 'extract', 'explain', 'report', 'detect'])
        expect(digest([command, '--help'], { cwd }).stdout).toMatch(/--jobs[^-]*digest\.yaml:1/u);
      const { stderr } = digest(['extract', 'x'], { cwd, env: { DIGEST_JOBS: '0' } });
      expect(stderr).toMatch(/^digest: DIGEST_JOBS: jobs: 0: Give a whole number from 1 to 64\./u);
    });
  });

  // Of one language: loading a second takes long on a machine that has much else to do.
  test('starts nothing for a few articles', () => {
    const { stderr } = digest(['extract', '--jobs', '8', '--verbose', ...FEW]);
    expect(stderr).not.toContain('jobs');
  });
});
