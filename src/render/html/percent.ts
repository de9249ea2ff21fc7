/** A place or length in a picture, of a hundred. */
export function percent(value: number): string {
  return `${String(Math.round(value * 100) / 100)}%`;
}
