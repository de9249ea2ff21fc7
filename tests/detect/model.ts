import { fileURLToPath } from 'node:url';

import { compileDetect } from '../../src/detect/build/compile.js';
import type { DetectModel } from '../../src/detect/index.js';

/** The folder of the YAML files. */
export const DATA = fileURLToPath(new URL('../../src/detect/data', import.meta.url));

/** The model as it ships, in its JSON form and parsed. */
export const JSON_MODEL = compileDetect(DATA);
export const MODEL = JSON.parse(JSON_MODEL) as DetectModel;
