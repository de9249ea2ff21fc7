import { createHash } from 'node:crypto';

/** The first 16 hex digits of the SHA-256 of the parts, which may hold any characters. */
export function shortHash(parts: readonly (string | null)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
