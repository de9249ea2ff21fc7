import { boundsOf } from '../../merge/common/bounds.js';
import { QUANTITY_MODS } from '../../types/quantity.js';
import type { Fact, FactValue } from '../../types/fact.js';
import { amountText } from '../../merge/telling/amount-text.js';
import { byKeys } from '../../merge/common/order.js';
import type { StoryContext } from '../context.js';
import type { Wording } from '../../wording/index.js';
import { rangeText } from '../date-column.js';
import { signed } from '../view/differences.js';
import { keyNumbers } from '../view/numbers.js';
import { html } from './markup.js';
import type { Markup } from './markup.js';
import { percent } from './percent.js';

const MOST_FACTS = 6;
const MOST_BARS = 12;
const ROW = 24;
/** Of 100: where bars begin, and how long the longest is. */
const LEFT = 9;
const WIDTH = 62;

/** What one source gives. */
interface Bar {
  readonly n: number;
  readonly value: FactValue;
  readonly low: number;
  readonly high: number;
}

function barsOf({ values }: Fact): readonly Bar[] {
  const bars = values.flatMap((value): Bar[] => {
    const mod = QUANTITY_MODS.find((known) => known === value.mod) ?? 'exact';
    const { low, high } = boundsOf({ ...value, mod });
    if (low < 0 || (value.low ?? value.best ?? value.high) === null) return [];
    const sources = new Set(value.support.map(({ n }) => n));
    const told = value.best ?? value.high ?? value.low ?? low;
    return [...sources].map((n) => ({ n, value, low, high: Number.isFinite(high) ? high : told }));
  });
  return bars
    .sort(
      byKeys(
        ({ n }) => n,
        ({ low }) => low,
      ),
    )
    .slice(0, MOST_BARS);
}

function row({ n, value, low, high }: Bar, index: number, most: number, wording: Wording): Markup {
  const y = index * ROW;
  const at = (amount: number): number => (WIDTH * amount) / most;
  const asOf =
    value.asOf === null ? '' : wording.text('beside-time', { time: rangeText(value.asOf) });
  const text = signed(amountText(value, wording), value, wording);
  return html`<text x="0" y="${y + 16}">[${n}]</text
    ><rect
      class="track"
      x="${percent(LEFT)}"
      width="${percent(WIDTH)}"
      y="${y + 11}"
      height="1"
    /><rect
      class="sure"
      x="${percent(LEFT)}"
      width="${percent(at(low))}"
      y="${y + 6}"
      height="11"
    /><rect
      class="open"
      x="${percent(LEFT + at(low))}"
      width="${percent(at(high - low))}"
      y="${y + 6}"
      height="11"
    /><text class="value" x="${percent(LEFT + WIDTH + 2)}" y="${y + 16}"
      >${text}${asOf === '' ? null : html`<tspan class="faint">${asOf}</tspan>`}</text
    >`;
}

function chart(fact: Fact, wording: Wording): Markup | null {
  const bars = barsOf(fact);
  const most = Math.max(...bars.map(({ high }) => high));
  if (new Set(bars.map(({ n }) => n)).size < 2 || !(most > 0)) return null;
  const words = bars
    .map(({ n, value }) => `${wording.text('source-n', { n })} ${amountText(value, wording)}`)
    .join(', ');
  return html`<figure class="picture numbers">
    <figcaption>${fact.label}</figcaption>
    <svg width="100%" height="${bars.length * ROW}" role="img" aria-label="${fact.label}: ${words}">
      ${bars.map((bar, index) => row(bar, index, most, wording))}
    </svg>
  </figure>`;
}

/** Numbers that several sources give, a bar a source; what the words leave open is lighter. */
export function numbersPicture({ story, wording }: StoryContext): Markup | null {
  const charts = keyNumbers(story)
    .flatMap((fact) => chart(fact, wording) ?? [])
    .slice(0, MOST_FACTS);
  if (charts.length === 0) return null;
  return html`<div class="charts">${charts}</div>
    <p class="legend">
      <span class="key sure">${wording.text('given')}</span> <span class="key open">${wording.text('left-open')}</span>
    </p>`;
}
