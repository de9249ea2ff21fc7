import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/packs.js';

/** A fenced block of a page. */
export interface Block {
  readonly language: string;
  readonly text: string;
  /** 1-based line of its first line. */
  readonly line: number;
}

export function pageText(page: string): string {
  return readFileSync(join(ROOT, page), 'utf8');
}

/** The fenced blocks of a page in a language, in order. */
export function blocksOf(page: string, language: string): Block[] {
  const blocks: Block[] = [];
  let open: { language: string; line: number; lines: string[] } | null = null;
  pageText(page)
    .split('\n')
    .forEach((text, i) => {
      if (!text.startsWith('```')) open?.lines.push(text);
      else if (open) {
        blocks.push({ language: open.language, line: open.line, text: open.lines.join('\n') });
        open = null;
      } else open = { language: text.slice(3), line: i + 2, lines: [] };
    });
  return blocks.filter((block) => block.language === language);
}
