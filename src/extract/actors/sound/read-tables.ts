import { parseFeatures, type LanguagePack } from '../../../match/index.js';
import { toKey } from '../../../text/index.js';
import { Glossary } from './glossary.js';
import { listOf, listsOf, mapOf, recordOf, textOf, textsOf } from './settings.js';
import {
  NOUN_GENDERS,
  type Abjad,
  type NameRow,
  type NameTables,
  type NominativeRow,
  type NounGender,
  type SoundTable,
} from './table-types.js';

const USUAL_TITLE_CASE = 0.75;

/** The name tables of a pack as its `names.yaml` says; empty ones where it has none. */
export function readTables(pack: LanguagePack): NameTables {
  const names = recordOf(pack.settings['names']);
  const scripts = Object.entries(recordOf(names['scripts'])).map(
    ([script, table]): [string, SoundTable] => [script, soundTable(recordOf(table))],
  );
  const rows = listOf(names['rows']).map(rowOf);
  const byForm = formIndex(rows);
  const bodies = mapOf(names['bodies']);
  return {
    surnameEndings: textsOf(names['surname-endings']),
    patronymicEndings: textsOf(names['patronymic-endings']),
    adjectiveEndings: textsOf(names['adjective-endings']),
    titleCaseShare:
      typeof names['title-case-share'] === 'number' ? names['title-case-share'] : USUAL_TITLE_CASE,
    hasSmallDemonyms: names['small-demonyms'] === true,
    hasQuotedPlaces: names['quoted-places'] === true,
    surnameMayLead: names['surname-first'] === true,
    openingEndings: textsOf(names['opening-endings']),
    nominatives: listOf(names['nominatives']).map(nominativeRow),
    genders: NOUN_GENDERS.flatMap((gender) => {
      const endings = textsOf(recordOf(names['genders'])[gender]);
      return endings.length > 0 ? [[gender, endings] as const] : [];
    }),
    casesOf: new Map(
      [...mapOf(names['cases-of'])].map(([word, cases]) => [
        word,
        cases.split(' ').reduce((bits, name) => bits | (parseFeatures(name) ?? 0), 0),
      ]),
    ),
    placeLemmaEndings: textsOf(names['place-lemma-endings']),
    agreement: listsOf(names['agreement']),
    complementLinks: listsOf(names['complement-links']),
    adjectiveSuffixes: textsOf(names['adjective-suffixes']),
    adjectiveBases: {
      suffix: textOf(recordOf(names['adjective-bases'])['suffix']) ?? '',
      endings: textsOf(recordOf(names['adjective-bases'])['endings']),
    },
    adjectiveStems: textsOf(names['adjective-stems']),
    bodyWords: bodyWordsOf(recordOf(names['body-words'])),
    capitalPrefixes: new Set(textsOf(names['capital-prefixes'])),
    verbEndings: textsOf(names['verb-endings']),
    genitiveEndings: textsOf(names['genitive-endings']),
    placeEndings: textsOf(names['place-endings']),
    notPlaceEndings: textsOf(names['not-place-endings']),
    notPlaces: textsOf(names['not-places']),
    directions: new Glossary(new Map(textsOf(names['directions']).map((stem) => [stem, '']))),
    surnameAdjectives: textsOf(names['surname-adjectives']),
    sharedEndings: textsOf(names['shared-endings']),
    womanVerbEndings: textsOf(names['woman-verb-endings']),
    indeclinableEndings: textsOf(names['indeclinable-endings']),
    obliqueEndings: textsOf(names['oblique-endings']),
    nominativeEndings: textsOf(names['nominative-endings']),
    apart: new Set(textsOf(names['apart']).map(toKey)),
    articles: new Set(textsOf(names['articles'])),
    joined: new Set(textsOf(names['joined'])),
    joining: textsOf(names['joining']),
    nisba: textOf(names['nisba']) ?? '',
    and: textOf(names['and']) ?? '',
    boundEndings: textsOf(names['bound-endings']),
    boundAsWritten: textsOf(names['bound-as-written']),
    namesAsWritten: new Set(textsOf(names['names-as-written'])),
    coalitions: mapOf(names['coalitions-against']),
    stateIds: mapOf(names['state-ids']),
    bodies,
    bodyKeys: new Map([...bodies].map(([key, id]) => [id, key])),
    bareBodies: {
      kinds: mapOf(recordOf(names['bare-bodies'])['kinds']),
      filler: new Set(textsOf(recordOf(names['bare-bodies'])['filler'])),
      portfolios: mapOf(recordOf(names['bare-bodies'])['portfolios']),
    },
    readers: mapOf(names['readers']),
    home: textOf(names['home']) ?? '',
    buildings: new Set(textsOf(names['buildings'])),
    vowelled: new Map(
      Object.entries(recordOf(names['vowelled'])).flatMap(([id, spellings]) =>
        textsOf(spellings).map((spelling) => [spelling.normalize('NFC'), id] as const),
      ),
    ),
    scripts: new Map(scripts),
    romanisation: {
      table: soundTable(recordOf(names['english'])),
      abjad: abjadOf(names['abjad'], pack),
      spellings: new Map([...mapOf(names['spellings'])].map(([word, name]) => [toKey(word), name])),
    },
    words: {
      gloss: new Glossary(byStem(names['gloss']), textsOf(names['gloss-prefixes'])),
      generic: new Glossary(
        new Map(textsOf(names['generic']).map((stem) => [stem, ''])),
        textsOf(names['gloss-prefixes']),
      ),
      isReversed: names['adjectives'] === 'behind',
    },
    rows,
    hasCases: rows.some(({ forms }) => forms.length > 1),
    byForm,
    longestForm: Math.max(0, ...[...byForm.keys()].map((form) => form.length)),
  };
}

