import { describe, expect, test } from '@jest/globals';
import {
  compilePattern,
  expandForms,
  firstClasses,
  Grammar,
  Lexicon,
  parsePattern,
  neededClasses,
  secondClasses,
  TokenStream,
  Vocabulary,
  counter,
  type CompileContext,
  type CompiledRule,
} from '../../src/match/index.js';
import { writeLexicon } from '../../src/packs/write-lexicon.js';
import { scan } from '../../src/text/index.js';

/** A small language: classes with their forms. */
const WORDS: Record<string, readonly string[]> = {
  month: ['января', 'марта', 'сентября'],
  year: ['года', 'году', 'г.'],
  about: ['около', 'не менее чем'],
  adj: ['военный/nom.sg.m', 'военная/nom.sg.f', 'военных/gen.pl'],
  noun: ['миссия/nom.sg.f', 'баз/gen.pl.f', 'союз/nom.sg.m'],
};

const classes = Object.keys(WORDS);
const literals: string[] = [];
const captures: string[] = [];

const context: CompileContext = {
  classId: (name) => (classes.includes(name) ? classes.indexOf(name) : null),
  literalId: (key) => {
    if (!literals.includes(key)) literals.push(key);
    return 100 + literals.indexOf(key);
  },
  captureId: (name) => {
    if (!captures.includes(name)) captures.push(name);
    return captures.indexOf(name);
  },
  classWidth: (id) => (classes[id] === 'about' ? 3 : 1),
  macro: (name) => (name === 'when' ? parsePattern('<month> <num:1900..2100>') : null),
  knownNames: () => classes,
};

function ruleOf(id: string, pattern: string, more: Partial<CompiledRule> = {}): CompiledRule {
  const parsed = parsePattern(pattern);
  const program = compilePattern(parsed, context);
  return {
    id,
    program,
    first: firstClasses(parsed, context),
    second: secondClasses(program),
    needed: neededClasses(program),
    priority: 0,
    emit: {},
    precededBy: null,
    notPrecededBy: null,
    followedBy: null,
    notFollowedBy: null,
    ...more,
  };
}

function streamOf(text: string): TokenStream {
  const forms: Record<string, number[]> = {};
  const readings: [number, null, number][] = [];
  classes.forEach((name, id) => {
    for (const item of WORDS[name] ?? []) {
      for (const { form, features } of expandForms(item))
        forms[form] = [readings.push([id, null, features]) - 1];
    }
  });
  literals.forEach((key, i) => {
    forms[key] = [...(forms[key] ?? []), readings.push([100 + i, null, 0]) - 1];
  });
  return TokenStream.annotate(
    scan(text),
    new Vocabulary(new Lexicon([{ readings, words: writeLexicon(Object.entries(forms)) }])),
  );
}

/** The spans that the patterns find, as text. */
function find(text: string, ...rules: CompiledRule[]): string[] {
  const stream = streamOf(text);
  const { tokens } = stream;
  return new Grammar(rules)
    .match(stream, 0, tokens.length)
    .map((m) => text.slice(tokens[m.spanFirst]?.start, tokens[m.spanEnd - 1]?.end));
}

