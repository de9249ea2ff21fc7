/**
 * Classes that stages add while they run; the value of such a reading is an index into the stage's
 * results. Rules of later stages may use them like any class of a lexicon.
 */
export const PROVIDED_CLASSES = [
  /** A number in digits or words, put together: `2,5 тысячи`, `двадцать один`. */
  'numeral',
  'date',
  'duration',
  'quantity',
  /** Any actor; besides, one class for each type. */
  'actor',
  'state',
  'government',
  'military',
  'coalition',
  'organisation',
  'armed-group',
  'person',
  'place',
  'media',
  /** A demonym: «американский». */
  'demonym',
] as const;

export type ProvidedClass = (typeof PROVIDED_CLASSES)[number];
