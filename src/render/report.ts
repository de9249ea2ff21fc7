import type { Report } from '../types/report.js';
import { ENGLISH } from '../wording/index.js';
import { renderDelta } from './delta.js';
import type { RenderOptions } from './renderer.js';

/** A report for people: one line that counts, then what is new; empty when nothing is. */
export function renderReport({ name, news, again }: Report, options: RenderOptions): string {
  const { wording = ENGLISH } = options;
  const fresh = renderDelta(news, options);
  const repeated = renderDelta(again, options);
  return [
    fresh === '' ? '' : `${name}: ${fresh}`,
    repeated === '' ? '' : wording.text('told-before', { name, text: repeated }),
  ]
    .filter((part) => part !== '')
    .join('\n');
}
