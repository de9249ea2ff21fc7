import { parse } from 'yaml';
import { parseEntry, type Entry } from './entry.js';
import { GazetteerProblems } from './problems.js';

/** A data file: its name, for messages, and its text. */
export interface DataFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Reads entries from data files in the YAML format of `src/gazetteer/data`.
 * @param known whether an id exists elsewhere, for `of`.
 * @throws GazetteerProblems with everything that is wrong: file, entry, reason.
 */
export function parseEntries(
  files: readonly DataFile[],
  known: (id: string) => boolean = () => false,
): Entry[] {
  const problems: string[] = [];
  const report = (problem: string): void => {
    problems.push(problem);
  };
  const entries = files.flatMap((file) => parseFile(file, report));
  const byId = new Map<string, Entry>();
  for (const entry of entries) {
    const other = byId.get(entry.id);
    if (other) report(`${entry.where}: the id is already used in ${other.where}`);
    byId.set(entry.id, entry);
  }
  for (const { of, where } of entries) {
    if (of !== null && !byId.has(of) && !known(of))
      report(`${where}: of: no entry has the id ${of}`);
  }
  if (problems.length > 0) throw new GazetteerProblems(problems);
  return entries;
}

function parseFile(file: DataFile, report: (problem: string) => void): Entry[] {
  let content: unknown;
  try {
    content = parse(file.text);
  } catch (error) {
    report(`${file.name}: ${error instanceof Error ? error.message : String(error)}`);
    return [];
  }
  if (content === null) return [];
  if (!Array.isArray(content)) {
    report(`${file.name}: must be a list of entries`);
    return [];
  }
  return content.flatMap((value: unknown) => parseEntry(value, file.name, report) ?? []);
}
