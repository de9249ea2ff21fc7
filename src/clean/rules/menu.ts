import { tokensIn } from '../../text/index.js';
import type { Line } from '../line.js';
import { endOfParagraphs, firstParagraph, leaveOut } from '../page.js';
import type { CleanRule } from '../page.js';
import { isHeading } from './sidebar.js';

const LEAST_ENTRIES = 4;
const MOST_WORDS = 2;

/** Lines of one or two words in a row above the title: the menu of the site. */
export const menuRule: CleanRule = {
  id: 'menu',
  apply(page, id) {
    const end = firstParagraph(page);
    let from = 0;
    for (let at = 0; at <= end; at++) {
      const line = page.lines[at];
      if (at < end && line && (isEntry(line) || page.labels.of(at) !== null)) continue;
      if (at - from >= LEAST_ENTRIES && at < end) leaveOut(page.labels, from, at, id);
      from = at + 1;
    }
  },
};

function isEntry({ words, ending, stamp, marker }: Line): boolean {
  return words > 0 && words <= MOST_WORDS && ending === 'none' && !stamp && marker !== 'number';
}

/** Beside a number: signs of weather and rates ("+7°", "$ 92.13"). */
const GAUGE_MARKS = /^[.,+–°%$€£₴₽•·-]*$/u;

/** A number and nothing else above or below the article counts its readers, or tells weather and rates. */
export const bareNumberRule: CleanRule = {
  id: 'counter',
  apply(page, id) {
    const [first, end] = [firstParagraph(page), endOfParagraphs(page)];
    const edges = [...page.lines.keys()].filter((i) => i < first || (i >= end && end > 0));
    for (const i of edges) {
      const line = page.lines[i];
      const bare = line?.words === 0 && line.numbers > 0 && line.numbers < 3 && line.stamp === null;
      if (bare && GAUGE_MARKS.test(line.marks)) page.labels.set(i, 'boilerplate', id);
    }
  },
};

const LEAST_TAGS = 4;
const MOST_TAGS = 40;

/** Tags above the title, each written twice: «США Ирак войска США Ирак». */
export const doubledTagsRule: CleanRule = {
  id: 'tags',
  apply(page, id) {
    const end = firstParagraph(page);
    for (let i = 0; i < end; i++) {
      const line = page.lines[i];
      if (line && isDoubled(page.raw, line)) page.labels.set(i, 'boilerplate', id);
    }
  },
};

/** The last words are the first ones again: a third of the line or more, names among them. */
function isDoubled(raw: string, { start, end, words, capitals, marks }: Line): boolean {
  if (words < LEAST_TAGS || words > MOST_TAGS || capitals < 2 || marks !== '') return false;
  const keys = tokensIn(raw, start, end).map((token) => token.key);
  const again = keys.indexOf(keys[0] ?? '', Math.ceil(keys.length / 2));
  const rest = again < 0 ? [] : keys.slice(again);
  return rest.length * 3 >= keys.length && rest.every((key, i) => key === keys[i]);
}

/** Whether a line above the title may name a section that no list has: one word, which is no title. */
export function isSectionLike({ words, numbers, ending, marker }: Line): boolean {
  return words === 1 && numbers === 0 && ending === 'none' && marker === 'none';
}

/** The name of a section («Политика») on a line of its own above or below the article. */
export const sectionRule: CleanRule = {
  id: 'section',
  apply(page, id) {
    const { lines, labels } = page;
    const [first, end] = [firstParagraph(page), endOfParagraphs(page)];
    lines.forEach((line, i) => {
      if ((i < first || i >= end) && isHeading(line, 'section')) labels.set(i, 'boilerplate', id);
    });
  },
};
