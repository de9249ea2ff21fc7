import { PROPORTION } from '../types/quantity.js';
import type { Catalogue } from './catalogue.js';

/** What is measured, in words. */
export interface MeasureName {
  readonly text: string;
  /** One noun, a noun with what agrees with it or depends on it, or something behind which no name fits. */
  readonly shape: 'noun' | 'phrase' | 'list';
}

/** Places of the forms of a quality: «гуманитарн(ый|ая|ое|ые)». */
const GENDERS = 'mfnp';

/** A noun as catalogues write it: `нефть/f, нефти`. */
interface Noun {
  readonly form: string;
  readonly gender: number;
  /** As it stands when another noun depends on it; null where only a colon or brackets lead to it. */
  readonly dependent: string | null;
}

/**
 * The ids of an indicator in the words of a catalogue: `exports, oil` as "oil exports", «экспорт нефти», «صادرات النفط». Null where
 * it has no word for one of them.
 */
export function measureName(ids: readonly string[], catalogue: Catalogue): MeasureName | null {
  if (ids[0] === PROPORTION && ids.length > 1) {
    const whole = measureName(ids.slice(1), catalogue);
    const text = catalogue.texts['proportion']?.replace('{measure}', whole?.text ?? '');
    return whole === null || text === undefined ? null : { text, shape: 'list' };
  }
  const [first = '', ...others] = ids;
  const noun = nounOf(first, catalogue);
  if (noun === null || others.some((id) => !hasWord(id, catalogue))) return null;
  const parts = partsOf(noun, others, catalogue);
  const words: Readonly<Record<string, string>> = { ...parts, noun: noun.form };
  const phrase = (catalogue.texts['measure'] ?? '')
    .replace(/\{([a-z]+)\}/gu, (_, name: string) => words[name] ?? '')
    .replace(/\s+/gu, ' ')
    .trim();
  if (parts.beside !== '') return { text: `${phrase} (${parts.beside})`, shape: 'list' };
  return { text: phrase, shape: others.length === 0 ? 'noun' : 'phrase' };
}

function hasWord(id: string, { indicators, goods, qualities }: Catalogue): boolean {
  return [indicators, goods, qualities].some((words) => Object.hasOwn(words, id));
}

function nounOf(id: string, { indicators, goods }: Catalogue): Noun | null {
  const entry = Object.hasOwn(indicators, id) ? indicators[id] : goods[id];
  if (entry === undefined) return null;
  const [name = '', dependent] = entry.split(', ');
  const [form = '', gender = 'm'] = name.split('/');
  return { form, gender: GENDERS.indexOf(gender), dependent: dependent ?? null };
}

/** What agrees with a noun, what depends on it, and what stands beside it in brackets. */
interface Parts {
  readonly quality: string;
  readonly of: string;
  readonly beside: string;
}

function partsOf({ gender }: Noun, others: readonly string[], catalogue: Catalogue): Parts {
  const { indicators, goods, qualities } = catalogue;
  const isIn = (words: Readonly<Record<string, string>>) => (id: string) =>
    Object.hasOwn(words, id);
  const things = others.filter(isIn(goods));
  const nouns = others.filter((id) => isIn(indicators)(id) && !isIn(goods)(id));
  const kinds = others.filter((id) => !isIn(indicators)(id) && !isIn(goods)(id));
  const dependent = (id: string): string | null => nounOf(id, catalogue)?.dependent ?? null;
  const form = (id: string): string => nounOf(id, catalogue)?.form ?? '';
  // Catalogues list what stands next to its noun first: "annual core consumer prices", «أسعار استهلاكية أساسية سنوية».
  const agreeing = (ids: readonly string[]): string => {
    const inOrder = Object.keys(qualities).filter((id) => ids.includes(id));
    const words = inOrder.map((id) => inGender(qualities[id] ?? '', gender));
    return (isBehind(catalogue) ? words : words.reverse()).join(' ');
  };
  if (isAttributive(catalogue)) {
    const of = [...things, ...nouns].map((id) => dependent(id) ?? form(id)).join(' ');
    return { quality: agreeing(kinds), of, beside: '' };
  }
  const [main, ...more] = nouns;
  const goodsOf = things.map((id) => dependent(id) ?? form(id));
  // Goods are those of the noun that depends: «выручка (экспорт нефти)».
  if (main !== undefined && things.length > 0) {
    const beside = [[form(main), ...goodsOf].join(' '), ...more.map(form)].join(', ');
    return { quality: agreeing(kinds), of: '', beside };
  }
  const adjectives = nouns.filter(isIn(qualities));
  const rest = nouns.filter((id) => !isIn(qualities)(id));
  return {
    quality: agreeing([...kinds, ...adjectives]),
    of: [...rest.map(dependent).filter((each) => each !== null), ...goodsOf].join(' '),
    beside: rest
      .filter((id) => dependent(id) === null)
      .map(form)
      .join(', '),
  };
}

/** Whether a noun that depends on another stands in front of it as it is: "export revenue". */
function isAttributive({ texts }: Catalogue): boolean {
  const template = texts['measure'] ?? '';
  return template.indexOf('{of}') < template.indexOf('{noun}');
}

/** Whether what agrees with a noun stands behind it. */
function isBehind({ texts }: Catalogue): boolean {
  const template = texts['measure'] ?? '';
  return template.indexOf('{noun}') < template.indexOf('{quality}');
}

function inGender(quality: string, gender: number): string {
  const [, stem = quality, endings = ''] = /^([^(]*)\(([^)]*)\)$/u.exec(quality) ?? [];
  return `${stem}${endings.split('|')[gender] ?? ''}`;
}
