export { checkQuotes } from './check-quotes.js';
export { quotesIn, type Quote } from './quotes-in.js';
export type { Source } from './source-finder.js';
