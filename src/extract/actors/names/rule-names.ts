import type { EntityTable } from '../../../gazetteer/index.js';
import type { Bindings, Match } from '../../../match/index.js';
import { ACTOR_TYPES } from '../../../types/actor.js';
import type { ActorType, ActorUse } from '../../../types/index.js';
import { sentenceOf, tokenSpan, type Section } from '../../section.js';
import { backedBy, bodyOf } from './bodies.js';
import { coreOf, regionCore, stateOf } from './captures.js';
import { acronymOf } from '../forms/acronym.js';
import { unknownDraft, type Draft, type Identity } from '../forms/draft.js';
import { phraseLemma } from '../forms/phrase-lemma.js';
import { placeLemma } from '../forms/place-lemma.js';
import { englishName } from './english-name.js';
import { isPersonByCase, kindOf } from './kind-of-match.js';
import { KnownWords } from './known-words.js';
import { MaybeNames, type KnownDrafts } from './maybe-names.js';
import { spokenOf, type Spoken } from './owners.js';
import { providedBy } from './provide.js';
import { nameTables, type NameTables } from '../sound/name-tables.js';
import { hasCapitals } from '../shapes/capitals.js';
import { personLemma, readPersonName } from '../forms/person-name.js';
import { ACRONYM, ACRONYM_RULES } from './rule-ids.js';
import { buildingOf, governmentOf, namesakeOf } from './stand-ins.js';
import { endBeforeTitle } from './title-behind.js';
import { startOfName } from './whole-name.js';

/** What the rules of `actors.yaml` find in one section. */
export interface RuleNames {
  readonly drafts: readonly Draft[];
  /** Uncertain names that their context confirms. */
  readonly confirmed: readonly Draft[];
  /** Common nouns that mean a body the article names elsewhere: «коалиция». */
  readonly bare: readonly Draft[];
  /** Words, by key, that are told to name a thing and nobody, in the whole section: storms. */
  readonly things: ReadonlySet<string>;
  /** Where a known name is a word like any other: «قطر الدائرة», the diameter, is no Qatar. */
  readonly words: readonly TokenRange[];
}

/** Tokens `[first, end)`. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** Runs the rules of `actors`, sentence by sentence. */
export function findRuleNames(
  section: Section,
  known: KnownDrafts,
  entities: EntityTable,
): RuleNames {
  const reader = new RuleReader(section, known, entities);
  const grammar = section.pack.grammar('actors');
  for (const index of section.sentences) {
    const { firstToken, endToken } = sentenceOf(section, index);
    for (const match of grammar.match(section.stream, firstToken, endToken)) {
      reader.read(match, index);
    }
  }
  return reader;
}

/** Whether a name begins with a small letter. */
const isSmall = ({ section, first }: Draft): boolean =>
  section.stream.tokens[first]?.casing === 'lower';

const TYPES: ReadonlyMap<string, ActorType> = new Map(ACTOR_TYPES.map((type) => [type, type]));

class RuleReader implements RuleNames {
  readonly drafts: Draft[] = [];
  readonly confirmed: Draft[] = [];
  readonly bare: Draft[] = [];
  readonly words: TokenRange[] = [];
  readonly things = new Set<string>();
  readonly #section: Section;
  readonly #known: KnownDrafts;
  readonly #tables: NameTables;
  readonly #entities: EntityTable;
  readonly #words: KnownWords;
  readonly #maybe: MaybeNames;
  #spoken: Spoken | null = null;

  constructor(section: Section, known: KnownDrafts, entities: EntityTable) {
    this.#section = section;
    this.#known = known;
    this.#tables = nameTables(section.pack);
    this.#entities = entities;
    this.#words = new KnownWords(section, known.sure, entities);
    this.#maybe = new MaybeNames(section, known, entities);
  }

  read(match: Match, sentence: number): void {
    const bindings = this.#section.pack.bindings(match);
    const actor = bindings.text('actor') ?? '';
    if (bindings.emit('thing') === true) this.#addThing(match);
    if (actor === 'confirmed')
      this.#confirm(this.#maybe.confirmed(bindings, bindings.text('only'), bindings.text('never')));
    else if (actor === 'metonym') this.#addMetonym(bindings, match, sentence);
    else if (actor === 'building')
      this.#addFound(buildingOf(this.#knownAt(bindings, 'government')));
    else if (actor === 'namesake')
      this.#addFound(
        namesakeOf(this.#knownAt(bindings, 'demonym'), this.#spokenOf(), this.#entities),
      );
    else if (actor === 'thing') this.#addThing(match);
    else if (actor === 'word') this.words.push({ first: match.spanFirst, end: match.spanEnd });
    else {
      const type = isPersonByCase(this.#section, bindings, match) ? 'person' : TYPES.get(actor);
      if (type) this.#add(kindOf(this.#section, type, match), bindings, match, sentence);
    }
  }

  /** "the tanker Tern": each word with a capital names the thing alone, too. */
  #addThing({ spanFirst, spanEnd }: Match): void {
    for (const { casing, key } of this.#section.stream.tokens.slice(spanFirst, spanEnd))
      if (casing !== 'lower') this.things.add(key);
  }

  #confirm(draft: Draft | null): void {
    if (draft !== null) this.confirmed.push(draft);
  }