describe('patterns', () => {
  test.each([
    ['<month> <num:1900..2100>', 'в марта 2024 года', ['марта 2024']],
    [
      '<month> <num:1900..2100> <year>?',
      'марта 2024 года и марта 2025',
      ['марта 2024 года', 'марта 2025'],
    ],
    ['<month> <num:1900..2100>', 'марта 12', []],
    ['<num#2>+"."+<num#2>', '12.05 и 1.5 и 12 . 05', ['12.05']],
    ['( <month> | <year> ) <num>', 'года 5 марта 6', ['года 5', 'марта 6']],
    ['до [ <month> <num> ]', 'до марта 2024', ['марта 2024']],
    ['<about> <num>', 'не менее чем 5 и около 6', ['не менее чем 5', 'около 6']],
    ['<num>{2..3} <year>', '1 2 3 4 года', ['2 3 4 года']],
    ['<month> ...2 <year>', 'марта прошлого трудного года', ['марта прошлого трудного года']],
    ['<month> ...2 <year>', 'марта один два три года', []],
    ['<@when>', 'марта 2024', ['марта 2024']],
    [
      '<adj~1> <noun~1>',
      'военная миссия, военный миссия, военных баз',
      ['военная миссия', 'военных баз'],
    ],
    ['<noun/gen>', 'миссия баз', ['баз']],
    ['из-за <num>', 'из-за 5 и из за 6', ['из-за 5']],
    ['<cap> <num>', 'Ирак 5 ирак 6', ['Ирак 5']],
  ])('%s in «%s»', (pattern, text, expected) => {
    expect(find(text, ruleOf('r', pattern))).toEqual(expected);
  });

  test.each([
    ['<month>*', 'unbounded'],
    ['( <month>', 'never closed'],
    ['[ <month>', 'never closed'],
    ['<mnoth>', 'did you mean "month"'],
    ['<@nothing>', 'unknown pattern'],
    ['<month>?', 'match nothing'],
    ['<word> <month>', 'cannot begin with <word>'],
    ['', 'empty'],
    ['<month>{3..2}', 'low <= high'],
    ['<noun/xyz>', 'unknown features'],
  ])('%s is refused', (pattern, message) => {
    expect(() => ruleOf('r', pattern)).toThrow(message);
  });
});

describe('choice between matches', () => {
  test('the longest wins, wherever it begins', () => {
    const short = ruleOf('short', '<num> <month>');
    const long = ruleOf('long', '<month> <num> <year>');
    expect(find('5 марта 2024 года', short, long)).toEqual(['марта 2024 года']);
  });

  test('then the higher priority', () => {
    const rules = [
      ruleOf('a', '<num> [ <month> ]'),
      ruleOf('b', '[ <num> ] <month>', { priority: 1 }),
    ];
    expect(find('5 марта', ...rules)).toEqual(['5']);
  });

  test('contexts before and after', () => {
    const ahead = parsePattern('<year>');
    const behind = parsePattern('до');
    const followed = ruleOf('f', '<num>', { followedBy: compilePattern(ahead, context) });
    const notFollowed = ruleOf('n', '<num>', { notFollowedBy: compilePattern(ahead, context) });
    const preceded = ruleOf('p', '<num>', { precededBy: compilePattern(behind, context) });
    const notPreceded = ruleOf('q', '<num>', { notPrecededBy: compilePattern(behind, context) });
    expect(find('5 года до 6', followed)).toEqual(['5']);
    expect(find('5 года до 6', notFollowed)).toEqual(['6']);
    expect(find('5 года до 6', preceded)).toEqual(['6']);
    expect(find('5 года до 6', notPreceded)).toEqual(['5']);
  });
});

describe('time', () => {
  test.each(['1,', '(', '1 ', '. ', 'марта ', 'не менее '])(
    'of «%s» repeated grows with the text',
    (unit) => {
      const rules = [
        ruleOf('a', '<num> ( "," <num> ){0..6} <month>'),
        ruleOf('b', '<month> ...4 <year>'),
        ruleOf('c', '<about> <num>? "("{0..3} <num>'),
      ];
      const steps = (times: number): number => {
        const before = counter.steps;
        find(unit.repeat(times), ...rules);
        return counter.steps - before;
      };
      expect(steps(4000)).toBeLessThanOrEqual(2 * steps(2000) + 100);
    },
  );
});

describe('expandForms', () => {
  test('endings', () => {
    expect(expandForms('січ(ень|ня)').map((f) => f.form)).toEqual(['січень', 'січня']);
  });
  test('phrases of several words', () => {
    expect(expandForms('не поздн(ее|ей) чем').map((f) => f.form)).toEqual([
      'не позднее чем',
      'не поздней чем',
    ]);
  });
  test('an unknown feature is named', () => {
    expect(() => expandForms('дом/nomm')).toThrow('nomm');
  });
});
