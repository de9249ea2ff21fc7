import { describe, expect, test } from '@jest/globals';
import { digest, jsonLines, withFolder } from './run.js';

const TEXT = `Harbour struck at night

Lancets struck a refinery near Volgograd on 3 May 2024, the governor said.

The brigade zeroed 30 soldiers near Bakhmut on 3 May 2024, its commander said.

Saboteurs severed an undersea cable between Finland and Estonia on 2 May 2024.

The Daily Harbour app: all the news in your pocket
`;

const OWN = `packs:
  en:
    quantities:
      lexicon:
        fate-active: {killed: [zeroed]}
      positive:
        killed 30: [the brigade zeroed 30 soldiers]
    events:
      lexicon:
        it-drone: [lancet, lancets]
        do-sever: {past: [severed]}
        it-cable: [undersea cable]
      rules:
        - id: own.cable-cut
          match: <v=do-sever> ...2 <it-cable>
          emit: {label: cable-cut, like: attack}
          examples: {Saboteurs severed an undersea cable: cable-cut/asserted}
          negatives: [The firm severed all ties]
    clean:
      own:
        start: [the daily harbour app]
        found: ["The Daily Harbour app: read on"]
`;

const FILES = { 'a.txt': TEXT, 'digest.yaml': OWN };

interface Told {
  readonly kind: string;
  readonly label?: string;
  readonly category?: string;
  readonly best?: number;
  readonly rule: string;
}

function mentionsOf(stdout: string): readonly Told[] {
  return jsonLines(stdout)[0]?.['mentions'] as readonly Told[];
}

describe('words and rules of the user', () => {
  test('are read as those of the packs are', () => {
    withFolder(FILES, (cwd) => {
      const told = mentionsOf(digest(['extract', 'a.txt'], { cwd }).stdout);
      expect(told).toContainEqual(expect.objectContaining({ label: 'drone-attack' }));
      expect(told).toContainEqual(expect.objectContaining({ category: 'killed', best: 30 }));
      expect(told).toContainEqual(
        expect.objectContaining({ label: 'cable-cut', rule: 'en/own.cable-cut' }),
      );
      const asked = digest(
        ['summarize', '--category', 'cable-cut', '--format', 'ndjson', 'a.txt'],
        { cwd },
      );
      expect(jsonLines(asked.stdout)).toEqual([expect.objectContaining({ label: 'cable cut' })]);
    });
  });

  test('are told by explain', () => {
    withFolder(FILES, (cwd) => {
      const cut = digest(['explain', '1:7', 'a.txt'], { cwd }).stdout;
      expect(cut).toContain('en/own.cable-cut: v(severed = past) + an + it-cable(undersea cable)');
      expect(digest(['explain', '1:9', 'a.txt'], { cwd }).stdout).toContain(
        'boilerplate (rule own-line',
      );
    });
  });

  test('are part of the rules, which merge refuses to mix', () => {
    withFolder(FILES, (cwd) => {
      const input = digest(['extract', 'a.txt'], { cwd }).stdout;
      const summary = digest(['summarize', 'a.txt'], { cwd }).stdout;
      expect(digest(['merge'], { cwd, input })).toEqual({ code: 0, stdout: summary, stderr: '' });
      withFolder({}, (elsewhere) => {
        const { code, stderr } = digest(['merge'], { cwd: elsewhere, input });
        expect(code).toBe(2);
        expect(stderr).toContain('other names, words or rules of your own');
      });
    });
  });

  test('are the same rules whatever their examples and remarks', () => {
    const rulesOf = (yaml: string): unknown =>
      withFolder({ ...FILES, 'digest.yaml': yaml }, (cwd) => {
        return jsonLines(digest(['extract', 'a.txt'], { cwd }).stdout)[0]?.['rules'];
      });
    const rules = rulesOf(OWN);
    expect(rulesOf(`# ours\n${OWN.replace(/ +examples:.*\n/u, '')}`)).toBe(rules);
    expect(rulesOf(OWN.replace('zeroed]', 'zeroed, nulled]'))).not.toBe(rules);
    expect(rulesOf(OWN.replace('[the daily harbour app]', '[the daily harbour]'))).not.toBe(rules);
  });

  test('stop the run with file and line when they are wrong', () => {
    withFolder({ ...FILES, 'digest.yaml': OWN.replace('it-drone', 'it-dron') }, (cwd) => {
      expect(digest(['summarize', 'a.txt'], { cwd })).toEqual({
        code: 2,
        stdout: '',
        stderr:
          'digest: digest.yaml:10: class "it-dron" is in no rule (did you mean "it-drone"?)\n',
      });
    });
  });
});

describe('digest config --check', () => {
  const check = (yaml: string) =>
    withFolder({ 'digest.yaml': yaml }, (cwd) => digest(['config', '--check'], { cwd }));

  test('tries the examples', () => {
    expect(check(OWN)).toEqual({ code: 0, stdout: '4 of 4 examples hold\n', stderr: '' });
    expect(check('width: 90\n').stdout).toBe('0 of 0 examples hold\n');
  });

  test.each([
    [
      'killed 30:',
      'killed 31:',
      'digest.yaml:7: "the brigade zeroed 30 soldiers": says killed 30, not killed 31',
    ],
    [
      'cable-cut/asserted',
      'attack',
      'digest.yaml:17: "Saboteurs severed an undersea cable": says cable-cut/asserted/positive, not attack',
    ],
    [
      'all ties',
      'an undersea cable',
      'digest.yaml:18: "The firm severed an undersea cable": own.cable-cut takes words of it',
    ],
    ['Saboteurs severed', 'Saboteurs saw', 'own.cable-cut takes no words of it'],
    ['app: read on', 'shop: read on', 'is kept, and must be left out'],
  ])('names one that does not hold: %j → %j', (from, to, said) => {
    const { code, stdout } = check(OWN.replace(from, to));
    expect(code).toBe(1);
    expect(stdout).toContain(said);
    expect(stdout).toMatch(/^3 of 4 examples hold$/mu);
  });
});
