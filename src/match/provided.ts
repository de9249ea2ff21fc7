import { ACTOR_TYPES } from '../types/actor.js';

/** Words that look like part of a name, by their letters and capitals, before the rules of `actors`. */
export const SHAPE_CLASSES = [
  'name',
  /** A capitalised first word of a sentence that may be a name or not. */
  'first-word',
  'forename',
  'surname',
  'patronymic',
  'initial',
  'acronym',
  /** A capitalised adjective of the noun behind it («Брукхейвенской национальной лаборатории»), and the adjectives in between. */
  'adjectival',
  'modifier',
  /** A noun in the genitive behind a capitalised head, with its adjectives: «Институт общей физики». */
  'complement',
  /** A capitalised word that may be in the nominative, as a name behind its head is: «клуб Челси». */
  'apposed',
  /** A capitalised word that is nobody's given name, no adjective and no place by its ending: alone it is most likely a surname. */
  'lone',
  /** A capitalised word that ends as only places do: «Моравия», «Джелалабад». */
  'toponymic',
  /** A capitalised word that may be part of a longer name, because it is no role: "Foreign", "Relations". */
  'title-part',
  /** A word in Latin letters inside a text of another script. */
  'foreign-name',
  /** A capitalised word of the classes `org-head` and `place-head`. */
  'org-name',
  'place-name',
  'region-name',
  'settlement-name',
  /** In scripts without capitals: a word with the article, and an unknown one without it. */
  'defined',
  /** A word with the article that ends as adjectives do: «الوطنية», «العليا». */
  'defined-adjective',
  /** Such a word that no list has, which may be a surname: «الحسيني». */
  'nisba',
  'plain',
  'org-defined',
  /** Without the article: «حزب ملتزم», whose second word may be its name; «الحزب ملتزم» says that the party is committed. */
  'named-org',
  /** A word with a particle and the article in front: «والتعليم», «للاستثمارات». */
  'joined',
] as const;

/**
 * Classes that stages add while they run; the value of such a reading is an index into the stage's
 * results. Rules of later stages may use them like any class of a lexicon.
 */
export const PROVIDED_CLASSES = [
  /** A number in digits or words, put together: `2,5 тысячи`, `двадцать один`. */
  'numeral',
  'date',
  'duration',
  /** Dates and durations while the stages of `dates` still put them together. */
  'date-part',
  'duration-part',
  /** Numbers in words that can be a year or a day of a month; the value is the number. */
  'spoken-year',
  'spoken-year-pair',
  'spoken-early-year',
  'spoken-day',
  'quantity',
  /** Numbers while the stages of `quantities` put them together: alone, with unit, with modifier and noun. */
  'amount',
  'measured',
  'count',
  /** Any actor; besides, one class for each type. */
  'actor',
  ...ACTOR_TYPES,
  /** A demonym: «американский». */
  'demonym',
  /** A state's people: «американцы». */
  'national',
  ...SHAPE_CLASSES,
  /** A name of the gazetteer that is also an ordinary word or another's name. */
  'maybe-actor',
] as const;

export type ProvidedClass = (typeof PROVIDED_CLASSES)[number];
