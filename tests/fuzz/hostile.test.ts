import { test } from '@jest/globals';
import { expectSurvival, HOSTILE } from './hostile.js';

// The short form of `npm run fuzz`: some of each kind.
const short = Object.values(HOSTILE).flatMap((cases) => cases.filter((hostile) => hostile.short));

test.each(short)('$name', expectSurvival, 60_000);
