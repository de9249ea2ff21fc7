import { expect, jest, test } from '@jest/globals';
import { eachInput, type Tally } from '../../src/cli/inputs.js';
import { RunError } from '../../src/errors.js';
import { ARTICLE, withFolderAsync } from './run.js';

const FLAGS = { clean: true };

async function linesOf(
  folder: string,
  tally: Tally,
  work: (path: string) => string,
): Promise<unknown[]> {
  const lines: unknown[] = [];
  for await (const line of eachInput([folder], FLAGS, tally, ({ path }) => ({ made: work(path) })))
    lines.push(line);
  return lines;
}

test('a text that our code fails on is named, and the others are worked on', async () => {
  const said = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  await withFolderAsync(
    { 'a.txt': ARTICLE, 'b.txt': ARTICLE, 'c.txt': ARTICLE },
    async (folder) => {
      const tally: Tally = { read: 0, failed: 0 };
      const lines = await linesOf(folder, tally, (path) => {
        if (path.endsWith('b.txt')) throw new TypeError('no such thing');
        return 'ok';
      });
      expect(tally).toEqual({ read: 2, failed: 1 });
      expect(lines).toMatchObject([
        { made: 'ok' },
        { error: { code: 'internal' } },
        { made: 'ok' },
      ]);
    },
  );
  expect(said.mock.calls.map(([text]) => String(text))).toEqual([
    expect.stringMatching(/^digest: .*b\.txt: a mistake in digest itself \(no such thing\)/u),
  ]);
  said.mockRestore();
});

test('what stops the whole run is not taken for a fault of one text', async () => {
  await withFolderAsync({ 'a.txt': ARTICLE }, async (folder) => {
    const tally: Tally = { read: 0, failed: 0 };
    const run = linesOf(folder, tally, () => {
      throw new RunError('names.yaml: no such file');
    });
    await expect(run).rejects.toThrow('names.yaml');
  });
});
