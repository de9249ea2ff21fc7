import { expect, test } from '@jest/globals';
import { openResources } from '../../../src/io/resources/resources.js';

const UNKNOWN = { code: 'und', script: 'Latn', confidence: 0 };
const TEXT =
  'Abantu basemadolobheni bathi umgwaqo omusha uzobasiza ukuthi bafike emsebenzini ngesikhathi. Imeya itshele ' +
  'izintatheli ukuthi umsebenzi uzoqala ngesonto elizayo futhi bonke abasebenzi bazokhokhelwa ngaphambi kokuphela kwenyanga.';

test('what an article needs is loaded once, and the article read again', async () => {
  const resources = await openResources();
  expect(await resources.prepare()).toBe(false);
  expect(resources.secondOpinion(TEXT, UNKNOWN)).toBe(UNKNOWN);
  expect(await resources.prepare()).toBe(true);
  expect(resources.secondOpinion(TEXT, UNKNOWN)).toMatchObject({ code: 'zu' });
  expect(await resources.prepare()).toBe(false);
});
