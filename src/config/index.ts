export { CONFIG_KEYS, variableOf } from './keys.js';
export type { ConfigKey, ConfigKind } from './keys.js';
export { parsePacks } from './parse-packs.js';
export { environmentSettings, parseConfig } from './parse-config.js';
export type { ConfigValue, Setting } from './setting.js';
