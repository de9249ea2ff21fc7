import { expect, test } from '@jest/globals';
import { francAll } from 'franc';

import {
  createDetector,
  createSecondOpinion,
  needsSecondOpinion,
  type Ranking,
} from '../../src/detect/index.js';
import { MODEL } from './model.js';

const UNKNOWN = { code: 'und', script: 'Latn', confidence: 0 };
const TEXT = 'umunsi mwiza '.repeat(20);

const answer = (...ranking: ReturnType<Ranking>) =>
  createSecondOpinion(MODEL, () => ranking)(TEXT, UNKNOWN);

test('a language that the model does not have is named, with little confidence', () => {
  expect(answer(['kin', 1], ['run', 0.95])).toEqual({
    code: 'rw',
    script: 'Latn',
    confidence: 0.6,
  });
});

test('the pieces of a text must agree', () => {
  const opinion = (other: string, share: number) =>
    createSecondOpinion(MODEL, (text) => [[text.includes('a') ? 'kin' : other, 1]])(
      `${'ba '.repeat(100 * share)}${'do '.repeat(100 * (10 - share))}`,
      UNKNOWN,
    );
  expect(opinion('run', 5)).toBe(UNKNOWN);
  expect(opinion('run', 8)).toMatchObject({ code: 'rw', confidence: 0.48 });
});

test('a language of the model is not, nor one of two that are as likely', () => {
  expect(answer(['eng', 1], ['kin', 0.5])).toBe(UNKNOWN);
  expect(answer(['kin', 1], ['run', 0.99])).toBe(UNKNOWN);
  expect(answer(['und', 1])).toBe(UNKNOWN);
  expect(answer()).toBe(UNKNOWN);
});

test('only long texts that nobody knows are asked about', () => {
  expect(needsSecondOpinion(TEXT, UNKNOWN)).toBe(true);
  expect(needsSecondOpinion(TEXT.slice(0, 150), UNKNOWN)).toBe(false);
  expect(needsSecondOpinion(TEXT, { ...UNKNOWN, code: 'en' })).toBe(false);
});

const TEXTS = {
  zu:
    'Abantu basemadolobheni bathi umgwaqo omusha uzobasiza ukuthi bafike emsebenzini ngesikhathi. Imeya itshele ' +
    'izintatheli ukuthi umsebenzi uzoqala ngesonto elizayo futhi bonke abasebenzi bazokhokhelwa ngaphambi kokuphela ' +
    'kwenyanga. Abazali bajabule ngoba izingane zabo ngeke zisahamba ibanga elide uma ziya esikoleni.',
  mg:
    'Nilaza ny mponina fa hanampy azy ireo hitondra ny vokatra any an-tsena ny lalana vaovao. Nilaza tamin’ny mpanao ' +
    'gazety ny ben’ny tanàna fa hanomboka amin’ny herinandro ambony ny asa ary ho voaloa ara-potoana ny karaman’ny ' +
    'mpiasa rehetra.',
};

test.each(Object.entries(TEXTS))('with franc, %s is named', (code, text) => {
  const guess = createDetector(MODEL)(text);
  expect(guess.code).toBe('und');
  const opinion = createSecondOpinion(MODEL, (piece) => francAll(piece))(text, guess);
  expect(opinion).toMatchObject({ code, script: 'Latn' });
});
