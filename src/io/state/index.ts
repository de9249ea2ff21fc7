export { BrokenState, setAside } from './database.js';
export { stateFile } from './location.js';
export { ReportStore } from './report-store.js';
export type { InputState, StoredVersion } from './report-store.js';
export { stampOf } from './stamp.js';
export { readToldList, writeToldList } from './told-list.js';
export { keyText, versionOf } from './version-of.js';
export type { VersionKey } from './version-of.js';
