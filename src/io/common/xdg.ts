import { isAbsolute, join } from 'node:path';

/**
 * Our folder below a base folder of the XDG Base Directory Specification: the one that its variable names, else the usual
 * one in the home folder. Relative paths are to be ignored, says the specification; null when none is left.
 */
export function xdgFolder(
  base: string | undefined,
  home: string | undefined,
  usual: string,
): string | null {
  if (base !== undefined && isAbsolute(base)) return join(base, 'digest');
  return home !== undefined && isAbsolute(home) ? join(home, usual, 'digest') : null;
}
