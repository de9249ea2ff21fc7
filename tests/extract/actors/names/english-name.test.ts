import { describe, expect, test } from '@jest/globals';
import { actorsOf } from '../../../support/actors.js';

/** English names of the actors of a phrase that the gazetteer does not know. */
const namesIn = (code: string, text: string): string[] =>
  actorsOf(code, text)
    .filter(({ entity, nested }) => entity.startsWith('x:') && !nested)
    .map(({ name }) => name);

describe('the English name of an unknown organisation or place', () => {
  test.each([
    ['مدير مطار كسلا', ['Kassala Airport']],
    ['سكان محافظة بنغول', ['Banghul Governorate']],
    ['أعلنت لجنة الأمن القومي', ['National Security Committee']],
    ['قالت نقابة الأطباء في بيان', ['Doctors Syndicate']],
    // the last adjective is the committee's, and a name stands before adjectives
    ['قال رئيس لجنة الأمن والدفاع النيابية', ['Parliamentary Security and Defense Committee']],
    ['تحركت القوة من منطقة كرري العسكرية', ['Karri Military Region']],
    // a servant of God, and no prince
    ['قال عبد الأمير المطيري', ['Abdul Amir al-Matiri']],
    ['أعلنت وزارة التربية والتعليم الأردنية', ['Ministry of Education of Jordan']],
    ['مرضى مستشفى الرازي', ['al-Razi Hospital']],
    ['قالت لجنة الأمن في جامعة كسلا', ['Security Committee in Kassala University']],
    ['قال الحزب الاشتراكي الديمقراطي المصري', ['Democratic Socialist Party of Egypt']],
  ])('of «%s» is put together from the words of the pack', (text, names) => {
    expect(namesIn('ar', text)).toEqual(names);
  });

  test.each([
    // an adjective of a known place is the place, of another one it stays an adjective
    [
      'ru',
      'в Харьковской областной военной администрации',
      'Kharkiv Regional Military Administration',
    ],
    ['ru', 'Мурзинский районный суд отказал', 'Murzinsky District Court'],
    [
      'uk',
      'рішення Окружного адміністративного суду Києва',
      'District Administrative Court of Kyiv',
    ],
    // what lies on a side of a known place
    ['ru', 'наводнение в провинции Западная Суматра', 'Western Sumatra'],
    ['uk', 'повінь у провінції Західна Суматра', 'Western Sumatra'],
    ['uk', 'голосувала за Радикальну партію', 'Radical Party'],
    ['uk', 'начальник Сумської ОВА', 'Sumy Regional Military Administration'],
    // whose ministry it is stands apart from what it is for
    ['ru', 'в заявлении Министерства обороны Абхазии', 'Ministry of Defence of Abkhazia'],
    ['uk', 'голова Ради міністрів Італії', 'Council of Ministers of Italy'],
    ['uk', 'заява Міністерства оборони Пунтленду', 'Ministry of Defence of Puntland'],
    // one word that the pack cannot translate: the name stays in one language
    ['ru', 'Белгородский нефтеперерабатывающий комбинат закрыт', null],
    ['uk', 'у Департаменті велотрекового розвитку', 'Departament velotrekovoho rozvytku'],
  ])('%s: of «%s» is %s', (code, text, name) => {
    const [found = null] = namesIn(code, text);
    expect(found).toBe(name);
  });

  test.each([
    ['ar', 'هاجم التنظيم الإرهابي القرية'],
    ['ar', 'وصلت البعثة العسكرية للتحالف'],
    // a court of the country, not the Court of the country
    ['ar', 'قضت محكمة مصرية بسجن الناشطة'],
    ['ar', 'انسحبت القوات الحكومية من المدينة القديمة'],
  ])('%s: «%s» names nobody', (code, text) => {
    expect(namesIn(code, text)).toEqual([]);
  });
});

describe('a name in Latin letters', () => {
  test.each([
    ['ar', 'قال طارق المطيري', ['Tariq al-Matiri']],
    ['ar', 'قال خليل السكاكيني', ['Khalil al-Sakakini']],
    ['ar', 'من بلدة كارليوفا', ['Karliufa Town']],
    ['ru', 'Позже Олег Лопухов уехал', ['Oleg Lopukhov']],
    ['ru', 'Позже Джон Броклхерст уехал', ['John Broklkherst']],
    ['ru', 'Об этом говорится в отчёте RSQF', ['RSQF']],
    ['uk', 'Згодом Остап Веремієнко поїхав', ['Ostap Veremiienko']],
  ])('%s: «%s»', (code, text, names) => {
    expect(namesIn(code, text)).toEqual(names);
  });
});
