import { TEXTS, type HostileCase } from '../case.js';

const { en } = TEXTS;
const bomb = [
  'a: &a [x,x,x,x,x,x,x,x,x]',
  ...'bcdefghi'
    .split('')
    .map((name, i) => `${name}: &${name} [${`*${'abcdefghi'[i] ?? 'a'},`.repeat(9)}]`),
].join('\n');

const configured = (name: string, yaml: string | Uint8Array, says: RegExp): HostileCase => ({
  name: `a configuration with ${name}`,
  files: { 'a.txt': en, 'digest.yaml': yaml },
  run: 'digest summarize a.txt',
  code: 2,
  says,
});

const owned = (name: string, yaml: string, says: RegExp): HostileCase => ({
  name: `names of one's own with ${name}`,
  files: { 'a.txt': en, 'own.yaml': yaml },
  run: 'digest summarize --entities own.yaml a.txt',
  code: 2,
  says,
});

const ruled = (name: string, part: string, says: RegExp): HostileCase =>
  configured(name, `packs: {en: {events: ${part}}}`, says);

const matching = (name: string, pattern: string, says: RegExp): HostileCase =>
  ruled(name, `{rules: [{id: own.a, match: '${pattern}', emit: {label: attack}}]}`, says);

const fronted = (name: string, matter: string, code: number, says?: RegExp): HostileCase => ({
  name: `front matter with ${name}`,
  files: { 'a.txt': `---\n${matter}\n---\n${en}` },
  run: 'digest extract a.txt',
  code,
  ...(says === undefined ? { shows: /"killed"/u } : { says }),
});

/** What people configure, turned against the program. */
export const SETTINGS: readonly HostileCase[] = [
  { ...configured('a bomb of aliases', bomb, /digest\.yaml:2: .*alias/u), short: true },
  configured('a prototype key', '__proto__: {width: 100}', /digest\.yaml:1: .*__proto__/u),
  configured('a key of an object', 'constructor: 1', /digest\.yaml:1: .*constructor/u),
  configured('a tag that makes objects', 'width: !!js/function "x"', /digest\.yaml/u),
  configured('half a line', 'paths: [a', /digest\.yaml/u),
  configured('bytes that are no text', Uint8Array.from([0xff, 0xfe, 0x00, 0x01]), /digest\.yaml/u),
  configured('ten thousand brackets', `paths: ${'['.repeat(10_000)}`, /digest\.yaml/u),
  {
    ...matching('a rule that repeats repetitions', '( x{999} ){999}', /:1: .*too much/u),
    short: true,
  },
  matching('a rule that waits for every word', '<any> x', /:1: .*cannot begin with <any>/u),
  matching('a rule of a thousand words', 'x ...1000 y', /:1: .*can cover/u),
  matching('a rule in a circle', '<@a>', /:1: .*unknown pattern/u),
  matching('ten thousand brackets in a rule', '('.repeat(10_000), /digest\.yaml:1: /u),
  ruled(
    'a named part that names itself',
    '{patterns: {a: <@a>}, rules: [{id: own.a, match: x <@a>, emit: {label: attack}}]}',
    /circle/u,
  ),
  ruled('a prototype class', '{lexicon: {__proto__: [x]}}', /:1: class "__proto__"/u),
  {
    ...ruled('a prototype value', '{lexicon: {cue: {__proto__: [x]}}}', /^$/u),
    ...{ code: 0, shows: /12/u },
  },
  ruled(
    'more forms than a language has',
    `{lexicon: {do-kill: {past: ["${'(a|b)'.repeat(30)}"]}}}`,
    /more than 5000 forms/u,
  ),
  configured(
    'a bomb of forms to watch',
    `watch: {words: ["${'(a|b)'.repeat(30)}"]}`,
    /more than 5000 forms/u,
  ),
  configured(
    'a prototype to watch',
    'watch: {__proto__: {entities: [x]}}',
    /:1: watch\.__proto__: no such key/u,
  ),
  configured(
    'a boilerplate line of every line',
    'packs: {en: {clean: {own: {start: ["…"]}}}}',
    /must begin and end with a word/u,
  ),
  {
    name: 'a configuration that is a folder',
    files: { 'a.txt': en },
    run: 'mkdir digest.yaml; digest summarize a.txt',
    code: 2,
    says: /digest\.yaml: is a folder/u,
  },
  {
    name: 'a variable that is no number',
    files: { 'a.txt': en },
    run: 'DIGEST_WIDTH=wide digest summarize a.txt',
    code: 2,
    says: /DIGEST_WIDTH/u,
  },
  {
    name: 'a home that is none',
    files: { 'a.txt': en },
    run: 'HOME=/dev/null XDG_CONFIG_HOME=../relative XDG_STATE_HOME= digest summarize a.txt',
    code: 0,
    shows: /12/u,
  },
  owned('a bomb of aliases', bomb, /own\.yaml:/u),
  owned(
    'a prototype key',
    '- {id: "d:x", name: X, type: organisation, en: [X], __proto__: {a: 1}}',
    /own\.yaml/u,
  ),
  owned('text in place of a list', 'hello', /own\.yaml/u),
  owned('ten thousand brackets', '['.repeat(10_000), /own\.yaml/u),
  fronted('a bomb of aliases', bomb, 0),
  fronted('a prototype key', '__proto__: {title: x}\ntitle: Floods', 0),
  fronted('a title that commands a terminal', 'title: "\\e[31m red"', 0),
  {
    name: 'a state folder that is a file',
    files: { 'a.txt': en, state: 'x' },
    run: 'digest report r a.txt --state state',
    code: 2,
    says: /state/u,
  },
  {
    name: 'a state folder where none can be',
    files: { 'a.txt': en },
    run: 'digest report r a.txt --state /proc/none/here',
    code: 2,
    says: /--state/u,
    short: true,
  },
  {
    name: 'a state file that is none',
    files: { 'a.txt': en },
    run: 'mkdir s; digest report r a.txt --state s > /dev/null; for f in s/*; do echo junk > "$f"; done; digest report r a.txt --state s',
    code: 0,
    says: /is broken .* set aside/u,
  },
  {
    name: 'a report whose name leads out',
    files: { 'a.txt': en },
    run: 'digest report ../../x a.txt --state s',
    code: 2,
    says: /a name is up to 64 letters/u,
  },
];
