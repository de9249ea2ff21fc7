import { ru, uk } from 'chrono-node';
import { franc } from 'franc';
import { openResources } from '../../src/io/resources/resources.js';
import { counter } from '../../src/match/index.js';
import type { Resources } from '../../src/resources.js';
import { documentOf, textsIn } from './texts.js';
import { timedPipeline, wholeExtraction } from './timed-pipeline.js';

export { detection } from './detection.js';
export { mergingCost } from './merging.js';
export { generate } from './texts.js';

const CHARACTERS = 300_000;
const ROUNDS = 16;
/** Rounds that warm the compiler up; the whole extraction grows faster until the ninth. */
const WARM_UP = 9;

/** A row of the table; `ratio` beside what `to` names. */
export interface Figure {
  readonly value: number;
  readonly unit: string;
  readonly ratio?: number;
  readonly to?: string;
}

type Figures = Record<string, Figure>;

/** Characters a second: the whole, chrono and franc on Russian and Ukrainian texts, then each stage on the Russian ones. */
export async function stages(): Promise<Figures> {
  const resources = await openResources();
  return {
    ...peers('Russian', 'ru', ru, resources),
    ...peers('Ukrainian', 'uk', uk, resources),
    ...stageRates(resources),
    ...doubling(resources),
  };
}

interface DateParser {
  parse(text: string, reference: Date): unknown;
}

function peers(name: string, code: string, chrono: DateParser, resources: Resources): Figures {
  const texts = textsIn(code, CHARACTERS, resources);
  const documents = texts.map(documentOf);
  const reference = new Date('2024-09-28T12:00:00Z');
  const rates = ratesOf(charactersOf(texts), {
    [`chrono's parser, ${name}`]: () => {
      for (const text of texts) chrono.parse(text, reference);
    },
    [`franc, ${name}`]: () => {
      for (const text of texts) franc(text);
    },
    [`whole extraction, ${name}`]: () => {
      for (const document of documents) wholeExtraction(document, resources);
    },
  });
  return compared(rates, `chrono's parser, ${name}`);
}

function stageRates(resources: Resources): Figures {
  const texts = textsIn('ru', CHARACTERS, resources);
  const rounds: Map<string, number>[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const times = new Map<string, number>();
    texts.forEach((text, i) => {
      timedPipeline(documentOf(text, i), resources, (stage, time) =>
        times.set(stage, (times.get(stage) ?? 0) + time),
      );
    });
    if (round >= WARM_UP) rounds.push(times);
  }
  const characters = charactersOf(texts);
  return Object.fromEntries(
    [...(rounds[0]?.keys() ?? [])].map((stage) => {
      const time = median(rounds.map((times) => times.get(stage) ?? 0));
      return [`- ${stage}`, { value: (characters * 1000) / time, unit: 'char/s' }];
    }),
  );
}

/** Time and matcher steps of texts twice as long: 2 or less is linear. */
function doubling(resources: Resources): Figures {
  const prose = textsIn('ru', 40_000, resources).join('\n');
  const kinds = { prose, digits: '1 2 3, (4) 5. '.repeat(3000), commas: ', [ ( '.repeat(8000) };
  return Object.fromEntries(
    Object.entries(kinds).flatMap(([kind, text]) => {
      const [once, twice] = [costOf(text, resources), costOf(text + text, resources)];
      const steps = twice.steps / Math.max(1, once.steps);
      return [
        [`time of twice as much: ${kind}`, { value: twice.time / once.time, unit: 'times' }],
        [`matcher steps of twice as much: ${kind}`, { value: steps, unit: 'times' }],
      ];
    }),
  );
}

function costOf(text: string, resources: Resources): { time: number; steps: number } {
  // Taken as it is: cleaning would drop the second half of a text that is twice the same.
  const document = { ...documentOf(text, 0), language: 'ru' };
  const times: number[] = [];
  let steps = 0;
  for (let round = 0; round < ROUNDS; round++) {
    counter.steps = 0;
    const started = performance.now();
    wholeExtraction(document, resources, false);
    if (round >= WARM_UP) times.push(performance.now() - started);
    steps = counter.steps;
  }
  return { time: median(times), steps };
}

/** Medians over rounds in which every piece of work has its turn, so that a slow moment hits all alike. */
function ratesOf(characters: number, work: Record<string, () => void>): Map<string, number> {
  const times = new Map<string, number[]>(Object.keys(work).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, run] of Object.entries(work)) {
      const started = performance.now();
      run();
      if (round >= WARM_UP) times.get(name)?.push(performance.now() - started);
    }
  }
  return new Map([...times].map(([name, list]) => [name, (characters * 1000) / median(list)]));
}

function compared(rates: ReadonlyMap<string, number>, to: string): Figures {
  const peer = rates.get(to) ?? 1;
  return Object.fromEntries(
    [...rates].map(([name, value]) => {
      const figure = { value, unit: 'char/s' };
      return [name, name === to ? figure : { ...figure, ratio: value / peer, to }];
    }),
  );
}

function charactersOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}

function median(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
