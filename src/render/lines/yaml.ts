import { yamlText } from '../yaml.js';
import type { LineWriter } from './writer.js';

/** One document for each line, so that a reader need not wait for the end. */
export const yamlLines: LineWriter<object> = {
  ...{ open: '', between: '---\n', close: '' },
  line: yamlText,
};
