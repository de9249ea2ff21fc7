import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { RunError } from '../../errors.js';
import { isRecord } from '../../types/guards.js';
import { digestSchema } from './digest-output.js';
import { fileProblem } from '../common/problem.js';
import { STDIN } from './walk.js';

/**
 * Reads outputs of `digest` from a file or, for `-`, from standard input: one JSON document, a list, or one a line.
 * @throws RunError when the file cannot be read or holds something else.
 */
export async function readOwnOutput(path: string): Promise<readonly unknown[]> {
  const content = await readText(path);
  const whole = parsed(content);
  const values = whole === null ? linesOf(path, content) : listOf(whole.value);
  for (const value of values) {
    if (digestSchema(value) !== null) continue;
    const what = isRecord(value) ? 'a JSON object without the schema of one' : 'something else';
    throw new RunError(`${path}: holds no output of digest but ${what}`);
  }
  return values;
}

async function readText(path: string): Promise<string> {
  try {
    return path === STDIN ? await text(process.stdin) : await readFile(path, 'utf8');
  } catch (error) {
    throw new RunError(`${path}: ${fileProblem(error).message}`);
  }
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

function linesOf(path: string, content: string): readonly unknown[] {
  return content.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    const value = parsed(line);
    if (value === null) throw new RunError(`${path}:${String(i + 1)}: it is not JSON`);
    return listOf(value.value);
  });
}

function parsed(json: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(json) };
  } catch {
    return null;
  }
}
