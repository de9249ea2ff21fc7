import { describe, expect, test } from '@jest/globals';
import {
  LanguagePack,
  ObservedGrammar,
  TokenStream,
  Vocabulary,
  type Trial,
} from '../../src/match/index.js';
import { scan } from '../../src/text/index.js';
import { compileFiles } from '../build/pack-folder.js';

const PACK = new LanguagePack(
  compileFiles({
    'dates.yaml': `
lexicon:
  month: {1: [january], 5: [may], 9: [september]}
rules:
  - {id: date.month, match: <month>, not-followed-by: <num>, emit: {month: $month}}
  - {id: date.month-year, match: "<month> <year=num:1000..2199>", emit: {month: $month}}
  - {id: date.day-month, match: "<day=num:1..31> <month>", emit: {day: $day}}
  - {id: date.any, match: "<num> <month>", priority: -1, emit: {}}
  - {id: date.late, match: "<num> <month>", emit: {}}
  - {id: date.in, match: <month>, preceded-by: late, emit: {}}
`,
  }).pack,
);

/** `rule «text» outcome` of everything that the rules tried on a text. */
function trialsOn(text: string, accepts?: () => boolean, each = false): string[] {
  const trials: Trial[] = [];
  const observed = PACK.withGrammars(
    (stage, rules) => new ObservedGrammar(stage, rules, (trial) => trials.push(trial)),
  );
  const tokens = [...scan(text)];
  const stream = TokenStream.annotate(tokens, new Vocabulary(PACK.lexicon));
  const [plain, grammar] = [PACK.grammar('dates'), observed.grammar('dates')];
  const found = each
    ? grammar.matchEach(stream, 0, tokens.length, accepts)
    : grammar.match(stream, 0, tokens.length, accepts);
  expect(found).toEqual(
    each
      ? plain.matchEach(stream, 0, tokens.length, accepts)
      : plain.match(stream, 0, tokens.length, accepts),
  );
  return trials.map(({ match, outcome, stage }) => {
    expect(stage).toBe('dates');
    const words = text.slice(tokens[match.first]?.start, tokens[match.end - 1]?.end);
    const by = 'by' in outcome ? ` ${outcome.by.rule.id}` : '';
    const which = outcome.kind === 'context' ? ` ${outcome.which}` : '';
    return `${match.rule.id} «${words}» ${outcome.kind}${by}${which}`;
  });
}

describe('ObservedGrammar', () => {
  test('tells what was taken, what was shorter, and what its surroundings excluded', () => {
    expect(trialsOn('in September 2025')).toEqual([
      'date.month-year «September 2025» taken',
      'date.month «September» context not-followed-by',
      'date.in «September» context preceded-by',
    ]);
  });

  test('tells what lost by priority and by order', () => {
    expect(trialsOn('on 7 May')).toEqual([
      'date.day-month «7 May» taken',
      'date.month «May» shorter date.day-month',
      'date.any «7 May» priority date.day-month',
      'date.late «7 May» order date.day-month',
      'date.in «May» context preceded-by',
    ]);
  });

  test('tells what the stage refused', () => {
    expect(trialsOn('May', () => false)).toEqual([
      'date.month «May» refused',
      'date.in «May» context preceded-by',
    ]);
  });

  test('of matches of different tokens that may overlap, those at one token compete', () => {
    expect(trialsOn('7 May 2025', undefined, true)).toEqual([
      'date.day-month «7 May» taken',
      'date.month-year «May 2025» taken',
      'date.month «May» context not-followed-by',
      'date.any «7 May» priority date.day-month',
      'date.late «7 May» order date.day-month',
      'date.in «May» context preceded-by',
    ]);
  });

  test('nothing to tell where no rule begins', () => {
    expect(trialsOn('nothing here')).toEqual([]);
  });
});
