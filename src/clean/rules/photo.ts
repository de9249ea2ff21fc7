import type { CleanRule } from '../page.js';
import type { Hit } from '../hits.js';
import type { Line } from '../line.js';

const LONGEST_CAPTION = 350;
/** A caption that begins as captions do («FILE - In this …») may be longer. */
const LONGEST_OPENED = 700;
const MOST_CREDIT_WORDS = 6;
/** What stands before the name of a picture agency at the end of a caption, and before that of a news agency. */
const PICTURE_MARK = /[/©|(]\s?$/u;
const NEWS_MARK = /[/©|]\s?$/u;
/** What stands before words that call a picture old or a sample: «…, архивное фото», "… (file photo)". */
const KIND_MARK = /[,،.|(–-]\s?$/u;
/** Words that may follow the name: that of the photographer. */
const MOST_NAME_WORDS = 4;

/** Picture credits («Фото: Reuters»), and captions, which say what a picture shows. */
export const photoRule: CleanRule = {
  id: 'photo',
  apply({ raw, lines, labels }) {
    lines.forEach((line, i) => {
      // «Фото: как выглядит порт после пожара» may be the title.
      if (i === 0 && line.words > MOST_CREDIT_WORDS && !line.marks.includes('©')) return;
      const words = creditedWords(line, raw);
      if (words === null) return;
      if (words > MOST_CREDIT_WORDS) labels.set(i, 'caption', 'photo-caption');
      else labels.set(i, 'boilerplate', 'photo-credit');
    });
  },
};

/** Words beside the credit, or null when the line has none. */
function creditedWords(line: Line, raw: string): number | null {
  const length = line.end - line.start;
  if (length > LONGEST_OPENED) return null;
  const agency = line.hits.some((hit) => hit.topic === 'agency');
  // «© РИА Новости / … Пассажиры …»: whose picture it is, then what it shows.
  if (agency && raw.startsWith('©', line.start)) return line.words;
  for (const hit of line.hits) {
    const opened = hit.topic === 'photo' && hit.place === 'start';
    if (opened && raw.slice(hit.start, hit.end).includes(' ')) return hit.after;
    if (length > LONGEST_CAPTION) continue;
    if (isCredit(hit, line, raw)) return hit.before;
    if (opened && isSigned(line)) return hit.after;
    if (opened && agency && line.ending !== 'stop' && hit.after <= MOST_CREDIT_WORDS) return 0;
    // Words before the credit say what the picture shows.
    if (isLabel(hit, line)) return hit.before > 1 ? MOST_CREDIT_WORDS + 1 : hit.before + hit.after;
  }
  return null;
}

const MOST_SIGNED_WORDS = 3;

/** «Фото МЧС», «Фото Пресс-служба»: each word has a capital. */
function isSigned({ words, capitals, numbers, marks, ending }: Line): boolean {
  const short = words > 1 && words <= MOST_SIGNED_WORDS && numbers === 0;
  return short && capitals === words && ending === 'none' && /^-?$/u.test(marks);
}

/** «Фото: …», "Photo by …" */
function isLabel({ topic, place }: Hit, { ending }: Line): boolean {
  if (topic !== 'photo') return false;
  return place === 'label' || place === 'whole' || (place === 'sentence' && ending !== 'stop');
}

/** "… /Reuters", "… REUTERS/Jane Miller", "(AP Photo/Jane Miller)", "Getty Images": the name of an agency where a credit has it. */
function isCredit(hit: Hit, line: Line, raw: string): boolean {
  if (hit.place !== 'within' || hit.after > MOST_NAME_WORDS) return false;
  const before = raw.slice(Math.max(line.start, hit.start - 2), hit.start);
  const signed = raw.startsWith('/', hit.end) && hit.after > 0;
  if (hit.topic === 'agency') return signed || (NEWS_MARK.test(before) && hit.after === 0);
  if (hit.topic !== 'photo') return false;
  const called = line.ending === 'none' && hit.after === 0 && KIND_MARK.test(before);
  const closing = hit.after === 0 && line.ending === 'none' && line.words <= MOST_CREDIT_WORDS;
  return called || closing || PICTURE_MARK.test(before);
}

const LONGEST_PICTURED = 350;

/** A line set apart together with the credit right below it, which is all that the group has: what the picture shows. */
export const captionRule: CleanRule = {
  id: 'photo-caption',
  apply({ lines, labels }, id) {
    lines.forEach((line, i) => {
      const [credit, next] = [lines[i + 1], lines[i + 2]];
      if (i === 0 || !credit || credit.gap || labels.of(i + 1)?.rule !== 'photo-credit') return;
      const alone = line.gap || labels.of(i - 1) !== null;
      const short = line.end - line.start <= LONGEST_PICTURED;
      if (alone && short && next?.gap === true) labels.set(i, 'caption', id);
    });
  },
};
