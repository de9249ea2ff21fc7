import { beforeAll, describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import {
  compileGazetteer,
  COLLISIONS_FILE,
  ENTITIES_FILE,
} from '../../src/gazetteer/build/compile.js';
import { inflectName } from '../../src/gazetteer/build/inflect-name.js';
import { parseEntries } from '../../src/gazetteer/build/parse-entries.js';
import {
  loadEntities,
  loadGazetteer,
  type EntityTable,
  type Gazetteer,
} from '../../src/gazetteer/index.js';
import { dataDir, findAll, languagesDir, paradigmsOf, textsOf } from './support.js';

const LANGUAGES = ['ru', 'uk', 'ar', 'en'];
const MEMBERS_OF_UN = 193;

let files: Map<string, Uint8Array>;
let entities: EntityTable;
const gazetteers = new Map<string, Gazetteer>();

beforeAll(() => {
  files = compileGazetteer(dataDir, languagesDir);
  entities = loadEntities(files.get(ENTITIES_FILE) ?? new Uint8Array());
  for (const code of LANGUAGES) {
    gazetteers.set(code, loadGazetteer(files.get(`${code}.bin`) ?? new Uint8Array(), entities));
  }
}, 60_000);

function gazetteerOf(code: string): Gazetteer {
  const gazetteer = gazetteers.get(code);
  if (!gazetteer) throw new Error(`no gazetteer for ${code}`);
  return gazetteer;
}

/** Ids of all readings of the one name that a text consists of. */
function idsOf(code: string, text: string): string[] {
  const [found, ...others] = findAll(gazetteerOf(code), text);
  if (found?.text !== text || others.length > 0) return [];
  return found.aliases.map(({ entity }) => entity.id);
}

const states = parseEntries(
  readdirSync(dataDir)
    .filter((name) => /^(?:states|cities|regions)-/.test(name))
    .map((name) => ({ name, text: readFileSync(dataDir + name, 'utf8') })),
  () => true,
);

describe('the shipped data', () => {
  test('every member of the United Nations has a name in each language', () => {
    const real = states.filter(({ type }) => type === 'state');
    expect(real.length).toBeGreaterThanOrEqual(MEMBERS_OF_UN);
    const gaps = real.flatMap(({ name, languages }) =>
      LANGUAGES.filter((code) => !languages.get(code)?.names.length).map(
        (code) => `${name}: ${code}`,
      ),
    );
    expect(gaps).toEqual([]);
  });

  test('every state has a capital, save city states', () => {
    const withCapital = new Set(states.filter(({ capital }) => capital).map(({ of }) => of));
    const without = states.filter(({ type, id }) => type === 'state' && !withCapital.has(id));
    const few = without.map(({ name }) => name).sort();
    expect(few).toEqual(['Monaco', 'San Marino', 'Singapore', 'Vatican City']);
  });

  test.each(LANGUAGES)('%s: all case forms of states and places are found', (code) => {
    const paradigms = paradigmsOf(code);
    const missing = states.flatMap(({ id, languages }) =>
      (languages.get(code)?.names ?? [])
        .flatMap((name) => name.forms ?? inflectName(name, paradigms).cases.flat())
        .filter((form) => !idsOf(code, form).includes(id)),
    );
    expect(missing).toEqual([]);
  });

  test('no two entities share a name by accident', () => {
    expect(new TextDecoder().decode(files.get(COLLISIONS_FILE))).toBe('');
  });

  test('a table is small enough to be read in a few milliseconds', () => {
    const megabytes = [...files].map(([name, bytes]) => [name, bytes.length / 2 ** 20] as const);
    expect(megabytes.filter(([, size]) => size > 4)).toEqual([]);
  });

  test('the table of entities answers by id', () => {
    expect(entities.get('Q796')).toMatchObject({ name: 'Iraq', type: 'state', ner: 'LOC' });
    expect(entities.get('Q796')?.lemmas.get('uk')).toBe('Ірак');
    expect(entities.get('Q1530')).toMatchObject({ of: 'Q796', capital: true });
    expect(entities.get('Q0')).toBeNull();
  });
});

describe('in running text', () => {
  test.each([
    ['ru', 'Вашингтон и Багдад о базах в Эрбиле', ['Вашингтон', 'Багдад', 'Эрбиле']],
    [
      'ru',
      'из Демократической Республики Конго в ЮАР',
      ['Демократической Республики Конго', 'ЮАР'],
    ],
    ['ru', 'в Папуа-Новой Гвинее', ['Папуа-Новой Гвинее']],
    ['ru', 'удары по сектору Газа и югу Ливана', ['сектору Газа', 'югу Ливана']],
    ['uk', 'у Сполучених Штатах і Великій Британії', ['Сполучених Штатах', 'Великій Британії']],
    ['uk', 'на Близькому Сході, у Празі та Єгипті', ['Близькому Сході', 'Празі', 'Єгипті']],
    ['uk', 'під Часовим Яром і в Харкові', ['Часовим Яром', 'Харкові']],
    ['ar', 'بين العراق وسوريا', ['العراق']],
    ['ar', 'في الضفة الغربية للولايات المتحدة', ['الضفة الغربية', 'للولايات المتحدة']],
    ['en', 'the U.S. and Bosnia and Herzegovina', ['U.S.', 'Bosnia and Herzegovina']],
    ['en', 'Iraqis fled Mosul for the Kurdistan Region', ['Iraqis', 'Mosul', 'Kurdistan Region']],
  ])('%s: %s', (code, text, expected) => {
    expect(textsOf(findAll(gazetteerOf(code), text))).toEqual(expected);
  });

  test.each([
    ['ru', 'того', true],
    ['uk', 'малі', true],
    ['ar', 'مالي', true],
    ['ar', 'عمان', true],
    ['en', 'Georgia', true],
    ['ru', 'ирак', false],
    ['en', 'turkey', false],
  ])('%s: %s is ambiguous: %s', (code, word, ambiguous) => {
    const [found] = findAll(gazetteerOf(code), word);
    expect(found?.aliases.every((alias) => alias.ambiguous)).toBe(ambiguous);
  });

  test.each([
    ['en', 'turkey', 'capital'],
    ['en', 'us', 'upper'],
    ['ru', 'чад', 'capital'],
    ['ru', 'иракский', 'any'],
  ])('%s: %s asks for letter case %s', (code, word, casing) => {
    expect(findAll(gazetteerOf(code), word)[0]?.aliases[0]?.casing).toBe(casing);
  });

  test('two readings of one word', () => {
    expect(idsOf('ar', 'عمان').sort()).toEqual(['Q3805', 'Q842']);
    expect(idsOf('en', 'Georgia').sort()).toEqual(['Q230', 'd:georgia-us-state']);
  });

  test.each([
    ['ru', 'мир, дорога, ирония, перуанка, чадо, малина'],
    ['uk', 'мати, дорога, чадний, малина, іржа'],
    ['ar', 'كتاب أحد الرجال في المدرسة'],
    ['en', 'polish the china, grease and hungry chads'],
  ])('%s: nothing that may count in "%s"', (code, text) => {
    const counting = findAll(gazetteerOf(code), text).filter(({ aliases }) =>
      aliases.some(({ ambiguous, casing }) => !ambiguous && casing === 'any'),
    );
    expect(textsOf(counting)).toEqual([]);
  });
});
