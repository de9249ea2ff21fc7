export { merge as mergeAll } from '../library/merge.js';
