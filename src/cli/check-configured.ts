import type { ConfigValue, Setting } from '../config/setting.js';
import { namesBy } from '../gazetteer/index.js';
import { openResources } from '../io/resources/resources.js';
import type { Resources } from '../resources.js';
import { didYouMean } from '../text/index.js';

/** What became of the examples, in words, and whether all hold. */
interface Checked {
  readonly text: string;
  readonly holds: boolean;
}

/**
 * Opens what the user brings and tries the examples of it.
 * @throws RunError for a mistake in it.
 */
export async function checkConfigured(settings: readonly Setting[]): Promise<Checked> {
  const valueOf = (key: string) => settings.findLast((setting) => setting.key === key)?.value;
  const entities = valueOf('entities');
  const value = valueOf('packs');
  const packs = typeof value === 'object' && 'parts' in value ? value : undefined;
  const resources = await openResources({
    entities: typeof entities === 'string' ? entities : undefined,
    packs,
  });
  const { checkExamples } = await import('../explain/index.js');
  const results = checkExamples(packs?.parts ?? [], resources);
  const failed = results.filter(({ problem }) => problem !== null);
  const lines = failed.map(({ at, phrase, problem }) => `${at}: "${phrase}": ${problem ?? ''}\n`);
  const held = results.length - failed.length;
  return {
    text: [
      ...lines,
      ...unknownWatched(valueOf('watch'), resources),
      `${String(held)} of ${String(results.length)} examples hold\n`,
    ].join(''),
    holds: failed.length === 0,
  };
}

/** A line for each name that is watched and stands in no list: an article may know it, or it is mistyped. */
function unknownWatched(
  value: ConfigValue | undefined,
  { entities, gazetteer, languages }: Resources,
): readonly string[] {
  if (typeof value !== 'object' || !('words' in value)) return [];
  const lists = languages.map(gazetteer);
  const known = Array.from({ length: entities.size }, (_, row) => entities.at(row).name);
  return value.entities
    .filter((name) => entities.get(name) === null && namesBy(name, lists).length === 0)
    .map((name) => `watch: "${name}" is in no list of names${didYouMean(name, known)}\n`);
}
