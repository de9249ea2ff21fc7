import type { RawDocument } from '../../types/index.js';
import { sha256, shortId } from '../input/input.js';

/** A version of an article: a record or file with these contents. */
export interface VersionKey {
  readonly path: string;
  readonly id: string;
  /** Hash of the text and of what is known about it, but not of what the rules make of it. */
  readonly version: string;
}

/** The version of a document: it changes with the text and with what is stated about it, and with nothing else. */
export function versionOf(document: RawDocument): VersionKey {
  const { path, id, bytes, title, outlet, url, published, language } = document;
  const stated = [bytes, title, outlet, url, published?.date ?? null, language];
  return { path, id, version: shortId(sha256(JSON.stringify(stated))) };
}

/** A version as one text, to look it up by. */
export function keyText({ path, id, version }: VersionKey): string {
  return JSON.stringify([path, id, version]);
}
