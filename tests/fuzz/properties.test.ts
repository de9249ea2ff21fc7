import { checkProperties } from './check-properties.js';

// The short form of `npm run fuzz`.
checkProperties(25, 15);
