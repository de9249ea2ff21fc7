import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repeated, TEXTS, type HostileCase } from '../case.js';

const MEGABYTE = 2 ** 20;

const long = (name: string, piece: string, megabytes: number): HostileCase => ({
  name,
  lay: repeated('a.txt', piece, megabytes * MEGABYTE),
  run: 'digest extract a.txt | wc -l',
  code: 0,
  shows: /^\s*1$/mu,
  seconds: 90,
  megabytes: 3000,
});

/** Inputs of which there is too much. */
export const HUGE: readonly HostileCase[] = [
  {
    ...long(
      'one line of 50 MB',
      'The ministry said that 12 people were killed near Mosul and ',
      50,
    ),
    run: 'digest detect a.txt | wc -l',
  },
  long(
    'one line of 2 MB that is full of facts',
    'The ministry said that 12 people were killed near Mosul and ',
    2,
  ),
  long('50 MB without a blank', 'слово', 50),
  long('50 MB of one letter', 'a', 50),
  long('20 MB of line breaks and one word', `${'\n'.repeat(4095)}x`, 20),
  long('5 MB of open brackets', '(', 5),
  long('5 MB of quotation marks', '«"“', 5),
  long('2 MB of full stops', '. ', 2),
  long('2 MB of capitals', 'Aa Bb Cc ', 2),
  long('2 MB of articles', TEXTS.ru, 2),
  {
    ...long('100 kB of one sentence', 'who said that he knew that they told ', 1),
    lay: repeated('a.txt', 'who said that he knew that they told ', 100_000),
    seconds: 4,
    short: true,
  },
  {
    name: 'a record of 10 MB',
    lay: (folder) => {
      writeFileSync(join(folder, 'a.ndjson'), JSON.stringify({ text: TEXTS.en.repeat(90_000) }));
    },
    run: 'digest detect a.ndjson',
    code: 0,
    shows: /"code":"en"/u,
    seconds: 60,
    megabytes: 1500,
  },
  {
    name: 'a record of 65 MB, and one behind it',
    lay: (folder) => {
      const blank = Buffer.alloc(65 * MEGABYTE, 'a ');
      writeFileSync(
        join(folder, 'a.ndjson'),
        Buffer.concat([
          Buffer.from('{"text":"'),
          blank,
          Buffer.from(`"}\n{"text":"${'Talks resume in Doha. '.repeat(3)}"}\n`),
        ]),
      );
    },
    run: 'digest detect a.ndjson',
    code: 3,
    says: /line 1: is longer than 64 MiB/u,
    shows: /"line-too-long".*\n.*"code":"en"/u,
  },
  {
    name: 'a file of 300 MB that holds nothing',
    lay: (folder) => {
      writeFileSync(join(folder, 'a.txt'), TEXTS.en);
      truncateSync(join(folder, 'a.txt'), 300 * MEGABYTE);
    },
    run: 'digest extract a.txt',
    code: 2,
    says: /larger than 256 MiB/u,
    megabytes: 700,
  },
  {
    name: 'a device without end',
    run: 'digest extract /dev/zero',
    code: 2,
    says: /larger than 256 MiB/u,
    megabytes: 900,
  },
  {
    name: 'thirty thousand lines for merge',
    lay: (folder) => {
      const line = JSON.stringify({
        schema: 'digest/error/1',
        id: 'x',
        path: 'y',
        error: { code: 'empty', message: 'z' },
      });
      writeFileSync(join(folder, 'a.ndjson'), `${line}\n`.repeat(30_000));
    },
    run: 'digest merge a.ndjson',
    code: 2,
    seconds: 10,
  },
];
