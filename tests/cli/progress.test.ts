import { describe, expect, test } from '@jest/globals';
import { Progress } from '../../src/cli/progress.js';

/** A line of progress on a terminal so wide, with a clock that is set by hand. */
function progressOn(columns: number) {
  const written: string[] = [];
  const clock = { now: 5000 };
  const terminal = { columns, write: (text: string) => written.push(text) };
  return { written, clock, progress: new Progress(terminal, () => clock.now) };
}

describe('progress', () => {
  test('is not shown within the first second', () => {
    const { written, clock, progress } = progressOn(80);
    for (const time of [5000, 5500, 5999]) {
      clock.now = time;
      progress.show('early');
    }
    progress.clear();
    expect(written).toEqual([]);
  });

  test('is one line, drawn ten times a second at most, and taken away', () => {
    const { written, clock, progress } = progressOn(80);
    for (let time = 5000; time < 6250; time += 10) {
      clock.now = time;
      progress.show(String(time));
    }
    progress.clear();
    progress.clear();
    expect(written).toEqual([
      ...['6000', '6100', '6200'].map((text) => `\r\u001B[K${text}`),
      '\r\u001B[K',
    ]);
  });

  test('comes back at once after something else was written', () => {
    const { written, clock, progress } = progressOn(80);
    clock.now = 6000;
    progress.show('a');
    progress.clear();
    progress.show('b');
    expect(written).toEqual(['\r\u001B[Ka', '\r\u001B[K', '\r\u001B[Kb']);
  });

  test.each([
    ['long', 50, 'x'.repeat(100), 'x'.repeat(49)],
    ['wide', 50, '報'.repeat(100), '報'.repeat(24)],
    ['on a terminal that does not know its width', 0, 'x'.repeat(100), 'x'.repeat(39)],
    ['hostile', 80, 'a\u001B[31m\nb\u202E', 'a\\u001b[31m b\\u202e'],
  ])('fits on one line when the text is %s', (_, columns, text, shown) => {
    const { written, clock, progress } = progressOn(columns);
    clock.now = 6000;
    progress.show(text);
    expect(written).toEqual([`\r\u001B[K${shown}`]);
  });
});
