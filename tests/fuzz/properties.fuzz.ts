import { checkProperties } from './check-properties.js';

checkProperties(3000, 120);
