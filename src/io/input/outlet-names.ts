import type { RawDocument } from '../../types/index.js';

/**
 * Gives an outlet the name that the user has for it. Looked up are the outlet as the input names it and the host of its
 * address, with and without `www.`; letter case does not matter.
 */
export function withOutletName(
  document: RawDocument,
  names: ReadonlyMap<string, string> | undefined,
): RawDocument {
  if (names === undefined || names.size === 0) return document;
  const byShort = new Map([...names].map(([short, name]) => [short.toLowerCase(), name]));
  const { outlet, url } = document;
  const host = url !== null && URL.canParse(url) ? new URL(url).hostname : '';
  const keys = [outlet ?? '', host, host.replace(/^www\./u, '')];
  const name = keys
    .map((key) => byShort.get(key.toLowerCase()))
    .find((found) => found !== undefined);
  return name === undefined ? document : { ...document, outlet: name };
}
