import { performance } from 'node:perf_hooks';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { franc } from 'franc';
import { parse } from 'yaml';
import { openResources } from '../../src/io/resources/resources.js';
import type { Figure } from './stages.js';

const SENTENCES = fileURLToPath(new URL('../tests/detect/sentences.yaml', import.meta.url));
const ROUNDS = 15;
/** Rounds that warm the compiler up. */
const WARM_UP = 5;

/**
 * Time until a fresh process has told the language of its first headline (model loaded), and headlines a second beside
 * franc: the test sentences of the languages that have a pack.
 */
export async function detection(): Promise<Record<string, Figure>> {
  const resources = await openResources();
  const opened = performance.now();
  resources.detect('Переговоры о выводе войск продолжатся завтра');
  const load = performance.now() - opened;
  const all = parse(readFileSync(SENTENCES, 'utf8')) as Record<string, readonly string[]>;
  const texts = resources.languages.flatMap((code) => all[code] ?? []);
  const times = { digest: [] as number[], franc: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    times.digest.push(timeOf(texts, resources.detect));
    times.franc.push(timeOf(texts, franc));
  }
  const [own, peer] = [bestOf(times.digest), bestOf(times.franc)];
  return {
    'detection: model loaded, first headline told': { value: load, unit: 'ms' },
    'detection: headlines, franc': { value: texts.length / peer, unit: '/ms' },
    'detection: headlines': {
      value: texts.length / own,
      unit: '/ms',
      ratio: peer / own,
      to: 'franc',
    },
  };
}

function timeOf(texts: readonly string[], detect: (text: string) => unknown): number {
  const started = performance.now();
  for (let again = 0; again < 20; again++) for (const text of texts) detect(text);
  return (performance.now() - started) / 20;
}

/** The quickest round: what disturbs a run only makes it slower. */
function bestOf(times: readonly number[]): number {
  return Math.min(...times.slice(WARM_UP));
}
