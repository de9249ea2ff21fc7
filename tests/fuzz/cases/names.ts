import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TEXTS, type HostileCase } from '../case.js';

const { en } = TEXTS;

const named = (
  what: string,
  name: string | Buffer,
  code: number | readonly number[] = 0,
): HostileCase => ({
  name: `a file called ${what}`,
  lay: (folder) => {
    mkdirSync(join(folder, 'in'));
    const at = Buffer.concat([Buffer.from(`${folder}/in/`), Buffer.from(name)]);
    writeFileSync(at, en);
  },
  run: 'digest summarize in',
  code,
  ...(code === 0 ? { shows: /12/u } : { says: /digest: in/u }),
});

/** Names that shells, terminals and programs stumble over. */
export const NAMES: readonly HostileCase[] = [
  { ...named('with a line break and an escape', 'a\n\u001B[31mb\u0007.txt'), short: true },
  named('with a direction override', 'txt.\u202Eexe.txt'),
  named('like an option', '--format.txt'),
  named('like a prototype', '__proto__.txt'),
  named('with blanks only', '   .txt'),
  named('with quotes, stars and money', `'"*?$(touch x)\`y\`;&|.txt`),
  named('with 255 bytes', `${'x'.repeat(251)}.txt`),
  named('like a day that there is not', '2024-13-45-outlet-title.txt'),
  named('with per cents', '%s%n%00%2e%2e.txt'),
  named('in two forms of one letter', 'e\u0301\u00E9.txt'),
  named(
    'with bytes that are no text',
    Buffer.from([0x66, 0xff, 0xfe, 0x2e, 0x74, 0x78, 0x74]),
    [0, 2],
  ),
  { name: 'an argument that is empty', run: 'digest summarize ""', code: 2, says: /digest: /u },
  {
    name: 'an argument of a hundred thousand letters',
    run: 'digest summarize "$(printf "x%.0s" $(seq 100000))"',
    code: 2,
    says: /cannot be read|too long/u,
  },
  {
    name: 'an argument with an escape',
    run: `digest summarize $'\\e[31mx'`,
    code: 2,
    says: /\\u001b\[31mx: no such file/u,
  },
  {
    name: 'a thousand arguments',
    files: { 'a.txt': en },
    run: 'digest detect $(printf "a.txt %.0s" $(seq 1000)) | wc -l',
    code: 0,
    shows: /^\s*1000$/mu,
    seconds: 8,
  },
];
