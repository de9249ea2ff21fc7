import { join } from 'node:path';
import { RunError } from '../../errors.js';
import { xdgFolder } from '../common/xdg.js';

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
  const home = env['HOME'] ?? env['USERPROFILE'];
  const folder = xdgFolder(env['XDG_STATE_HOME'], home, join('.local', 'state'));
  if (folder !== null) return folder;
  throw new RunError('report: neither HOME nor XDG_STATE_HOME is set: name a folder with --state');
}
