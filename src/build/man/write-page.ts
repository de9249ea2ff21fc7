import { mkdirSync, writeFileSync } from 'node:fs';
import { DIST } from '../../assets.js';
import { createProgram } from '../../cli/program.js';
import { manPage } from './man-page.js';

const FOLDER = new URL('man/', DIST);

mkdirSync(FOLDER, { recursive: true });
writeFileSync(new URL('digest.1', FOLDER), manPage(createProgram([], () => undefined)));
