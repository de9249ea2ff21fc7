/** Strings packed as UTF-16 code units, each decoded only when somebody asks for it. */
export interface StringPool {
  readonly size: number;
  at(index: number): string;
  equals(index: number, text: string): boolean;
}

/** A pool over its two sections: where each string starts (one more than strings), and the code units. */
export function stringPool(starts: Uint32Array, units: Uint16Array): StringPool {
  const startOf = (index: number): number => starts[index] ?? 0;
  return {
    size: starts.length - 1,
    at: (index) => {
      const end = startOf(index + 1);
      let text = '';
      for (let at = startOf(index); at < end; at++) text += String.fromCharCode(units[at] ?? 0);
      return text;
    },
    equals: (index, text) => {
      const start = startOf(index);
      if (startOf(index + 1) - start !== text.length) return false;
      for (let i = 0; i < text.length; i++) {
        if (units[start + i] !== text.charCodeAt(i)) return false;
      }
      return true;
    },
  };
}

/** Collects strings for a pool; equal strings share one index. */
export class StringPoolWriter {
  readonly #indexes = new Map<string, number>();

  /** Index of a string, new or known. */
  add(text: string): number {
    const known = this.#indexes.get(text);
    if (known !== undefined) return known;
    const index = this.#indexes.size;
    this.#indexes.set(text, index);
    return index;
  }

  /** The strings, in order of their indexes. */
  strings(): readonly string[] {
    return [...this.#indexes.keys()];
  }

  /** The two sections that `stringPool` reads. */
  sections(): [starts: Uint32Array, units: Uint16Array] {
    const strings = this.strings();
    const starts = new Uint32Array(strings.length + 1);
    const text = strings.join('');
    const units = new Uint16Array(text.length);
    for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
    let end = 0;
    strings.forEach((string, index) => {
      end += string.length;
      starts[index + 1] = end;
    });
    return [starts, units];
  }
}
