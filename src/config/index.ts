export { CONFIG_KEYS, variableOf } from './keys.js';
export type { ConfigKey } from './keys.js';
export { environmentSettings, parseConfig } from './parse-config.js';
export { configJsonSchema } from './json-schema.js';
export type { ConfigValue, Setting } from './setting.js';
