export { openCache, ResultCache } from './result-cache.js';
export { forgetOld } from './forget.js';
