import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Setting } from '../config/index.js';
import { RunError } from '../errors.js';
import { fileProblem } from '../io/common/problem.js';
import { xdgFolder } from '../io/common/xdg.js';

const FILE_NAME = 'digest.yaml';

type Environment = Readonly<Record<string, string | undefined>>;

/** The configuration files that there are, the weaker first: the user's own, then the project's. */
function configFiles(env: Environment): readonly string[] {
  const user = xdgFolder(env['XDG_CONFIG_HOME'], env['HOME'], '.config');
  const files = [...(user === null ? [] : [join(user, FILE_NAME)]), FILE_NAME];
  return files.filter((file) => existsSync(file));
}

/**
 * All settings, the weaker first: files, then the environment; flags are stronger than all of them. Throws
 * {@link RunError} that names file, line and key. Costs next to nothing where nothing is configured.
 */
export async function readSettings(env: Environment): Promise<readonly Setting[]> {
  const files = configFiles(env);
  const variables = Object.keys(env).some((name) => name.startsWith('DIGEST_'));
  if (files.length === 0 && !variables) return [];
  const { environmentSettings, parseConfig } = await import('../config/index.js');
  try {
    return [
      ...files.flatMap((file) => parseConfig(textOf(file), file)),
      ...environmentSettings(env),
    ];
  } catch (error) {
    throw new RunError(error instanceof Error ? error.message : String(error));
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new RunError(`${file}: ${fileProblem(error).message}`);
  }
}
