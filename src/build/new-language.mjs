// npm run new-language xx [FOLDER]: copies the template of a language pack to src/languages/xx, or to FOLDER/xx.
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const template = fileURLToPath(new URL('../languages/_template', import.meta.url));
const [code = '', folder = dirname(template)] = process.argv.slice(2);
const fail = (message) => {
  process.stderr.write(`new-language: ${message}\n`);
  process.exit(2);
};

if (!/^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/.test(code)) {
  fail('name the language by its BCP 47 code: npm run new-language pl');
}
const target = join(folder, code);
const shown = relative(process.cwd(), target);
if (existsSync(target)) fail(`${shown} exists already`);
cpSync(template, target, { recursive: true });
process.stdout.write(
  `${shown}: ${readdirSync(target).join(', ')}\n` +
    'Next: fill in language.yaml, then numerals.yaml and dates.yaml; CONTRIBUTING.md goes through it file by file.\n',
);
