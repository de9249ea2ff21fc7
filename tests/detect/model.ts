import { fileURLToPath } from 'node:url';

import { compileDetect } from '../../src/detect/build/compile.js';
import { loadDetectModel, type DetectIndex } from '../../src/detect/index.js';

/** The folder of the YAML files. */
export const DATA = fileURLToPath(new URL('../../src/detect/data', import.meta.url));

/** The model as it ships: its files, and opened. */
export const FILES = compileDetect(DATA);
export const MODEL = loadDetectModel(
  JSON.parse(String(FILES.get('detect.json'))) as DetectIndex,
  (script) => {
    const bytes = FILES.get(`detect-${script}.bin`);
    if (!(bytes instanceof Uint8Array)) throw new Error(`no table of ${script}`);
    return bytes;
  },
);
