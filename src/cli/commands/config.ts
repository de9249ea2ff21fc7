import type { Command } from 'commander';
import { CONFIG_KEYS, variableOf, type ConfigKey } from '../../config/keys.js';
import { plain, type Setting } from '../../config/setting.js';
import { EXIT } from '../../errors.js';
import { spellControls } from '../../text/index.js';
import { checkConfigured } from '../check-configured.js';
import { toOutput } from '../output.js';

/** `digest config`: each key of the configuration, its value, and who says so. */
export function addConfig(
  program: Command,
  settings: readonly Setting[],
  setExit: (code: number) => void,
): void {
  program
    .command('config')
    .description('Show what is configured and where each value comes from')
    .option('--check', 'read your own names, words and rules, and try the examples beside them')
    .addHelpText('after', helpText())
    .action(async ({ check }: { readonly check?: true }) => {
      if (check !== true) {
        await toOutput(undefined, (sink) => sink.write(spellControls(table(settings))));
        return;
      }
      const { text, holds } = await checkConfigured(settings);
      await toOutput(undefined, (sink) => sink.write(spellControls(text)));
      if (!holds) setExit(EXIT.asked);
    });
}

function table(settings: readonly Setting[]): string {
  const rows = CONFIG_KEYS.map((key): readonly [string, string, string] => {
    const setting = settings.findLast((known) => known.key === key.name);
    return setting === undefined
      ? [key.name, '-', 'not set']
      : [key.name, plain(setting.value), setting.from];
  });
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(([key, value, from]) =>
      [key.padEnd(widths[0] ?? 0), value.padEnd(widths[1] ?? 0), from].join('  '),
    )
    .map((line) => `${line}\n`)
    .join('');
}

function helpText(): string {
  const width = Math.max(...CONFIG_KEYS.map(({ name }) => name.length));
  const rows = CONFIG_KEYS.map((key) => `  ${key.name.padEnd(width)}  ${key.help}${variable(key)}`);
  return `
Read from, the weaker first: ~/.config/digest/digest.yaml (or XDG_CONFIG_HOME),
./digest.yaml, DIGEST_* variables, flags. Paths are relative to the file that
names them.

Keys:
${rows.join('\n')}

Example of a digest.yaml:
  paths: [news]
  width: 120
  outlets: {example.org: The Example}

Examples:
  digest config
  digest config --check
  DIGEST_WIDTH=140 digest config

Exit codes: 0 done; 1 an example does not hold (--check); 2 a mistake.
`;
}

function variable(key: ConfigKey): string {
  const name = variableOf(key);
  return name === null ? '' : ` (${name})`;
}
