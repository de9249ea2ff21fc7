/** What the program does when it is loaded: `load-program.ts` loads it, in whichever form. */
export { run } from './run.js';
export { serve } from './jobs/serve.js';
