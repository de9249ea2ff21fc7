import { describe, expect, test } from '@jest/globals';
import { compilePack } from '../../src/build/packs/compile-pack.js';
import { LanguagePack, TokenStream, Vocabulary } from '../../src/match/index.js';
import { extendPack } from '../../src/packs/extend-pack.js';
import type { OwnPart } from '../../src/packs/own-part.js';
import { parsePacks } from '../../src/config/parse-packs.js';
import { scan } from '../../src/text/index.js';
import { parseYaml } from '../../src/yaml/yaml-source.js';
import { isRecord } from '../../src/types/guards.js';
import { compileFiles } from '../build/pack-folder.js';

const BASE = compileFiles({
  'events.yaml': `lexicon:
  town: [kassel]
  kind: {troops: [soldiers], killed: [dead]}
  near: [near]
patterns:
  place: <near> <town>
rules:
  - id: event.in-town
    match: <town>
    emit: {label: attack}
  - id: event.near
    match: <kind>
    preceded-by: <town>
    emit: {label: attack}
`,
});

const MEANINGS = { values: new Set(['troops', 'killed', 'wounded']), events: ['attack', 'talks'] };

/** The parts under `packs:` of a configuration. */
function partsOf(yaml: string): readonly OwnPart[] {
  const file = parseYaml(
    `packs:\n  xx:\n    events:\n${yaml.replace(/^/gmu, '      ')}`,
    'digest.yaml',
  );
  return parsePacks(file, 'packs', isRecord(file.data) ? file.data['packs'] : null);
}

const extended = (yaml: string): LanguagePack =>
  new LanguagePack(extendPack(BASE.pack, BASE.parts, partsOf(yaml), MEANINGS));

/** Rules that take words of a text, with the words. */
function taken(pack: LanguagePack, text: string): readonly string[] {
  const tokens = scan(text);
  const stream = TokenStream.annotate(tokens, new Vocabulary(pack.lexicon));
  return pack
    .grammar('events')
    .match(stream, 0, tokens.length)
    .map(({ rule, first, end }) => {
      const words = tokens.slice(first, end).map(({ key }) => key);
      return `${rule.id}: ${words.join(' ')}`;
    });
}

function problemOf(yaml: string): string {
  try {
    extended(yaml);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe('words and rules that are laid over a pack', () => {
  test('join its classes', () => {
    const pack = extended('lexicon: {town: [marburg, bad hersfeld]}\n');
    expect(taken(pack, 'kassel marburg bad hersfeld bad')).toEqual([
      'event.in-town: kassel',
      'event.in-town: marburg',
      'event.in-town: bad hersfeld',
    ]);
  });

  test('leave the pack as it was', () => {
    extended('lexicon: {town: [marburg]}\n');
    expect(taken(new LanguagePack(BASE.pack), 'marburg')).toEqual([]);
  });

  test('are looked for before a match as far back as the longest of them reaches', () => {
    const pack = extended('lexicon: {town: [neustadt an der aisch]}\n');
    expect(taken(pack, 'neustadt an der aisch dead')).toContain('event.near: dead');
  });

  test('win where both match equally much, and may use the named parts of the pack', () => {
    const pack = extended(`rules:
  - {id: own.town, match: <town>, emit: {label: talks}}
  - {id: own.near, match: <@place>, emit: {label: talks}}
`);
    expect(taken(pack, 'kassel')).toEqual(['own.town: kassel']);
    expect(taken(pack, 'near kassel')).toEqual(['own.near: near kassel']);
  });

  test('may have classes, words and named parts of their own', () => {
    const pack = extended(`lexicon: {cable: [cable, cables]}
patterns: {cut: severed <cable>}
rules: [{id: own.cut, match: <@cut>, emit: {label: cable-cut, like: attack}}]
`);
    expect(taken(pack, 'saboteurs severed cables')).toEqual(['own.cut: severed cables']);
  });
});

describe('a mistake in them is named with file, line and the nearest right word', () => {
  test.each([
    [
      'lexicon:\n  twon: [marburg]\n',
      'digest.yaml:5: class "twon" is in no rule (did you mean "town"?)',
    ],
    [
      'lexicon:\n  kind:\n    wonded: [hurt]\n',
      'digest.yaml:6: class kind: there is no value "wonded"',
    ],
    ['lexicon:\n  kind: [hurt]\n', 'digest.yaml:5: class kind: say what the words stand for'],
    ['lexcon: {}\n', 'digest.yaml:4: unknown part "lexcon" (did you mean "lexicon"?)'],
    ['rules:\n  - {id: town, match: <town>}\n', 'digest.yaml:5: rule town: call it own.town'],
    [
      'rules:\n  - {id: own.a, match: <twon>}\n',
      'digest.yaml:5: rule own.a: unknown class <twon> (did you mean "town"?)',
    ],
    [
      'rules:\n  - id: own.a\n    match: <town>\n    stage: event\n',
      'digest.yaml:7: rule own.a: no stage "event" (did you mean "events"?)',
    ],
    [
      'rules:\n  - id: own.a\n    match: <town>\n    emit: {label: atack}\n',
      'digest.yaml:7: rule own.a: emit.label: there is no event "atack" (did you mean "attack"?)',
    ],
    [
      'rules:\n  - id: own.a\n    match: <town>\n    emit: {label: cut, like: atack}\n',
      'emit.like: there is no event "atack" (did you mean "attack"?)',
    ],
    [
      'rules:\n  - id: own.a\n    match: <town>\n    emit: {label: A cut}\n',
      'emit.label: name the event in lower-case words with hyphens',
    ],
    ['positive: [killed 3]\n', 'digest.yaml:4: positive: write it as {killed 3: [phrase]}'],
    [
      'positive:\n  killed 3:\n    - {they said: three}\n',
      'positive.killed 3: each phrase is a text; quote those with a colon',
    ],
    ['negative: {no: one}\n', 'digest.yaml:4: negative: write a list of phrases'],
    [
      'rules:\n  - id: own.a\n    match: <town>\n    examples: [kassel]\n',
      'digest.yaml:7: rules.0.examples: write it as {phrase: value}',
    ],
    [
      'rules:\n  - id: own.a\n    match: <town>\n    negatives: [{he said: kassel}]\n',
      'digest.yaml:7: rules.0.negatives: each phrase is a text',
    ],
  ])('%j', (yaml, message) => {
    expect(problemOf(yaml)).toContain(message);
  });
});

test('every shipped pack takes words and rules', () => {
  for (const code of ['ru', 'uk', 'ar', 'en']) {
    const { pack, parts } = compilePack('src/languages', code);
    const own = partsOf('rules: [{id: own.a, match: x <do-attack>, emit: {label: attack}}]\n');
    const { grammars } = extendPack(pack, parts, own, MEANINGS);
    expect({ code, first: grammars['events']?.[0]?.id }).toEqual({ code, first: 'own.a' });
  }
});
