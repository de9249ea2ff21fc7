/** Whether a value read from YAML is text that says something. */
export function isString(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** The strings of a list or of a single value; anything else is reported and left out. */
export function stringsOf(value: unknown, what: string, say: (problem: string) => void): string[] {
  const items: unknown[] = Array.isArray(value) ? value : [value];
  return items.flatMap((item) => {
    if (isString(item)) return [item];
    say(`${what}: ${JSON.stringify(item)} is not text (quote words such as no, on and null)`);
    return [];
  });
}
