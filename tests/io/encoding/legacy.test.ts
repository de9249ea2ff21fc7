import { describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { decode } from '../../../src/io/encoding/decode.js';
import { OWN_TEXTS, pieces } from '../../support/own-texts.js';

// WHATWG label, name in iconv-lite, languages.
const ENCODINGS = [
  ['windows-1251', 'windows-1251', ['ru', 'uk']],
  ['koi8-r', 'koi8-r', ['ru']],
  ['koi8-u', 'koi8-u', ['ru', 'uk']],
  ['iso-8859-5', 'iso-8859-5', ['ru', 'uk']],
  ['ibm866', 'cp866', ['ru']],
  ['x-mac-cyrillic', 'maccyrillic', ['ru', 'uk']],
  ['windows-1256', 'windows-1256', ['ar']],
  ['iso-8859-6', 'iso-8859-6', ['ar']],
  ['windows-1252', 'windows-1252', ['fr', 'de', 'en']],
] as const;

const cases = ENCODINGS.flatMap(([label, name, languages]) =>
  languages.map((language) => ({ label, name, language })),
);

/** The pieces whose letters the encoding has; marks that it lacks become `?`, as in real files. */
function encodable(text: string, length: number, name: string): readonly string[] {
  return pieces(text, length).filter((piece) => {
    const letters = piece.replace(/\P{L}/gu, '');
    return /\P{ASCII}/u.test(piece) && iconv.decode(iconv.encode(letters, name), name) === letters;
  });
}

async function wrong(text: string, length: number, name: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const piece of encodable(text, length, name)) {
    const bytes = iconv.encode(piece, name);
    const expected = iconv.decode(bytes, name);
    const decoded = await decode(bytes);
    const got = decoded.ok ? decoded.value.raw : decoded.problem.message;
    if (got !== expected) found.push(`${piece} -> ${got}`);
  }
  return found;
}

describe.each(cases)('$language in $label', ({ label, name, language }) => {
  const text = OWN_TEXTS[language];

  test.each([40, 80, 160, 400])('pieces of %i characters', async (length) => {
    expect(await wrong(text, length, name)).toEqual([]);
  });

  test('the whole text, with its label', async () => {
    const letters = text.replace(/[^\p{L}\p{N}\p{ASCII}]/gu, '');
    const decoded = await decode(iconv.encode(letters, name));
    // The Ukrainian letters tell KOI8-U from KOI8-R; without them both read the same.
    const expected = label === 'koi8-u' && language === 'ru' ? 'koi8-r' : label;
    expect(decoded).toEqual({
      ok: true,
      value: expect.objectContaining({ encoding: expected, replaced: 0 }),
    });
  });
});

test('marks lost to question marks do not confuse', async () => {
  for (const name of ['windows-1251', 'koi8-r', 'iso-8859-5', 'cp866', 'maccyrillic']) {
    const broken = OWN_TEXTS.ru.replace(/[«»—\u00A0]/gu, '?');
    expect(await wrong(broken, 80, name)).toEqual([]);
  }
});

test('capitals only', async () => {
  const headline = 'ГЛАВА РАЙОНА ОБЕЩАЕТ ВЕРНУТЬ ВОДУ К ЧЕТВЕРГУ, ЖИТЕЛИ НЕ ВЕРЯТ';
  for (const name of ['windows-1251', 'koi8-r', 'iso-8859-5', 'cp866', 'maccyrillic']) {
    expect(await wrong(headline, headline.length, name)).toEqual([]);
  }
});

test.each([
  [
    'windows-1253',
    'Ο δήμαρχος δήλωσε ότι το σχολείο θα ανοίξει ξανά την Παρασκευή, μετά τη βροχή.',
  ],
  ['windows-1255', 'ראש העירייה אמר כי בית הספר ייפתח שוב ביום שישי, לאחר הגשמים הכבדים בעיר.'],
  ['gb18030', '市长表示，学校将在星期五重新开放。居民们仍在等待有关洪水损失的答复，道路依然封闭。'],
  ['euc-kr', '시장은 학교가 금요일에 다시 문을 열 것이라고 말했다. 주민들은 답변을 기다리고 있다.'],
])('%s is left to jschardet', async (encoding, text) => {
  const decoded = await decode(iconv.encode(text, encoding));
  expect(decoded).toEqual({ ok: true, value: { raw: text, encoding, replaced: 0 } });
});

test('other languages in Cyrillic', async () => {
  const bulgarian = 'Кметът обеща, че училището ще отвори отново в петък след дъждовете.';
  const serbian = 'Градоначелник је обећао да ће школа поново бити отворена у петак после кише.';
  const belarusian = 'Старшыня раёна паабяцаў, што школу зноў адчыняць у пятніцу пасля дажджоў.';
  for (const text of [bulgarian, serbian, belarusian]) {
    expect(await wrong(text, text.length, 'windows-1251')).toEqual([]);
    expect(await wrong(text, text.length, 'iso-8859-5')).toEqual([]);
  }
});
