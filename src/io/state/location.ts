import { isAbsolute, join } from 'node:path';
import { RunError } from '../../errors.js';

/** Letters, digits and a few marks, so that the name of a report is a file name everywhere. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N}_.-]{0,63}$/u;

/**
 * The file in which a report keeps what it has told: in the folder given, else where the XDG Base Directory
 * Specification puts state. Throws {@link RunError} for a name that can be no file name, or when no folder is known.
 */
export function stateFile(
  name: string,
  folder: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): string {
  if (!NAME.test(name)) {
    throw new RunError(
      `report ${JSON.stringify(name)}: a name is up to 64 letters, digits and the marks _ . -`,
    );
  }
  return join(folder ?? stateFolder(env), `${name}.sqlite`);
}

function stateFolder(env: Readonly<Record<string, string | undefined>>): string {
  // The specification: a relative path in the variable is to be ignored.
  const xdg = env['XDG_STATE_HOME'];
  if (xdg !== undefined && isAbsolute(xdg)) return join(xdg, 'digest');
  const home = env['HOME'] ?? env['USERPROFILE'];
  if (home !== undefined && isAbsolute(home)) return join(home, '.local', 'state', 'digest');
  throw new RunError('report: neither HOME nor XDG_STATE_HOME is set: name a folder with --state');
}
