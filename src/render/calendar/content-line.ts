import { safe } from '../clean-text.js';

/** RFC 5545: a line has at most so many octets, without its line break. */
const MOST_OCTETS = 75;

/** A TEXT value: on one line, with its separators escaped. */
export function escapeText(text: string): string {
  return safe(text).replace(/[\\;,]/gu, '\\$&');
}

/** Several lines as one TEXT value. */
export function escapeLines(lines: readonly string[]): string {
  return lines.map(escapeText).join('\\n');
}

function octets(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** `NAME:value`, folded between characters, never inside one, and ended by CR LF. */
export function contentLine(name: string, value: string): string {
  let folded = '';
  let length = 0;
  for (const character of `${name}:${value}`) {
    const size = octets(character);
    if (length + size > MOST_OCTETS) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += size;
  }
  return `${folded}\r\n`;
}
