import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compileClean } from '../clean/build/compile.js';
import { compileDetect } from '../detect/build/compile.js';
import { rowsBySound } from '../extract/actors/sound/people-by-sound.js';
import { learnSpellings } from '../extract/actors/sound/spellings.js';
import { compileGazetteer, ENTITIES_FILE } from '../gazetteer/build/compile.js';
import { loadEntities } from '../gazetteer/index.js';
import { writePeople } from '../gazetteer/people.js';
import { readLabels } from '../labels/build/read-labels.js';
import { LanguagePack } from '../match/index.js';
import { SCHEMAS } from '../schema/index.js';
import { readWording } from '../wording/build/read-wording.js';
import { compileLanguages } from './packs/compile-languages.js';
import { compilePack, packCodes } from './packs/compile-pack.js';

/**
 * Compiles packs, detection tables and gazetteer from `src` to `dist`. Run by `build.mjs` from the project's
 * root. A mistake in a source ends the build with a line that names the file.
 */
function main(): void {
  const languages = join('src', 'languages');
  const codes = packCodes(languages);
  const outputs = new Map<string, string | Uint8Array>();
  const packs: LanguagePack[] = [];
  const named: { readonly code: string; readonly name: string }[] = [];
  for (const code of codes) {
    const { pack: packed, parts } = compilePack(languages, code);
    packs.push(new LanguagePack(packed));
    named.push({ code, name: packed.name });
    const { lexicons, ...pack } = packed;
    for (const { readings, words } of lexicons) {
      outputs.set(`packs/${code}.json`, JSON.stringify({ ...pack, readings }));
      outputs.set(`packs/${code}.words`, words);
    }
    outputs.set(`packs/${code}.parts.json`, JSON.stringify(parts));
  }
  outputs.set('packs/clean.json', compileClean(languages));
  for (const [name, data] of compileDetect(join('src', 'detect', 'data'))) {
    outputs.set(`packs/${name}`, data);
  }
  const labels = codes.flatMap((code) => readLabels(languages, code) ?? []);
  const gazetteer = compileGazetteer(join('src', 'gazetteer', 'data'), languages, labels);
  for (const [name, bytes] of gazetteer) outputs.set(`gazetteer/${name}`, bytes);
  const entities = loadEntities(gazetteer.get(ENTITIES_FILE) ?? new Uint8Array());
  for (const pack of packs) {
    const people = {
      rowsBySound: rowsBySound(entities, pack),
      spellings: learnSpellings(pack.code, entities),
    };
    outputs.set(`gazetteer/${pack.code}.people`, writePeople(people));
  }
  const hash = createHash('sha256');
  for (const [name, data] of outputs) hash.update(name).update(data);
  outputs.set('packs/index.json', JSON.stringify({ languages: codes, rules: hash.digest('hex') }));
  for (const each of labels)
    outputs.set(`packs/${each.code}.labels.json`, JSON.stringify(each.templates));
  for (const code of codes) {
    const wording = readWording(languages, code);
    if (wording !== null) outputs.set(`packs/${code}.wording.json`, JSON.stringify(wording));
  }
  // No rules: they say nothing of what is found, only how well it was and how it is written.
  outputs.set(
    'packs/languages.json',
    languageList(named, outputs, join(languages, 'accuracy.json')),
  );
  for (const [name, schema] of Object.entries(SCHEMAS)) {
    outputs.set(`schemas/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`);
  }

  for (const folder of ['packs', 'gazetteer', 'schemas'])
    rmSync(join('dist', folder), { recursive: true, force: true });
  for (const [name, data] of outputs) {
    const file = join('dist', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, data);
  }
}

/* eslint-disable @typescript-eslint/no-unsafe-argument -- the one file this build has just made, the other tests compare */
function languageList(
  packs: readonly { readonly code: string; readonly name: string }[],
  outputs: ReadonlyMap<string, string | Uint8Array>,
  accuracyFile: string,
): string {
  const detect = String(outputs.get('packs/detect.json'));
  const accuracy = readFileSync(accuracyFile, 'utf8');
  return JSON.stringify(compileLanguages(packs, JSON.parse(accuracy), JSON.parse(detect)));
}
/* eslint-enable @typescript-eslint/no-unsafe-argument */

try {
  main();
} catch (error) {
  process.stderr.write(`digest: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
