import { readFileSync } from 'node:fs';
import { isRecord } from '../../types/guards.js';
import { createSink } from '../output/write.js';
import type { VersionKey } from './version-of.js';

const SCHEMA = 'digest/told/1';

/** Which versions of which articles a reader has had, and up to which day deadlines were told. */
export interface ToldList {
  /** ISO day of the last telling. */
  readonly now: string;
  readonly told: readonly ToldVersion[];
}

/** A version that a reader has had since the day `told`. */
export interface ToldVersion extends VersionKey {
  readonly told: string;
}

/** The list beside a state file: all that is needed to tell nothing twice when the state file is lost. */
const besides = (file: string): string => file.replace(/\.sqlite$/u, '.told.json');

/** Writes the list, all or nothing. */
export async function writeToldList(file: string, { now, told }: ToldList): Promise<void> {
  const sink = await createSink(besides(file));
  const rows = told.map((row) => [row.path, row.id, row.version, row.told]);
  await sink.write(`${JSON.stringify({ schema: SCHEMA, now, told: rows }, null, 0)}\n`);
  await sink.close();
}

/** Reads it; null when there is none that can be read. */
export function readToldList(file: string): ToldList | null {
  try {
    const value: unknown = JSON.parse(readFileSync(besides(file), 'utf8'));
    if (!isRecord(value) || value['schema'] !== SCHEMA) return null;
    const { now, told } = value;
    if (typeof now !== 'string' || !Array.isArray(told)) return null;
    return { now, told: told.flatMap((row) => keyOf(row) ?? []) };
  } catch {
    return null;
  }
}

function keyOf(row: unknown): ToldVersion | null {
  const texts = Array.isArray(row) ? row.filter((text) => typeof text === 'string') : [];
  const [path, id, version, told] = texts;
  if (path === undefined || id === undefined || version === undefined || told === undefined) {
    return null;
  }
  return { path, id, version, told };
}
