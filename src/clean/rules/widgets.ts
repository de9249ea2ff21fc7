import type { Line } from '../line.js';
import { isTitleLike } from '../line.js';
import { sharesWords } from '../overlap.js';
import { firstParagraph } from '../page.js';
import type { CleanRule } from '../page.js';
import { textOf } from './outlet.js';

/** One short line above a longer one may be a title and its subtitle. */
const LEAST_LINES = 2;
const MOST_WORDS = 4;
const LEAST_TITLE_WORDS = 5;

/**
 * Short lines above the title that no phrase is known of («Личный счёт», «Гид по отпуску»): several of them, none with a
 * word of the article, above a line that has some and is long enough for a title.
 */
export const widgetsRule: CleanRule = {
  id: 'menu',
  apply(page, id) {
    const { raw, lines, labels } = page;
    const first = firstParagraph(page);
    const open = [...lines.keys()].filter((i) => i < first && labels.of(i) === null);
    if (open.length <= LEAST_LINES) return;
    const { stems } = textOf(page, first);
    const title = open.findIndex((i) => {
      const line = lines[i];
      return line && !(isWidget(line) && !sharesWords(raw, line, stems));
    });
    const line = lines[open[title] ?? -1];
    if (title < LEAST_LINES || !line || !isTitleLike(line)) return;
    if (line.words < LEAST_TITLE_WORDS || !sharesWords(raw, line, stems)) return;
    for (const i of open.slice(0, title)) labels.set(i, 'boilerplate', id);
  },
};

function isWidget({ words, ending, marker, stamp }: Line): boolean {
  return words <= MOST_WORDS && ending === 'none' && marker === 'none' && !stamp;
}
