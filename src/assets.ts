/**
 * Where the build puts compiled packs and gazetteer. The bundle lies in `dist/` and this file in `src/`: the same relative
 * address leads from both to `dist/`.
 */
export const DIST = new URL('../dist/', import.meta.url);
