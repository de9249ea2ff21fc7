import { TEXTS, type HostileCase } from '../case.js';

const { en, ru } = TEXTS;
const good = JSON.stringify({ text: en });

/** Records of which the middle one is broken: it is named, and the others are read. */
const broken = (name: string, line: string | Uint8Array, says: RegExp): HostileCase => ({
  name: `a record that is ${name}`,
  files: {
    'a.ndjson': Buffer.concat([
      Buffer.from(`${good}\n`),
      Buffer.from(line),
      Buffer.from(`\n${good}\n`),
    ]),
  },
  run: 'digest detect a.ndjson',
  code: 3,
  says,
  shows: /^.*language\/1.*\n.*error\/1.*\n.*language\/1.*\n$/u,
});

const whole = (name: string, line: string, shows: RegExp): HostileCase => ({
  name: `a record with ${name}`,
  files: { 'a.ndjson': `${line}\n` },
  run: 'digest extract a.ndjson',
  code: 0,
  shows,
});

const merged = (
  name: string,
  change: string,
  code: HostileCase['code'],
  says?: RegExp,
): HostileCase => ({
  name: `a line for merge with ${name}`,
  files: { 'a.txt': en },
  run: `digest extract a.txt | jq -c '${change}' > a.ndjson; digest merge --mixed a.ndjson`,
  code,
  ...(says === undefined ? {} : { says }),
});

/** Lines of JSON that are not what they should be. */
export const RECORDS: readonly HostileCase[] = [
  { ...broken('half', '{"text": "half', /line 2: is not JSON/u), short: true },
  broken('a list', '["a","b"]', /line 2/u),
  broken('a number', '42', /line 2/u),
  broken('null', 'null', /line 2/u),
  broken('without a text', '{"title":"x"}', /line 2.*text/u),
  broken('of an empty text', '{"text":" "}', /line 2.*empty/u),
  broken('of a text that is a list', '{"text":["x"]}', /line 2.*text/u),
  broken('of a day that is none', '{"text":"x y z","published":"yesterday"}', /line 2.*published/u),
  broken('of an id that is an object', '{"id":{"a":1},"text":"x y z"}', /line 2.*id/u),
  broken('two records', '{"text":"x"}{"text":"y"}', /line 2: is not JSON/u),
  broken('nested a hundred thousand deep', `{"text":${'['.repeat(100_000)}`, /line 2/u),
  broken('zero bytes', new Uint8Array(20), /line 2/u),
  broken('an output of digest', '{"schema":"digest/article/1"}', /line 2.*output of digest/u),
  {
    ...whole(
      'a key that is a prototype',
      '{"__proto__":{"text":"evil"},"constructor":1,"text":"Talks resume in Doha on 3 May 2024."}',
      /"value":"2024-05-03"/u,
    ),
    short: true,
  },
  whole(
    'more in it that is nested deep',
    `{"text":"Talks resume in Doha on 3 May 2024.","more":${'['.repeat(5000)}${']'.repeat(5000)}}`,
    /"value":"2024-05-03"/u,
  ),
  whole(
    'half a surrogate pair',
    '{"text":"Talks \\ud83d resume in Doha on 3 May 2024."}',
    /"value":"2024-05-03"/u,
  ),
  whole(
    'a key twice',
    '{"text":"first","text":"Talks resume in Doha on 3 May 2024."}',
    /"value":"2024-05-03"/u,
  ),
  whole(
    'zero characters',
    '{"text":"Talks\\u0000 resume in Doha on 3 May 2024."}',
    /"value":"2024-05-03"/u,
  ),
  whole(
    'escapes in its id and title',
    '{"id":"\\u001b[31m","title":"\\u009b2J\\u202e","text":"Talks resume in Doha on 3 May 2024."}',
    /2024-05-03/u,
  ),
  whole(
    'a language that there is not',
    '{"language":"tlh","text":"Talks resume in Doha on 3 May 2024."}',
    /"code":"tlh"/u,
  ),
  {
    name: 'records behind a mark, with CRLF and blank lines',
    files: { 'a.ndjson': `\uFEFF${good}\r\n\r\n  \n${JSON.stringify({ text: ru })}\r\n` },
    run: 'digest detect a.ndjson',
    code: 0,
    shows: /"en".*\n.*"ru"/u,
  },
  {
    name: 'records in UTF-16',
    files: { 'a.ndjson': Buffer.from(`\uFEFF${good}\n`, 'utf16le') },
    run: 'digest detect a.ndjson',
    code: 0,
    shows: /"en"/u,
  },
  {
    name: 'one document over many lines',
    files: { 'a.ndjson': JSON.stringify([{ text: en }], null, 2) },
    run: 'digest detect a.ndjson',
    code: 2,
    says: /one JSON document over many lines/u,
  },
  {
    name: 'a file of blank lines',
    files: { 'a.ndjson': '\n\n \n' },
    run: 'digest detect a.ndjson',
    code: 2,
    says: /no records/u,
  },
  {
    name: 'errors of an earlier stage that command a terminal',
    files: {
      'a.ndjson':
        '{"schema":"digest/error/1","id":"\\u001b[1m","path":"\\u001b]0;x\\u0007","error":{"code":"empty","message":"\\u009b2J\\n\\u202e"}}',
    },
    run: 'digest summarize a.ndjson',
    code: 2,
    says: /\\u001b\]0;x/u,
    short: true,
  },
  merged('a prototype key', '. + {"__proto__": {"mentions": []}}', 0),
  merged('places beyond the text', '.mentions |= map(.start = 1e9 | .end = 2e9 | .line = 1e6)', 0),
  merged('a place before the text', '.mentions[0].start = -5', 2, /start/u),
  merged('a place that is no number', '.mentions[0].start = "x"', 2, /start/u),
  merged('mentions that are an object', '.mentions = {}', 2, /mentions/u),
  merged(
    'mentions that name each other',
    '.mentions |= map(if .when then .when = "m0" else . end)',
    0,
  ),
  merged(
    'days that there are not',
    '(.mentions[] | select(.kind == "date") | .from) = "2024-02-31"',
    0,
  ),
  merged(
    'days in the wrong order',
    '(.mentions[] | select(.kind == "date")) |= (.from = "2030-01-01" | .to = "2020-01-01")',
    [0, 2],
    /^$|from|to/u,
  ),
  merged('a schema of tomorrow', '.schema = "digest/article/9"', 2, /digest\/article\/9/u),
  merged('ten thousand shingles', '.shingles = [range(10000)]', 0),
  {
    name: 'verify of something else',
    files: { 'a.json': '{"schema":"digest/digest/1"}' },
    run: 'digest verify a.json',
    code: 0,
    shows: /0/u,
  },
  {
    name: 'diff of a list and a text',
    files: { 'a.json': '[]', 'b.json': en },
    run: 'digest diff a.json b.json',
    code: 2,
    says: /a\.json/u,
  },
];
