import { expandForms, type PackedLexicon, type PackedReading } from '../match/index.js';
import { writeLexicon } from './write-lexicon.js';
import { isRecord } from '../types/guards.js';
import { SourceError, type YamlFile } from '../yaml/yaml-source.js';

/** Collects the words of all files of one pack, or those that are laid over one. */
export class LexiconBuilder {
  readonly classes: string[];
  readonly #classIds: Map<string, number>;
  readonly #widths: number[];
  readonly #readings: PackedReading[] = [];
  readonly #readingIds = new Map<string, number>();
  readonly #forms = new Map<string, number[]>();

  /** `classes` and `widths` are those of the pack that the words are laid over; none for a pack of its own. */
  constructor(classes: readonly string[] = [], widths: readonly number[] = []) {
    this.classes = [...classes];
    this.#classIds = new Map(classes.map((name, id) => [name, id]));
    this.#widths = [...widths];
  }

  /** Id of a class, made when it is new. */
  declare(name: string): number {
    const known = this.#classIds.get(name);
    if (known !== undefined) return known;
    const id = this.classes.push(name) - 1;
    this.#classIds.set(name, id);
    this.#widths.push(1);
    return id;
  }

  idOf(name: string): number | null {
    return this.#classIds.get(name) ?? null;
  }

  widthOf(id: number): number {
    return this.#widths[id] ?? 1;
  }

  /** Most tokens of one entry of each class. */
  get widths(): readonly number[] {
    return this.#widths;
  }

  /** Adds one form; the same form may bear several readings. */
  add(form: string, classId: number, value: string | number | null, features: number): void {
    const key = JSON.stringify([classId, value, features]);
    const known = this.#readingIds.get(key);
    const reading = known ?? this.#readings.push([classId, value, features]) - 1;
    this.#readingIds.set(key, reading);
    const list = this.#forms.get(form) ?? [];
    if (!list.includes(reading)) list.push(reading);
    this.#forms.set(form, list);
    this.#widths[classId] = Math.max(this.#widths[classId] ?? 1, form.split(' ').length);
  }

  /** Class of a literal word of a pattern. */
  literal(key: string): number {
    const known = this.idOf(`=${key}`);
    if (known !== null) return known;
    const id = this.declare(`=${key}`);
    this.add(key, id, null, 0);
    return id;
  }

  packed(): PackedLexicon {
    const forms = [...this.#forms].sort(([a], [b]) => (a < b ? -1 : 1));
    return { readings: this.#readings, words: writeLexicon(forms) };
  }
}

/**
 * Reads `lexicon:` of a pack file: class → list of forms, or class → value → list of forms.
 * Throws {@link SourceError}.
 */
export function readLexicon(file: YamlFile, builder: LexiconBuilder): void {
  const { data } = file;
  if (!isRecord(data) || data['lexicon'] === undefined || data['lexicon'] === null) return;
  if (!isRecord(data['lexicon'])) {
    throw new SourceError(
      file.path,
      file.lineOf(['lexicon']),
      'lexicon: must map classes to forms',
    );
  }
  for (const [name, entry] of Object.entries(data['lexicon'])) {
    const keys = ['lexicon', name];
    if (!/^[a-z][a-z\d-]*$/.test(name)) {
      throw new SourceError(
        file.path,
        file.lineOf(keys),
        `class "${name}": use lower-case letters, digits and hyphens`,
      );
    }
    const id = builder.declare(name);
    if (isRecord(entry)) {
      for (const [value, forms] of Object.entries(entry)) {
        addForms(file, [...keys, value], forms, id, valueOf(value), builder);
      }
    } else addForms(file, keys, entry, id, null, builder);
  }
}

/** `=:` before forms: each item's first form, its dictionary form, is its value. */
const OWN_FORM = '=';

const valueOf = (text: string): string | number =>
  /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;

function addForms(
  file: YamlFile,
  keys: readonly string[],
  forms: unknown,
  id: number,
  value: string | number | null,
  builder: LexiconBuilder,
): void {
  const items: unknown[] = Array.isArray(forms) ? forms : [forms];
  items.forEach((item, i) => {
    if (typeof item !== 'string' && typeof item !== 'number') {
      throw new SourceError(
        file.path,
        file.lineOf([...keys, i]),
        `${keys.join('.')}: a form must be text`,
      );
    }
    try {
      const forms = expandForms(String(item));
      const stands = value === OWN_FORM ? (forms[0]?.form ?? null) : value;
      for (const { form, features } of forms) builder.add(form, id, stands, features);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new SourceError(file.path, file.lineOf([...keys, i]), `${keys.join('.')}: ${reason}`);
    }
  });
}
