import { describe, expect, test } from '@jest/globals';
import { findAll, gazetteersOf, textsOf } from './support.js';

const YAML = `
- id: Q796
  name: Iraq
  type: state
  ar: [العراق]
  en: [Iraq]
  adjective: { ar: [عراقي], en: [Iraqi] }
- id: Q30
  name: United States
  type: state
  ar: [الولايات المتحدة]
  en: [United States, US]
  adjective: { ar: [أمريكي, أميركي], en: [American] }
- id: Q884
  name: South Korea
  type: state
  ar: [كوريا الجنوبية]
  adjective: { ar: [كوري جنوبي] }
- id: Q142
  name: France
  type: state
  en: [France]
  adjective: { en: [French] }
  national: { en: [Frenchman] }
- id: d:committee
  name: Committee
  type: organisation
  ar: [اللجنة العليا]
- id: d:houthis
  name: Houthis
  type: armed-group
  ar: [الحوثيون]
- id: d:abu-dhabi
  name: Abu Dhabi
  type: place
  ar: [أبو ظبي]
`;
const gazetteers = gazetteersOf(YAML, ['ar', 'en']);
const arabic = gazetteers.get('ar');
const english = gazetteers.get('en');
if (!arabic || !english) throw new Error('languages are missing');

describe('Arabic', () => {
  test.each([
    'العراق',
    'للعراق',
    'عراقي',
    'العراقية',
    'العراقيون',
    'العراقيين',
    'عراقيان',
    'عراقيتين',
    'للعراقيين',
    'الولايات المتحدة',
    'للولايات المتحدة',
    'الأمريكية',
    'الأميركيين',
    'أميركيّة',
    'كوريا الجنوبية',
    'كورية جنوبية',
    'الكوري الجنوبي',
    'الكوريين الجنوبيين',
    'اللجنة العليا',
    'للجنة العليا',
    'الحوثيين',
    'للحوثيين',
    'أبي ظبي',
  ])('finds %s', (form) => {
    expect(textsOf(findAll(arabic, form))).toEqual([form]);
  });

  test('a name without its article counts only with a context word', () => {
    const [found] = findAll(arabic, 'عراق');
    expect(found?.aliases.map(({ ambiguous }) => ambiguous)).toEqual([true]);
    expect(findAll(arabic, 'العراق')[0]?.aliases[0]?.ambiguous).toBe(false);
  });

  test.each(['الولايات', 'لجنة', 'متحدة', 'جنوبية', 'عراقة'])('does not find %s', (form) => {
    expect(findAll(arabic, form)).toEqual([]);
  });
});

describe('English', () => {
  test.each(['U.S.', 'US', 'U.S', 'Iraqis', 'Americans', 'Frenchmen', 'French'])(
    'finds %s',
    (form) => {
      expect(textsOf(findAll(english, form))).toEqual([form]);
    },
  );

  test('capitals are asked of acronyms, not of dotted ones', () => {
    expect(findAll(english, 'us')[0]?.aliases[0]?.casing).toBe('upper');
    expect(findAll(english, 'U.S.')[0]?.aliases[0]?.casing).toBe('capital');
  });

  test('the people are marked as such', () => {
    const [iraqis] = findAll(english, 'Iraqis');
    expect(iraqis?.aliases[0]).toMatchObject({ use: 'national', plural: true, lemma: 'Iraqi' });
    expect(findAll(english, 'Iraqi')[0]?.aliases[0]?.use).toBe('adjective');
  });

  test.each(['Frenches', 'Frenchs', 'United', 'Iraq s'])(
    'does not find the whole of %s',
    (form) => {
      expect(textsOf(findAll(english, form))).not.toContain(form);
    },
  );

  test('the possessive stays outside', () => {
    expect(textsOf(findAll(english, "Iraq's army"))).toEqual(['Iraq']);
  });
});