function nominativeRow(value: unknown): NominativeRow {
  const row = recordOf(value);
  const ending = (gender: NounGender): string => textOf(row[gender]) ?? '';
  return {
    stems: textsOf(row['stems']),
    endings: { m: ending('m'), f: ending('f'), n: ending('n'), pl: ending('pl') },
  };
}

function abjadOf(value: unknown, { clitics }: LanguagePack): Abjad | null {
  const { vowel, glides, ...rest } = recordOf(value);
  const written = textOf(vowel);
  if (written === null) return null;
  return {
    article: clitics?.article ?? '',
    servant: textOf(rest['servant']) ?? '',
    vowel: written,
    afterLong: textOf(rest['after-long']) ?? written,
    glides: mapOf(glides),
    foreign: mapOf(rest['foreign']),
  };
}

/** English → stems, the other way round. */
function byStem(value: unknown): Map<string, string> {
  const entries = Object.entries(recordOf(value));
  return new Map(
    entries.flatMap(([english, stems]) =>
      textsOf(stems).map((stem): [string, string] => [stem, english]),
    ),
  );
}

function soundTable(source: Readonly<Record<string, unknown>>): SoundTable {
  const letters = mapOf(source['letters']);
  const starts = mapOf(source['starts']);
  const ends = mapOf(source['ends']);
  const groups = [...letters.keys(), ...starts.keys(), ...ends.keys()];
  const longest = groups.reduce((most, group) => Math.max(most, group.length), 1);
  return { letters, starts, ends, words: mapOf(source['words']), longest };
}

function formIndex(rows: readonly NameRow[]): Map<string, [row: NameRow, index: number][]> {
  const index = new Map<string, [row: NameRow, index: number][]>();
  for (const row of rows) {
    row.forms.forEach((slot, at) => {
      for (const form of slot) {
        const list = index.get(form);
        if (list) list.push([row, at]);
        else index.set(form, [[row, at]]);
      }
    });
  }
  return index;
}

function rowOf(value: unknown): NameRow {
  const { ending, after, mark, forms } = recordOf(value);
  return {
    ending: textOf(ending) ?? '',
    after: textOf(after),
    gender: mark === 'm' || mark === 'f' ? mark : null,
    forms: listOf(forms).map(textsOf),
  };
}

const bodyWordsOf = ({ prefixes, stems }: Record<string, unknown>): NameTables['bodyWords'] => ({
  prefixes: textsOf(prefixes),
  stems: textsOf(stems),
});
