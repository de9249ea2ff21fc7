import { PLAIN, type Paint } from '../render/index.js';

type Level = 0 | 1 | 2 | 3;

/**
 * Colours for the output: `--color` > `NO_COLOR` > `FORCE_COLOR` > a dumb terminal or none. chalk's own guess is not used: it
 * does not know `NO_COLOR` and reads flags that are not its own.
 */
export async function paintFor(
  color: 'auto' | 'always' | 'never',
  terminal: boolean,
): Promise<Paint> {
  const level = levelOf(color, terminal);
  if (level === 0) return PLAIN;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level });
  return {
    title: (text) => chalk.bold(text),
    heading: (text) => chalk.bold.cyan(text),
    value: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
    alarm: (text) => chalk.yellow(text),
  };
}

function levelOf(color: 'auto' | 'always' | 'never', terminal: boolean): Level {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (color !== 'auto') return color === 'always' ? 1 : 0;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return 0;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR === '0' || FORCE_COLOR === 'false' ? 0 : 1;
  return terminal && TERM !== 'dumb' ? 1 : 0;
}
