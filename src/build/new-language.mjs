// npm run new-language xx: copies the template of a language pack to src/languages/xx.
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const languages = fileURLToPath(new URL('../languages/', import.meta.url));
const code = process.argv[2] ?? '';
const fail = (message) => {
  process.stderr.write(`new-language: ${message}\n`);
  process.exit(2);
};

if (!/^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/.test(code)) {
  fail('name the language by its BCP 47 code: npm run new-language pl');
}
if (existsSync(`${languages}${code}`)) fail(`src/languages/${code} exists already`);
cpSync(`${languages}_template`, `${languages}${code}`, { recursive: true });
const files = readdirSync(`${languages}${code}`).join(', ');
process.stdout.write(
  `src/languages/${code}: ${files}\n` +
    'Next: fill in language.yaml, then numerals.yaml and dates.yaml; CONTRIBUTING.md goes through it file by file.\n',
);
