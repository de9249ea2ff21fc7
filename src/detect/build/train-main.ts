// Makes data/ngrams.json anew; run by hand when words or sources change, as data/README.md says.
import { writeFileSync } from 'node:fs';

import { train } from './train.js';

const modules = process.argv[2];
if (modules === undefined) throw new Error('which node_modules folder?');
const ngrams = train('src/detect/data', 'src/detect/build/sources.yaml', modules);
writeFileSync('src/detect/data/ngrams.json', ngrams);
