/**
 * What a terminal would obey rather than show, and what reorders the text around it: all
 * controls but the line feed, and the marks that embed, override or isolate a direction.
 */
const OBEYED = /(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Whether a text holds such a control. */
export function hasControls(text: string): boolean {
  return text.search(OBEYED) >= 0;
}

/** Text whose controls are spelled out as in JSON (`\u001b`), so that a terminal shows them; line feeds stay. */
export function spellControls(text: string): string {
  return text.replace(OBEYED, escaped);
}

/** Text with a replacement character for each control: offsets into it stay true. Line feeds and tabs stay. */
export function maskControls(text: string): string {
  return text.replace(OBEYED, (control) => (control === '\t' ? control : '\uFFFD'));
}

/** A value as JSON that is safe to show on a terminal; it reads back as the same value. */
export function jsonText(value: object, indent = 0): string {
  return spellControls(JSON.stringify(value, null, indent));
}
