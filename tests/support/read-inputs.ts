import { findInputs, readFound, type InputResult, type ReadOptions } from '../../src/io/read.js';

/** Reads all inputs one after the other. */
export async function* readInputs(
  paths: readonly string[],
  options: ReadOptions,
): AsyncGenerator<InputResult> {
  for await (const found of findInputs(paths, options)) yield await readFound(found, options);
}
