/** Text as roff shows it: nothing in it is a request, an escape or a hyphen that may be broken at. */
export function roffText(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/gmu, '\\&');
}

/** A heading of the page, or within a section of it. */
export function heading(level: 'SH' | 'SS', text: string): string {
  return `.${level} ${roffText(text)}`;
}

/** A term in bold, and what it means beside or below it. */
export function definition(term: string, meaning: string): string {
  return `.TP\n\\fB${roffText(term)}\\fR\n${roffText(meaning)}`;
}

/** A paragraph of its own. */
export function paragraph(text: string): string {
  return `.PP\n${roffText(text)}`;
}

/** Lines that stay as they are. */
export function verbatim(lines: readonly string[]): string {
  return ['.PP', '.nf', '.RS 2', roffText(lines.join('\n')), '.RE', '.fi'].join('\n');
}

/** Help as it is typed: paragraphs, and indented lines that stay as they are. */
export function typed(help: string): string[] {
  const parts = help.trim().split(/\n\s*\n|(?<=^\S.*)\n(?= )|(?<=^ .*)\n(?=\S)/mu);
  return parts.map((part) =>
    part.startsWith(' ')
      ? verbatim(part.split('\n').map((line) => line.replace(/^ {2}/u, '')))
      : paragraph(part),
  );
}
