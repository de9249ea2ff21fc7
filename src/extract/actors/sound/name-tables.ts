import { perPack } from '../../per-pack.js';
import { readTables } from './read-tables.js';

export type {
  Abjad,
  NameRow,
  NameTables,
  NominativeRow,
  NounGender,
  SoundTable,
} from './table-types.js';

/** The name tables of a pack; empty ones when its language has no `names.yaml`. */
export const nameTables = perPack(readTables);
