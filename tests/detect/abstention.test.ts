import { describe, expect, test } from '@jest/globals';

import { createDetector } from '../../src/detect/index.js';
import { MODEL } from './model.js';

const detect = createDetector(MODEL);

describe('texts without letters of any language', () => {
  test.each([
    '',
    ' \n\t',
    '12.09.2024, 10:45',
    '🙂🙂',
    '— … !',
    'https://example.com/news/today?id=5',
    'www.example.org',
    'desk@example.com',
  ])('%j', (text) => {
    expect(detect(text)).toEqual({ code: 'und', script: 'Zyyy', confidence: 0 });
  });
});

describe('too little to tell', () => {
  test.each([
    ['OK', 'Latn'],
    ['Reuters', 'Latn'],
    ['да', 'Cyrl'],
    ['و', 'Arab'],
    ['Ω', 'Grek'],
    ['的', 'Hani'],
  ])('%s', (text, script) => {
    const guess = detect(text);
    expect(guess).toMatchObject({ code: 'und', script });
    expect(guess.confidence).toBeLessThan(0.5);
  });
});

describe('languages that the model does not know', () => {
  const zulu =
    'Umqondisi wesikole uthe abafundi bazobuyela ezikoleni ngesonto elizayo ngemva kokuphela kwesiteleka sabashayeli bamabhasi. ' +
    'Abazali bacelwe ukuba balethe izingane zabo ngesikhathi futhi baqinisekise ukuthi ziphethe zonke izincwadi ezidingekayo. ' +
    'Uhulumeni wathembisa ukuthi uzokwakha amakilasi amasha ezindaweni zasemakhaya lapho abantwana behamba amabanga amade.';
  const keyboard = 'asdfgh qwerty zxcvb hjklp wertzu yxcvbn';

  test.each([zulu, keyboard])('%s', (text) => {
    expect(detect(text)).toEqual({ code: 'und', script: 'Latn', confidence: 0 });
  });
});

test('a list of names without capitals is in the language of the words between them', () => {
  const jury =
    'أعلن المهرجان أسماء الفائزين في حفل أقيم أمس. نال ليوناردو دي كابريو جائزة أفضل ممثل، ونالت بينيلوبي كروز جائزة أفضل ممثلة، ' +
    'وذهبت جائزة الإخراج إلى كوينتن تارانتينو. وضمت لجنة التحكيم يوسف شاهين وجورج كلوني وأنجلينا جولي وخافيير بارديم، ' +
    'وقدم الجوائز مورغان فريمان وجوليا روبرتس وسكارليت جوهانسون وأنطونيو بانديراس وبيدرو ألمودوفار وغييرمو ديل تورو.';
  expect(detect(jury).code).toBe('ar');
});

test('a word alone is told when it can be in one language only', () => {
  expect(detect('Київ').code).toBe('uk');
  expect(detect('құрылтай').code).toBe('kk');
  expect(detect('đường').code).toBe('vi');
});

test('confidence grows with the evidence', () => {
  const short = detect('Переговоры').confidence;
  const long = detect('Переговоры о выводе войск продолжатся завтра').confidence;
  expect(short).toBeLessThan(long);
  expect(long).toBeGreaterThanOrEqual(0.95);
  expect(long).toBeLessThan(1);
});
