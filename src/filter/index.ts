export { NO_CRITERIA, type Criteria } from './criteria.js';
export { publishedOf } from './fact-days.js';
export { factTest } from './fact-test.js';
export { filterDigest, type FilterOptions } from './filter-digest.js';
export { findEntity, type Found, type Named } from './find-entity.js';
export { digestKnownBy } from './known-by.js';
export { watchDigest } from './watch-digest.js';
export { periodOf, type Period } from './period.js';
