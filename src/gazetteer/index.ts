export { loadEntities, nerOf } from './entities.js';
export { loadGazetteer } from './load.js';
export { namesBy } from './names-by.js';
export { loadPeople } from './people.js';
export { overlayEntities, overlayGazetteer } from './overlay.js';
export type {
  Alias,
  AliasUse,
  CasingRule,
  EntityRecord,
  EntityTable,
  Gazetteer,
  GazetteerHit,
  People,
} from './types.js';
