import { readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const DAY = 86_400_000;

/** How long a result is kept, in milliseconds: it is made anew then, in case that nobody asks for it any more. */
const LONGEST = 30 * DAY;

/** Bytes that all results together may take: those of forty thousand articles. */
const MOST = 1_000_000_000;

/** Looked at once a day. */
const PERIOD = DAY;

interface Kept {
  readonly file: string;
  readonly size: number;
  readonly age: number;
}

/**
 * Removes what was kept too long, and the oldest when all together is too large. Does nothing when it was done on the day before
 * `now` (milliseconds since the epoch); `most` is how many bytes are not too large. Throws nothing.
 */
export function forgetOld(folder: string, now: number, most = MOST): void {
  try {
    const stamp = join(folder, 'looked-at');
    const last = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (now - last < PERIOD) return;
    let total = 0;
    for (const { file, size, age } of youngestFirst(folder, now)) {
      total += size;
      if (age > LONGEST || total > most) rmSync(file, { force: true });
    }
    writeFileSync(stamp, '', { mode: 0o600 });
    utimesSync(stamp, now / 1000, now / 1000);
  } catch {
    // The next run will.
  }
}

function youngestFirst(folder: string, now: number): Kept[] {
  const kept: Kept[] = [];
  for (const part of readdirSync(folder, { withFileTypes: true })) {
    if (!part.isDirectory()) continue;
    for (const name of readdirSync(join(folder, part.name))) {
      const file = join(folder, part.name, name);
      const stats = statSync(file, { throwIfNoEntry: false });
      if (stats) kept.push({ file, size: stats.size, age: now - stats.mtimeMs });
    }
  }
  return kept.sort((a, b) => a.age - b.age);
}
