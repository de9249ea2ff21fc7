import { describe, expect, test } from '@jest/globals';
import { compileFiles } from './pack-folder.js';

/** What the compiler says of a pack whose `dates.yaml` is this. */
function problemOf(dates: string): string {
  return problemIn({ 'dates.yaml': dates });
}

function problemIn(files: Readonly<Record<string, string>>): string {
  try {
    compileFiles(files);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'no problem';
}

const LEXICON = `lexicon:
  month: {1: [january], 2: [february]}
  weekday: {1: [monday]}
rules:
`;

test('the pack that the mistakes below are made in has none', () => {
  const { pack } = compileFiles({
    'dates.yaml': `${LEXICON}  - id: a.b\n    match: <month> <num>\n`,
  });
  expect(pack.grammars['dates']).toHaveLength(1);
});

test('a class whose words two stages would mix', () => {
  expect(
    problemIn({
      'dates.yaml': 'lexicon:\n  month: [may]\n  link: [in]\n',
      'events.yaml': 'lexicon:\n  meet: [met]\n',
      'events.war.yaml': 'lexicon:\n  meet: [gathered]\n  link: [on]\n',
    }),
  ).toBe(
    'xx/events.war.yaml:3: class "link" is one of xx/dates.yaml as well: rename one of the two',
  );
});

describe('a mistake in a rule is named with file, line, rule and the nearest known word', () => {
  const rule = (lines: string): string => problemOf(`${LEXICON}  - id: date.example\n${lines}`);

  test.each([
    ['unknown class', '    match: <mont> <num>\n', 'unknown class <mont> (did you mean "month"?)'],
    ['unknown class in a context', '    match: <month>\n    followed-by: <weakday>\n', '"weekday"'],
    ['unknown named part', '    match: <@yaer>\n', '<@yaer>'],
    [
      'unknown key',
      '    match: <month>\n    emti: {}\n',
      'unknown key "emti" (did you mean "emit"?)',
    ],
    ['bracket never closed', '    match: ( <month> | <weekday>\n', '"(" is never closed'],
    ['bracket never opened', '    match: <month> )\n', 'unexpected ")"'],
    ['no class', '    match: <month\n', 'not a class'],
    ['unknown feature', '    match: <month/genn>\n', 'unknown features "genn"'],
    ['unbounded repetition', '    match: <month>*\n', 'unbounded repetition'],
    ['wrong bounds', '    match: <month>{3..1}\n', 'low <= high'],
    ['too common a beginning', '    match: <any> <month>\n', 'cannot begin with <any>'],
    ['nothing to match', '    emit: {kind: set}\n', 'match'],
    [
      'no list of values',
      '    match: <month>\n    emit: {kind: [a]}\n',
      'emit.kind must be one value',
    ],
    ['no mapping', '    match: <month>\n    emit: set\n', 'emit must be a mapping'],
  ])('%s', (_, lines, said) => {
    const problem = rule(lines);
    expect(problem).toMatch(/^xx\/dates\.yaml:[5-8]: rule date\.example: /u);
    expect(problem).toContain(said);
  });

  test('the line is that of the mistake', () => {
    expect(rule('    match: <month>\n    followed-by: <wekday>\n')).toContain('yaml:7:');
    expect(rule('    match:\n      - <month>\n      - <wekday>\n')).toMatch(/yaml:[6-8]:/u);
    expect(rule('    match: <month>\n    emit:\n      kind: [a]\n')).toContain('yaml:8:');
  });

  test('a rule without an id', () => {
    expect(problemOf(`${LEXICON}  - match: <month>\n`)).toMatch(
      /^xx\/dates\.yaml:5: a rule needs an id/u,
    );
  });

  test('a class that a capture of emit does not name', () => {
    expect(rule('    match: <month>\n    emit: {month: $mnth}\n')).toMatch(
      /rule date\.example: .*\$mnth.*did you mean "month"/u,
    );
  });
});

describe('a mistake in words is named with file, line and class', () => {
  test.each([
    ['bracket never closed', 'lexicon:\n  month:\n    1: [januar(y|ies]\n', 3, 'never closed'],
    ['unknown feature', 'lexicon:\n  noun: ["sol/nom.sig"]\n', 2, 'unknown features "nom.sig"'],
    ['empty form', 'lexicon:\n  noun: [""]\n', 2, 'empty form'],
    ['a form that is no text', 'lexicon:\n  noun:\n    - a\n    - [b]\n', 4, 'must be text'],
    ['name of a class', 'lexicon:\n  Noun: [a]\n', 2, 'lower-case'],
    ['no classes', 'lexicon: [a]\n', 1, 'must map classes to forms'],
    ['more forms than a language has', `lexicon:\n  noun: ["${'(a|b)'.repeat(20)}"]\n`, 2, 'forms'],
  ])('%s', (_, yaml, line, said) => {
    const problem = problemOf(yaml);
    expect(problem.startsWith(`xx/dates.yaml:${line}: `)).toBe(true);
    expect(problem).toContain(said);
  });
});

describe('a mistake in a file is named with file and line', () => {
  test.each([
    ['no YAML', 'lexicon:\n  month: [january\nrules: []\n', 3],
    ['the same key twice', 'lexicon:\n  month: [a]\n  month: [b]\n', 3],
    ['unknown part', 'lexcon:\n  month: [a]\n', 1],
    ['rules that are no list', 'rules:\n  id: date.example\n', 1],
    ['named parts that are no mapping', 'patterns: [a]\n', 1],
  ])('%s', (_, yaml, line) => {
    expect(problemOf(yaml).startsWith(`xx/dates.yaml:${line}: `)).toBe(true);
  });

  test('an unknown part is answered with the nearest', () => {
    expect(problemOf('lexcon:\n  month: [a]\n')).toContain('did you mean "lexicon"?');
    expect(problemOf('rule: []\n')).toContain('did you mean "rules"?');
  });

  test.each([
    ['no name', 'script: Latn\n', 'name: and script: are needed'],
    ['clitics', 'name: X\nscript: Arab\nclitics: [a]\n', 'clitics: needs split'],
    ['unknown setting', 'name: X\nscript: Latn\ndecimel: ","\n', 'did you mean "decimal"?'],
    ['promises', 'name: X\nscript: Latn\nnot-yet: date.hijri\n', 'not-yet: must be a list'],
  ])('language.yaml: %s', (_, yaml, said) => {
    const problem = problemIn({ 'language.yaml': yaml });
    expect(problem).toMatch(/^xx\/language\.yaml:\d: /u);
    expect(problem).toContain(said);
  });

  test.each(['titles.yaml', 'given-names.yaml', 'names.yaml', 'paradigms.yaml'])(
    '%s that is no YAML',
    (name) => {
      expect(problemIn({ [name]: 'a: [b\nc: d\n' })).toMatch(new RegExp(`^xx/${name}:2: `, 'u'));
    },
  );
});

test('aliases, which can make a small file huge, are refused by file', () => {
  const levels = Array.from({ length: 12 }, (_, i) => {
    const item = i === 0 ? 'a' : `*l${i - 1}`;
    return `  l${i}: &l${i} [${Array.from({ length: 10 }, () => item).join(', ')}]\n`;
  });
  const started = performance.now();
  expect(problemOf(`lexicon:\n${levels.join('')}`)).toMatch(/^xx\/dates\.yaml:\d+: .*alias/u);
  expect(performance.now() - started).toBeLessThan(2000);
});
