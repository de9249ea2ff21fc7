import { Beginnings } from './beginnings.js';
import { Grammar, type Match } from './grammar.js';
import { Lexicon, type PackedLexicon } from './lexicon.js';
import type { CompiledRule, EmitValue } from './program.js';
import type { Captured } from './run.js';
import type { CliticRules } from './segment.js';

/** A language pack as compiled by the build: plain JSON, and the table of its word forms beside it. */
export interface PackedPack {
  readonly code: string;
  /** English name of the language. */
  readonly name: string;
  readonly script: string;
  readonly direction: 'ltr' | 'rtl';
  readonly abbreviations: readonly string[];
  readonly clitics: CliticRules | null;
  readonly classes: readonly string[];
  readonly captures: readonly string[];
  /** The pack's own words, and those laid over them. */
  readonly lexicons: readonly PackedLexicon[];
  /** Rules by stage: `dates`, `dates.relation`, `quantities` … */
  readonly grammars: Readonly<Record<string, readonly CompiledRule[]>>;
  /** Settings of `language.yaml` that stages read by name. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/** Makes the grammar of a stage. */
export type GrammarMaker = (
  stage: string,
  rules: readonly CompiledRule[],
  stages: number,
) => Grammar;

const plainGrammar: GrammarMaker = (_, rules, stages) => new Grammar(rules, stages);

/** A language pack ready for use. */
export class LanguagePack {
  readonly code: string;
  /** ISO 15924 code of its writing system. */
  readonly script: string;
  readonly direction: 'ltr' | 'rtl';
  readonly abbreviations: ReadonlySet<string>;
  readonly clitics: CliticRules | null;
  readonly lexicon: Lexicon;
  readonly beginnings: Beginnings;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly #packed: PackedPack;
  readonly #classIds: ReadonlyMap<string, number>;
  readonly #idSets = new WeakMap<readonly string[], ReadonlySet<number>>();
  readonly #idLists = new WeakMap<readonly string[], readonly number[]>();
  readonly #grammars = new Map<string, Grammar>();

  readonly #makeGrammar: GrammarMaker;

  constructor(packed: PackedPack, makeGrammar: GrammarMaker = plainGrammar) {
    this.#makeGrammar = makeGrammar;
    this.code = packed.code;
    this.script = packed.script;
    this.direction = packed.direction;
    this.abbreviations = new Set(packed.abbreviations);
    this.clitics = packed.clitics;
    this.lexicon = new Lexicon(packed.lexicons);
    this.beginnings = new Beginnings(packed.grammars, packed.classes.length);
    this.settings = packed.settings;
    this.#packed = packed;
    this.#classIds = new Map(packed.classes.map((name, i) => [name, i]));
  }

  /** Id of a class; -1, which no reading bears, when the pack does not have it. */
  classId(name: string): number {
    return this.#classIds.get(name) ?? -1;
  }

  /** Ids of a list of classes, in its order; made once for each list, so that lists stand outside of what runs for every word. */
  classIds(names: readonly string[]): readonly number[] {
    const known = this.#idLists.get(names);
    if (known) return known;
    const ids = names.map((name) => this.classId(name));
    this.#idLists.set(names, ids);
    return ids;
  }

  /** The same as a set. */
  classSet(names: readonly string[]): ReadonlySet<number> {
    const known = this.#idSets.get(names) ?? new Set(this.classIds(names));
    this.#idSets.set(names, known);
    return known;
  }

  className(id: number): string {
    return this.#packed.classes[id] ?? '';
  }

  /** The rules of a stage; a grammar without rules when the pack has none. */
  grammar(stage: string): Grammar {
    const known = this.#grammars.get(stage);
    if (known) return known;
    const rules = Object.hasOwn(this.#packed.grammars, stage) ? this.#packed.grammars[stage] : [];
    const grammar = this.#makeGrammar(stage, rules ?? [], this.beginnings.bitOf(stage));
    this.#grammars.set(stage, grammar);
    return grammar;
  }

  /** The same pack with grammars of another make: ones that tell what they do. */
  withGrammars(makeGrammar: GrammarMaker): LanguagePack {
    return new LanguagePack(this.#packed, makeGrammar);
  }

  /** What a match captured, by name. */
  bindings(match: Match): Bindings {
    return new Bindings(match, this.#packed.captures);
  }
}

/** Captures of a match by name, and the rule's `emit` with them filled in. */
export class Bindings {
  readonly match: Match;
  readonly #names: readonly string[];

  constructor(match: Match, names: readonly string[]) {
    this.match = match;
    this.#names = names;
  }

  /** All captures with their names, in order of the text. */
  captures(): (Captured & { readonly name: string })[] {
    const found: (Captured & { readonly name: string })[] = [];
    for (let c = this.match.captures; c; c = c.previous) {
      found.push({ ...c, name: this.#names[c.capture] ?? '' });
    }
    return found.reverse();
  }

  /** All captures of a name, in order of the text. */
  all(name: string): Captured[] {
    const found: Captured[] = [];
    for (let c = this.match.captures; c; c = c.previous) {
      if (this.#names[c.capture] === name) found.push(c);
    }
    return found.reverse();
  }

  /** The last capture of a name, or null. */
  get(name: string): Captured | null {
    for (let c = this.match.captures; c; c = c.previous) {
      if (this.#names[c.capture] === name) return c;
    }
    return null;
  }

  /** Value of a key of the rule's `emit`: `$month` stands for what `<month>` captured; null when absent. */
  emit(key: string): EmitValue {
    const { emit } = this.match.rule;
    const value = Object.hasOwn(emit, key) ? emit[key] : null;
    if (typeof value !== 'string' || !value.startsWith('$')) return value ?? null;
    return this.get(value.slice(1))?.value ?? null;
  }

  /** As {@link emit}, when it is a number (or digits). */
  number(key: string): number | null {
    const value = this.emit(key);
    if (typeof value === 'number') return value;
    return typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : null;
  }

  /** As {@link emit}, when it is text. */
  text(key: string): string | null {
    const value = this.emit(key);
    return typeof value === 'string' ? value : null;
  }
}
