import { record } from './cell.js';
import type { Cell, Separator } from './cell.js';

/** A column of a flat table: its name, which never changes within a version, and what stands in it. */
export interface Column<T> {
  readonly name: string;
  readonly cell: (row: T) => Cell;
}

/** Columns in order, by name. */
export function columnsOf<T>(
  cells: Readonly<Record<string, (row: T) => Cell>>,
): readonly Column<T>[] {
  return Object.entries(cells).map(([name, cell]) => ({ name, cell }));
}

/** The record with the names of the columns. */
export function header<T>(columns: readonly Column<T>[], separator: Separator): string {
  return record(
    columns.map(({ name }) => name),
    separator,
  );
}

/** A record for each row. */
export function records<T>(
  rows: readonly T[],
  columns: readonly Column<T>[],
  separator: Separator,
): string {
  return rows
    .map((row) =>
      record(
        columns.map(({ cell }) => cell(row)),
        separator,
      ),
    )
    .join('');
}
