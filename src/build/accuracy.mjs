// Turns the scorer's figures into src/languages/accuracy.json: reads its --json output on standard input, prints the file.
// The day it was measured on is the argument.
import { readdirSync } from 'node:fs';
import { text } from 'node:stream/consumers';

const COMMAND =
  "node ../shared/eval/score.mjs --bin 'node bin/digest.js' --data ../shared/eval/dev --only dates,quantities,actors --json";

const scores = JSON.parse(await text(process.stdin));
const [measured] = process.argv.slice(2);
if (!/^\d{4}-\d\d-\d\d$/u.test(measured ?? '')) throw new Error('give the day: YYYY-MM-DD');

const packs = readdirSync(new URL('../languages/', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
  .map(({ name }) => name)
  .sort();
const languages = {};
for (const code of packs) {
  languages[code] = {
    dates: pooled(scores.dates.rows, code, 'endToEnd', 'gold'),
    quantities: pooled(scores.quantities.rows, code, 'allRight', 'texts'),
    // "near" rows tell the same names again, with edges forgiven.
    actors: pooled(
      scores.actors.rows.filter(({ name }) => name.endsWith('exact')),
      code,
      'ALL',
      'gold',
    ),
  };
}
process.stdout.write(`${JSON.stringify({ measured, command: COMMAND, languages }, null, 2)}\n`);

/** Mean of a figure over the rows of a language, each by the number of its items; null where nothing was measured. */
function pooled(rows, code, figure, items) {
  let sum = 0;
  let of = 0;
  for (const { lang, figures } of rows) {
    if (lang !== code || figures[figure] === null) continue;
    const count = Number(figures[items]);
    sum += figures[figure] * count;
    of += count;
  }
  return of === 0 ? null : { percent: Math.round((sum / of) * 10) / 10, of };
}
