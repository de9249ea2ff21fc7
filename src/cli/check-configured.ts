import type { Setting } from '../config/setting.js';
import { openResources } from '../io/resources.js';

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
    text: [...lines, `${String(held)} of ${String(results.length)} examples hold\n`].join(''),
    holds: failed.length === 0,
  };
}
