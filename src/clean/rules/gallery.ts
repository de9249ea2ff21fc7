import type { Line } from '../line.js';
import { isParagraph } from '../line.js';
import type { CleanRule } from '../page.js';

/** Fewer numbered pictures are no gallery. */
const LEAST_PICTURES = 3;

/** "1/12", "2/12" …: the counters of a gallery, and the captions behind them. */
export const galleryRule: CleanRule = {
  id: 'gallery',
  apply({ lines, labels }, id) {
    const counters = lines.flatMap((line, i) => (isPictureCounter(line) ? [i] : []));
    if (counters.length < LEAST_PICTURES) return;
    for (const i of counters) {
      labels.set(i, 'boilerplate', id);
      const caption = lines[i + 1];
      if (caption && !isPictureCounter(caption) && !isParagraph(caption)) {
        labels.set(i + 1, 'caption', id);
      }
    }
  },
};

function isPictureCounter(line: Line): boolean {
  return line.words === 0 && line.numbers === 2 && line.marks === '/';
}
