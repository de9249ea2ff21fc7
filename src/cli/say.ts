import { spellControls } from '../text/index.js';

/** Says something about a file or input on standard error, on one line whatever its name holds. */
export function say(about: string, message: string): void {
  const [name, words] = [about, message].map((text) => spellControls(text).replaceAll('\n', '\\n'));
  process.stderr.write(`digest: ${name ?? ''}: ${words ?? ''}\n`);
}
