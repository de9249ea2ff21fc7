export { buildStamp, cacheFolder } from './location.js';
export { forgetOld } from './forget.js';
export { LineCache } from './line-cache.js';