  #addMetonym(bindings: Bindings, match: Match, sentence: number): void {
    const place = this.#knownAt(bindings, 'place');
    const state = place && governmentOf(place, bindings.emit('object') === true, this.#entities);
    if (!place || !state) return;
    const { first, end, lemma } = place;
    const draft = this.#draft('government', match, sentence, 'metonym');
    this.drafts.push({ ...draft, first, end, identity: state, lemma });
  }

  #addFound(draft: Draft | null): void {
    if (draft !== null) this.drafts.push(draft);
  }

  /** Of whom the certain names of the section speak; counted when a rule first asks. */
  #spokenOf(): Spoken {
    this.#spoken ??= spokenOf(this.#known.sure, this.#entities);
    return this.#spoken;
  }

  /** The known name that a rule captured under a class. */
  #knownAt(bindings: Bindings, name: string): Draft | undefined {
    return providedBy(bindings.get(name), this.#known.sure);
  }

  #add(type: ActorType, bindings: Bindings, match: Match, sentence: number): void {
    const use = bindings.text('use') === 'description' ? 'description' : 'name';
    const whole = this.#extent(type, bindings, match, sentence);
    const draft = this.#draft(type, whole, sentence, use);
    if (bindings.emit('capital') === true && isSmall(draft)) return;
    if (bindings.emit('bare') === true) {
      this.bare.push(draft);
      return;
    }
    const meant = ACRONYM_RULES.has(draft.rule) ? this.#maybe.meantBy(draft) : null;
    if (meant !== null) {
      this.confirmed.push(meant);
      return;
    }
    if (draft.rule === ACRONYM) {
      this.drafts.push({ ...draft, lemma: acronymOf(draft.lemma, this.#tables) ?? draft.lemma });
      return;
    }
    if (type === 'person') {
      const known = this.#knownPerson(bindings);
      if (known !== null) {
        this.drafts.push({ ...known, first: draft.first, rule: draft.rule });
        return;
      }
      if (this.#maybe.isMaybeState(draft)) return;
      const person = readPersonName(this.#section, draft.first, draft.end);
      // A name without cases is its own dictionary form.
      const lemma = hasCapitals(this.#section.pack) ? personLemma(person) : draft.lemma;
      this.drafts.push({ ...draft, person, lemma });
      return;
    }
    const body = bindings.text('body');
    const backed = bindings.emit('backed') === true;
    if (body === null && !backed) {
      this.#addHeaded(draft, bindings);
      return;
    }
    const state = stateOf(bindings, this.#known.sure, this.#entities);
    if (!state) return;
    const identity =
      body === null
        ? backedBy(state, this.#tables)
        : bodyOf(state, body, type, this.#tables, this.#entities);
    this.drafts.push({ ...draft, identity, lemma: this.#lemmaOf(identity, draft) });
  }

  /** A match with the words before it that belong to its name, and without those behind it that do not. */
  #extent(type: ActorType, bindings: Bindings, match: Match, sentence: number): Match {
    if (bindings.emit('whole') === true) return this.#whole(match, sentence);
    if (type !== 'person' || hasCapitals(this.#section.pack)) return match;
    return { ...match, spanEnd: endBeforeTitle(this.#section, match.spanFirst, match.spanEnd) };
  }

  /** A match with the words before it that belong to its name. */
  #whole(match: Match, sentence: number): Match {
    const { spanFirst, spanEnd } = match;
    return { ...match, spanFirst: startOfName(this.#section, sentence, spanFirst, spanEnd) };
  }

  /** The person of the gazetteer whom a rule gives another given name; null when the rule names nobody known. */
  #knownPerson(bindings: Bindings): Draft | null {
    const known = this.#knownAt(bindings, 'known');
    // "Albert Putin" is another than the one whose surname is known.
    return known && known.end - known.first > 1 ? known : null;
  }

  /** An organisation or place; one that only its kind is told of is none: «террористическая организация». */
  #addHeaded(draft: Draft, bindings: Bindings): void {
    const english = englishName(draft, this.#words);
    // «صحيفة الأخبار» is one all the same.
    if (english.isGeneric && draft.type !== 'media') return;
    const captured = coreOf(bindings, this.#section, this.#known.sure);
    const core = captured.core ?? regionCore(draft);
    const lemma =
      phraseLemma(draft, (at) => this.#words.lemmaAt(at)) ?? placeLemma(draft) ?? draft.lemma;
    this.drafts.push({ ...draft, ...captured, core, lemma, english: english.text });
  }

  #lemmaOf(identity: Identity, draft: Draft): string {
    const entity = this.#entities.get(identity.id);
    return entity?.lemmas.get(this.#section.pack.code) ?? draft.lemma;
  }

  #draft(type: ActorType, match: Match, sentence: number, use: ActorUse): Draft {
    const section = this.#section;
    const { spanFirst: first, spanEnd: end } = match;
    const span = tokenSpan(section.stream.tokens, first, end);
    const lemma = section.article.raw.slice(span.start, span.end);
    return unknownDraft({ section, sentence, first, end, rule: match.rule.id, type, use, lemma });
  }
}
