import type { Renderer } from './renderer.js';

/** A format of the output by name; what writes it is loaded when it is asked for. */
export interface Format {
  readonly name: string;
  /** Endings of file names that mean it, without a dot; people may type them as names too. */
  readonly endings: readonly string[];
  /** It shows the articles' own text: {@link RenderOptions.originals} are worth gathering. */
  readonly quotes: boolean;
  /** People read it, in the language that they ask for; scripts read the others, which stay English. */
  readonly speaks: boolean;
  readonly load: () => Promise<Renderer>;
}

/** What a format is found by. */
type Known = Pick<Format, 'name' | 'endings'>;

/** The format of that name, or of that ending; null when there is none. */
export function formatNamed<T extends Known>(formats: readonly T[], name: string): T | null {
  return (
    formats.find((format) => format.name === name) ??
    formats.find(({ endings }) => endings.includes(name)) ??
    null
  );
}

/** The format that the ending of a file name means; null when it means none. */
export function formatOfFile<T extends Known>(formats: readonly T[], file: string): T | null {
  const ending = /\.([^./\\]+)$/u.exec(file)?.[1]?.toLowerCase();
  return formats.find(({ endings }) => ending !== undefined && endings.includes(ending)) ?? null;
}
