import { isoDay, parseIsoDay } from '../../calendar/day-number.js';
import type { StoryContext } from '../context.js';
import type { Wording } from '../../wording/index.js';
import { dateColumn } from '../date-column.js';
import { HOW_KNOWN, entryLabel, mark, timedFacts, timelineEntries } from '../view/timeline.js';
import type { TimelineEntry } from '../view/timeline.js';
import { entryId } from './ids.js';
import { html } from './markup.js';
import type { Markup } from './markup.js';
import { percent } from './percent.js';
import { positionOf, timeScale } from './time-scale.js';
import type { Days, Stretch } from './time-scale.js';

const LANE = 18;
const TOP = 12;
const AXIS = 26;
/** Marks keep this distance, in percent. */
const APART = 2.6;
const FEWEST = 3;

interface Drawn extends TimelineEntry {
  readonly days: Days;
  readonly left: number;
  readonly right: number;
  readonly lane: number;
}

function daysOf({ value }: TimelineEntry): Days | null {
  const first = parseIsoDay(value.candidates[0] ?? value.from ?? value.to);
  const last = parseIsoDay(value.candidates.at(-1) ?? value.to ?? value.from);
  return first === null || last === null ? null : { first, last };
}

/** Gives every entry the first lane that is free where it begins. */
function inLanes(
  entries: readonly (TimelineEntry & { readonly days: Days })[],
  stretches: readonly Stretch[],
): readonly Drawn[] {
  const ends: number[] = [];
  return entries.map((entry) => {
    const left = positionOf(entry.days.first, stretches);
    const right = positionOf(entry.days.last, stretches);
    const free = ends.findIndex((end) => end + APART <= left);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = right;
    return { ...entry, left, right, lane };
  });
}

function shape(entry: Drawn, height: number, wording: Wording): Markup {
  const { left, right, lane, fact, value } = entry;
  const y = height - AXIS - LANE * (lane + 0.5);
  const kind = HOW_KNOWN[mark(value)];
  const words = `${dateColumn(value, wording)}: ${entryLabel(entry, wording)} (${wording.text(kind)})`;
  const middle = percent((left + right) / 2);
  const bar =
    right - left > 0.8
      ? html`<line class="span" x1="${percent(left)}" x2="${percent(right)}" y1="${y}" y2="${y}" />`
      : null;
  return html`<a href="#${entryId(fact)}" class="${kind}" aria-label="${words}"
    ><title>${words}</title>${bar}<circle cx="${middle}" cy="${y}" r="5"
  /></a>`;
}

function tick(stretch: Stretch, height: number): Markup {
  const y = height - AXIS;
  const [from, to] = [isoDay(stretch.first), isoDay(stretch.last)];
  const years = stretch.last - stretch.first > 700;
  const [first, last] = years
    ? [from.slice(0, 4), to.slice(0, 4)]
    : [from.slice(0, 7), to.slice(0, 7)];
  const both = first !== last && stretch.right - stretch.left > 18;
  const middle = percent((stretch.left + stretch.right) / 2);
  const labels = both
    ? html`<text x="${percent(stretch.left)}" y="${y + 17}">${first}</text
        ><text class="end" x="${percent(stretch.right)}" y="${y + 17}">${last}</text>`
    : html`<text class="middle" x="${middle}" y="${y + 17}"
        >${stretch.right - stretch.left > 9 ? first : first.slice(0, 4)}</text
      >`;
  return html`<line
      class="axis"
      x1="${percent(stretch.left)}"
      x2="${percent(stretch.right)}"
      y1="${y}"
      y2="${y}"
    />${labels}`;
}

/** What happened when, to scale: points and spans that lead to their rows; null where there is too little to draw. */
export function timelinePicture({ story, wording }: StoryContext): Markup | null {
  const entries = timelineEntries(timedFacts(story)).flatMap((entry) => {
    const days = daysOf(entry);
    return days === null ? [] : [{ ...entry, days }];
  });
  if (entries.length < FEWEST) return null;
  const stretches = timeScale(entries.map(({ days }) => days));
  const drawn = inLanes(entries, stretches);
  const lanes = Math.max(...drawn.map(({ lane }) => lane)) + 1;
  const height = TOP + lanes * LANE + AXIS;
  const about = wording.text('timeline-from-to', {
    n: entries.length,
    from: isoDay(stretches[0]?.first ?? 0),
    to: isoDay(stretches.at(-1)?.last ?? 0),
  });
  return html`<figure class="picture">
    <svg
      class="timeline"
      width="100%"
      height="${height}"
      role="group"
      aria-label="${about}"
    >
      ${stretches.map((stretch) => tick(stretch, height))}
      ${drawn.map((entry) => shape(entry, height, wording))}
    </svg>
    <figcaption>
      <span class="key stated">${wording.text('stated')}</span> <span class="key inferred">${wording.text('inferred')}</span>
      <span class="key planned">${wording.text('planned')}</span
      >${stretches.length > 1 ? html` <span>${wording.text('axis-broken')}</span>` : null}
    </figcaption>
  </figure>`;
}
