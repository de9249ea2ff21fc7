import type { CleanRule } from '../page.js';

const LONGEST_CALL = 300;

/** «Стали свидетелем? Пришлите нам фото», "Read the full story": what the page asks of readers; a title on top may ask too. */
export const callRule: CleanRule = {
  id: 'call',
  apply({ lines, labels }, id) {
    lines.forEach((line, i) => {
      if (i > 0 && line.call !== null && line.end - line.start <= LONGEST_CALL)
        labels.set(i, 'boilerplate', id);
    });
  },
};
