import type { Command } from 'commander';
import { CONFIG_KEYS, variableOf, type ConfigKey } from '../../config/keys.js';
import { plain, type Setting } from '../../config/setting.js';
import { toOutput } from '../output.js';

/** `digest config`: each key of the configuration, its value, and who says so. */
export function addConfig(program: Command, settings: readonly Setting[]): void {
  program
    .command('config')
    .description('Show what is configured and where each value comes from')
    .addHelpText('after', helpText())
    .action(async () => {
      await toOutput(undefined, (sink) => sink.write(table(settings)));
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
  DIGEST_WIDTH=140 digest config
`;
}

const variable = (key: ConfigKey): string => (key.kind === 'names' ? '' : ` (${variableOf(key)})`);
