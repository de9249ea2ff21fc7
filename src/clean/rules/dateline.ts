import { isDateline } from '../dateline.js';
import { firstParagraph } from '../page.js';
import type { CleanRule } from '../page.js';

/** Above the article, a line of place, agency and day and nothing else. */
export const datelineRule: CleanRule = {
  id: 'dateline',
  apply(page, id) {
    const { raw, lines, labels, lexicon } = page;
    const first = Math.min(firstParagraph(page), lines.length - 1);
    for (let i = 0; i < first; i++) {
      const line = lines[i];
      if (line && labels.of(i) === null && isDateline(raw, line, lexicon)) {
        labels.set(i, 'dateline', id);
      }
    }
  },
};
