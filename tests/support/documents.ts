import type { RawDocument } from '../../src/types/index.js';

/** A plain text as it comes from a file of which nothing else is known. */
export function rawDocument(raw: string, about: Partial<RawDocument> = {}): RawDocument {
  return {
    id: 'test',
    path: 'test.txt',
    input: 'text',
    encoding: 'utf-8',
    bytes: '',
    raw,
    frontMatter: 0,
    title: null,
    outlet: null,
    url: null,
    published: null,
    language: null,
    replaced: 0,
    ...about,
  };
}
