import type { CliticRules, PackedPack } from '../../match/index.js';
import { didYouMean, toKey } from '../../text/index.js';
import { isRecord } from '../../types/guards.js';
import { SourceError, type YamlFile } from '../yaml-file.js';

/** What `language.yaml` says. */
type LanguageHead = Pick<
  PackedPack,
  'name' | 'script' | 'direction' | 'abbreviations' | 'clitics' | 'settings'
>;

/** Reads `language.yaml`. Throws {@link SourceError}. */
export function readLanguage({ path, data, lineOf }: YamlFile): LanguageHead {
  if (!isRecord(data)) throw new SourceError(path, 1, 'must be a mapping');
  const { name, script, direction, abbreviations, clitics, ...settings } = data;
  if (typeof name !== 'string' || typeof script !== 'string') {
    throw new SourceError(
      path,
      1,
      'name: and script: are needed, e.g. "name: Ukrainian", "script: Cyrl"',
    );
  }
  checkSettings(settings, path, lineOf);
  const words: unknown[] = Array.isArray(abbreviations) ? abbreviations : [];
  return {
    name,
    script,
    direction: direction === 'rtl' ? 'rtl' : 'ltr',
    abbreviations: words.map((word) => toKey(String(word))),
    clitics: clitics === undefined ? null : readClitics(clitics, path, lineOf(['clitics'])),
    settings,
  };
}

/** What `language.yaml` may say beside the head; stages read it by name. */
const SETTINGS = [
  'decimal',
  'units-first',
  'spoken-hundreds',
  'head-last',
  'verb-first',
  'instrumental',
  'aside-endings',
  'attributive-endings',
  'adjective-endings',
  'plural-endings',
  'noun-endings',
  'verb-endings',
  'verb-endings-many',
  'impersonal-endings',
  'inflected-endings',
  'complement-endings',
  'past-endings',
  'infinitive-endings',
  'participle-endings',
  'person-endings',
  'feminine-endings',
  'accusative-endings',
  'masculine-endings',
  'not-yet',
];

function checkSettings(
  settings: Readonly<Record<string, unknown>>,
  path: string,
  lineOf: YamlFile['lineOf'],
): void {
  for (const key of Object.keys(settings)) {
    if (SETTINGS.includes(key)) continue;
    const hint = didYouMean(key, ['abbreviations', 'direction', 'clitics', ...SETTINGS]);
    throw new SourceError(
      path,
      lineOf([key]),
      `unknown key "${key}"${hint}; settings are ${SETTINGS.join(', ')}`,
    );
  }
  const missing = settings['not-yet'] ?? [];
  if (!Array.isArray(missing) || missing.some((id) => typeof id !== 'string')) {
    throw new SourceError(path, lineOf(['not-yet']), 'not-yet: must be a list of ids');
  }
}

function readClitics(value: unknown, path: string, line: number): CliticRules {
  if (!isRecord(value) || !Array.isArray(value['split']) || typeof value['article'] !== 'string') {
    throw new SourceError(
      path,
      line,
      'clitics: needs split: [letters], article: and fused: {clitic: melted}',
    );
  }
  const opening = isRecord(value['opening']) ? Object.entries(value['opening']) : [];
  const keyed = (name: string): Record<string, string[]> =>
    Object.fromEntries(
      Object.entries(isRecord(value[name]) ? value[name] : {}).map(([clitic, words]) => [
        toKey(clitic),
        Array.isArray(words) ? words.map((word) => toKey(String(word))) : [],
      ]),
    );
  const fused = isRecord(value['fused']) ? Object.entries(value['fused']) : [];
  return {
    split: value['split'].map((letter) => toKey(String(letter))),
    article: toKey(value['article']),
    before: keyed('before'),
    short: keyed('short'),
    // The letters stay as they are written: their keys are those of other letters.
    opening: Object.fromEntries(
      opening.map(([clitic, letters]) => [
        toKey(clitic),
        Array.isArray(letters) ? letters.map(String) : [],
      ]),
    ),
    fused: Object.fromEntries(fused.map(([from, to]) => [toKey(from), toKey(String(to))])),
  };
}
