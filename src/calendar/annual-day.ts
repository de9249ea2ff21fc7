const ANNUAL_DAY = /^XXXX-(\d{2}-\d{2})$/u;

/** The day of the year, `MM-DD`, of a TIMEX3 value that names a day without its year (`XXXX-05-15`); null for all others. */
export function annualDay(value: string): string | null {
  return ANNUAL_DAY.exec(value)?.[1] ?? null;
}
