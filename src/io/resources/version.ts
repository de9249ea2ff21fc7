import { readFileSync } from 'node:fs';
import { DIST } from '../../assets.js';

/** Version of the program, from its package.json. */
export function readVersion(): string {
  const text = readFileSync(new URL('../package.json', DIST), 'utf8');
  return /"version":\s*"([^"]+)"/.exec(text)?.[1] ?? '0.0.0';
}
