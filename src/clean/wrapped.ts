import type { Segment } from './segments.js';

/** Narrowest and widest column, in code units, at which texts are broken by hand, mail programs and terminals. */
const LEAST_WIDTH = 30;
const MOST_WIDTH = 132;
/** Letters differ in width: a line may be so much shorter or longer than the column. */
const SLACK = 2;
/** Broken lines with a small letter below, or any letter of a script without capitals, which proves less. */
const LEAST_SMALL = 3;
const LEAST_CASELESS = 5;
/** Their share of all broken lines; the others have a name or a number below. */
const LEAST_SMALL_SHARE = 0.35;
/** The share of broken lines among those that nearly reach the column with another line below, or go beyond it. */
const LEAST_BROKEN_SHARE = 0.5;
/** Shorter lines, as a share of the column, are those of lists and labels. */
const LONG = 0.7;

const ENDS_SENTENCE = /[.!?…۔؟:;؛][\s"'»”’)\]]*$/u;
const BULLET = /^[•·*▪■►→>]/u;
/** An item of a list, unless the line before has not ended: «слово\n— слово», "killed\n33. The army". */
const PERHAPS_ITEM = /^(?:[-–—]\s|\d{1,2}[.)]\s)/u;
/** No line is broken at a no-break space. */
const FIRST_WORD = /^[\S\u00a0\u202f]+/u;
const SMALL_LETTER = /^\p{Ll}/u;
const LETTER_WITHOUT_CASE = /^\p{Lo}/u;

/** Whether a line is sure to stand for itself: a time stamp, a label. */
export type IsApart = (segment: Segment) => boolean;

/**
 * Puts the lines of paragraphs together that were broken at a column: mail, old text files, what a terminal or a PDF gave. Lines that were
 * broken so have room for their words, and none for the first word behind them. Pages with a line for each paragraph come back
 * as they are. A joined segment has the number of its first line.
 */
export function joinWrapped(
  raw: string,
  segments: readonly Segment[],
  isApart: IsApart,
): readonly Segment[] {
  const widths = segments.map((segment, i) => roomOf(raw, segment, segments[i + 1]));
  const followed = widths.filter((room) => room !== null);
  const column = commonColumn(followed.filter(({ open }) => open));
  if (column === null) return segments;
  const isBroken = (room: Room): boolean =>
    room.least <= column + SLACK && column < room.most + SLACK;
  const open = followed.filter((room) => room.open && isBroken(room));
  const small = open.filter((room) => room.small).length;
  const caseless = open.filter((room) => room.caseless).length;
  if (small < LEAST_SMALL && caseless < LEAST_CASELESS) return segments;
  const long = segments.filter(({ start, end }, i) => {
    const length = end - start;
    return length > column + SLACK || (length >= LONG * column && widths[i] !== null);
  });
  if (small + caseless < LEAST_SMALL_SHARE * open.length) return segments;
  if (open.length < LEAST_BROKEN_SHARE * long.length) return segments;
  const joined: Segment[] = [];
  segments.forEach((segment, i) => {
    const [known, before, room] = [joined.at(-1), segments[i - 1], widths[i - 1]];
    const goesOn =
      known !== undefined &&
      before !== undefined &&
      room != null &&
      isBroken(room) &&
      !beginsAnew(raw, segment, room.open) &&
      !isSame(raw, before, segment) &&
      !isApart(before) &&
      // "when they might go\nhome.": no button.
      ((room.open && room.small) || !isApart(segment));
    if (goesOn) joined[joined.length - 1] = through(known, segment);
    else joined.push(segment);
  });
  return joined;
}

/** Columns `[least, most)` at which a line was broken, if it was. */
interface Room {
  readonly least: number;
  readonly most: number;
  /** No mark ends a sentence at the end of the line. */
  readonly open: boolean;
  /** The next line begins with a small letter. */
  readonly small: boolean;
  /** The next line begins with a letter of a script that has no capitals. */
  readonly caseless: boolean;
}

function roomOf(raw: string, { start, end }: Segment, next: Segment | undefined): Room | null {
  if (next === undefined || next.gap) return null;
  const word = FIRST_WORD.exec(raw.slice(next.start, Math.min(next.end, next.start + MOST_WIDTH)));
  const least = end - start;
  const open = !ENDS_SENTENCE.test(raw.slice(Math.max(start, end - 8), end));
  const first = raw.charAt(next.start);
  return {
    least,
    most: least + 1 + (word?.[0].length ?? 0),
    open,
    small: SMALL_LETTER.test(first),
    caseless: LETTER_WITHOUT_CASE.test(first),
  };
}

/** The column at which most of the lines may have been broken; null when they are too wide or too narrow. */
function commonColumn(rooms: readonly Room[]): number | null {
  const changes = new Int32Array(MOST_WIDTH + 2);
  for (const { least, most } of rooms) {
    if (least > MOST_WIDTH) continue;
    changes[least] = (changes[least] ?? 0) + 1;
    const end = Math.min(most, MOST_WIDTH + 1);
    changes[end] = (changes[end] ?? 0) - 1;
  }
  let [column, best, open] = [0, 0, 0];
  changes.forEach((change, at) => {
    open += change;
    if (open > best && at >= LEAST_WIDTH) [column, best] = [at, open];
  });
  return best === 0 ? null : column;
}

function through({ start, outer, line, gap }: Segment, last: Segment): Segment {
  return { start, end: last.end, outer: { start: outer.start, end: last.outer.end }, line, gap };
}

/** An item of a list, or a quoted line of a mail. */
function beginsAnew(raw: string, { start, end }: Segment, open: boolean): boolean {
  const front = raw.slice(start, Math.min(end, start + 4));
  return BULLET.test(front) || (!open && PERHAPS_ITEM.test(front));
}

/** The title twice. */
function isSame(raw: string, a: Segment, b: Segment): boolean {
  return raw.slice(a.start, a.end) === raw.slice(b.start, b.end);
}
