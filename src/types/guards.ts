/** Whether a value from outside (YAML, JSON) is a mapping, so that its keys can be looked at. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
