import { Argument, type Command } from 'commander';
import { RunError } from '../../errors.js';
import { SCHEMA_NAMES } from '../../schema/names.js';
import { didYouMean } from '../../text/index.js';
import { withOptions } from '../options/index.js';
import { toOutput } from '../output.js';

/** `digest schema`: the JSON Schemas of the outputs and of `digest.yaml`. */
export function addSchema(program: Command): void {
  withOptions(
    program
      .command('schema')
      .description('List the JSON Schemas of the outputs and of digest.yaml, or print one')
      .addArgument(nameArgument()),
    'output',
  )
    .addHelpText(
      'after',
      '\nExamples:\n  digest schema\n  digest schema digest > digest.schema.json',
    )
    .action(async (name: string | undefined, flags: { readonly output?: string }) => {
      const { SCHEMAS } = await import('../../schema/index.js');
      await toOutput(flags.output, (sink) =>
        sink.write(name === undefined ? listOf(SCHEMAS) : one(SCHEMAS, name)),
      );
    });
}

// Choices for shells; the longer names that outputs carry are read too.
function nameArgument(): Argument {
  return new Argument('[name]', 'one of them')
    .choices(SCHEMA_NAMES)
    .argParser((name: string) => name);
}

type Schemas = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

function listOf(schemas: Schemas): string {
  const width = Math.max(...Object.keys(schemas).map((name) => name.length)) + 2;
  return Object.entries(schemas)
    .map(([name, { description }]) => `${name.padEnd(width)}${String(description)}\n`)
    .join('');
}

/** By short name, or by the name that outputs carry: `digest/fact/1`. */
function one(schemas: Schemas, name: string): string {
  const entry = Object.entries(schemas).find(
    ([short, { title }]) => name === short || name === title,
  );
  if (entry !== undefined) return `${JSON.stringify(entry[1], null, 2)}\n`;
  const names = Object.keys(schemas);
  throw new RunError(`no schema ${name}: there are ${names.join(', ')}${didYouMean(name, names)}`);
}
