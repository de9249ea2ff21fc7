import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from '../../assets.js';
import { xdgFolder } from '../common/xdg.js';

/**
 * The folder of what is kept only to be quick: where the XDG Base Directory Specification puts it. Null where no home folder
 * is known: then nothing is kept.
 */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string | null {
  const folder = xdgFolder(env['XDG_CACHE_HOME'], env['HOME'] ?? env['USERPROFILE'], '.cache');
  return folder === null ? null : join(folder, 'results');
}

/** What tells this build of the program from every other, were it of the same version; null when it was not built. */
export function buildStamp(): string | null {
  try {
    return readFileSync(new URL('program.sha256', DIST), 'latin1');
  } catch {
    return null;
  }
}
