// How often letters occur in running text, in tenths of a per cent of the letters, rounded. Russian
// and Ukrainian are averaged: the table tells encodings apart, not languages.
const CYRILLIC: readonly (readonly [number, string])[] = [
  [95, 'о'],
  [80, 'а'],
  [70, 'е'],
  [66, 'ин'],
  [55, 'т'],
  [47, 'срв'],
  [40, 'л'],
  [34, 'кд'],
  [29, 'пму'],
  [26, 'і'],
  [20, 'яз'],
  [17, 'ьбг'],
  [11, 'чыйх'],
  [7, 'жшюц'],
  [4, 'щїєф'],
  [1.5, 'эёґ'],
  [0.5, 'ъўј'],
  [0.15, 'ђѓќћџљњѕ'],
];

const ARABIC: readonly (readonly [number, string])[] = [
  [130, 'ا'],
  [115, 'ل'],
  [66, 'يم'],
  [55, 'ون'],
  [48, 'ر'],
  [40, 'ت'],
  [36, 'بةعد'],
  [28, 'سفهأ'],
  [22, 'قكح'],
  [12, 'جشصط'],
  [8, 'خىإضز'],
  [5, 'ذءثغئ'],
  [2.5, 'ظؤآـ،'],
  [1, 'پچژگکیںھہے؛؟\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u200C\u200D\u200E\u200F'],
];

/** Natural logarithm of the share of each small Cyrillic letter among letters. */
export const CYRILLIC_LETTERS = logarithms(CYRILLIC);

/** Natural logarithm of the share of each Arabic letter or sign among letters. */
export const ARABIC_LETTERS = logarithms(ARABIC);

function logarithms(table: typeof CYRILLIC): ReadonlyMap<string, number> {
  return new Map(
    table.flatMap(([share, letters]) =>
      Array.from(letters, (letter) => [letter, Math.log(share / 1000)] as const),
    ),
  );
}
