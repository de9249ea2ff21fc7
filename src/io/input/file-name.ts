import { isRealDay } from '../../calendar/day-number.js';

/** What a file's name says about the article in it. */
export interface FileNameFacts {
  /** ISO day. */
  readonly published: string | null;
  readonly outlet: string | null;
}

const DATED = /^(\d{4})([-_.])(\d{2})\2(\d{2})(?=[-_. ]|$)[-_. ]?(.*)$/u;
const HASH = /^[0-9a-f]{8,}$/iu;

/**
 * Reads `2024-09-27-outlet-title.txt`: the day, and the outlet where a title follows it. Parts are
 * parted by hyphens, or by underscores where there are any («2024-09-27_daily-news_title»). A mere
 * number or hash is neither.
 */
export function fileNameFacts(path: string): FileNameFacts {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z]{1,6}$/iu, '');
  const match = DATED.exec(name);
  if (match === null) return { published: null, outlet: null };
  const [, year = '', , month = '', day = '', rest = ''] = match;
  if (!isRealDay(Number(year), Number(month), Number(day)))
    return { published: null, outlet: null };
  return { published: `${year}-${month}-${day}`, outlet: outletOf(rest) };
}

function outletOf(rest: string): string | null {
  const [outlet = '', ...title] = rest.split(rest.includes('_') ? '_' : '-');
  const named = title.join('') !== '' && /\p{L}{2}/u.test(outlet) && !HASH.test(outlet);
  return named ? outlet : null;
}
