import { unpackFeatures } from '../alias-flags.js';
import type { Entry } from './entry.js';
import type { Form } from './form-collector.js';

interface User {
  readonly entry: Entry;
  readonly form: Form;
}

/** Finds spellings that two unrelated entities share although no entry says that they are ambiguous. */
export class CollisionCheck {
  readonly #users = new Map<number, User[]>();
  readonly #language: string;

  /** Takes the language's code, for messages. */
  constructor(language: string) {
    this.#language = language;
  }

  /** Notes that a spelling, known by the number of its key, names an entity. */
  note(key: number, entry: Entry, form: Form): void {
    const { ambiguous, use, casing } = unpackFeatures(form.features);
    if (ambiguous || use !== 'name') return;
    // Capitals tell ГУАМ from Гуам.
    const cased = 2 * key + Number(casing === 'upper');
    const users = this.#users.get(cased);
    if (!users) this.#users.set(cased, [{ entry, form }]);
    else if (users.every((user) => user.entry !== entry)) users.push({ entry, form });
  }

  /** One line for each pair of names, with the first spelling that they share; sorted. */
  lines(): string[] {
    const lines = new Map<string, string>();
    for (const users of this.#users.values()) {
      if (users.length < 2 || areRelated(users.map(({ entry }) => entry))) continue;
      const names = users.map(({ entry, form }) => `${form.lemma} = ${entry.where}`).join(' and ');
      if (lines.has(names)) continue;
      const spelling = users[0]?.form.text ?? '';
      lines.set(
        names,
        `${this.#language}: "${spelling}" is shared by ${names}: mark one as ambiguous`,
      );
    }
    return [...lines.values()].sort();
  }
}

/** A capital and its state, a body and its state may share a name: the reading depends on the sentence. */
function areRelated(entries: readonly Entry[]): boolean {
  return entries.every((one) =>
    entries.every((other) => one === other || one.of === other.id || other.of === one.id),
  );
}
