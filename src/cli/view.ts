import { RunError } from '../errors.js';
import { createSink } from '../io/write.js';
import { RENDERERS, rendererOf, type RenderOptions } from '../render/index.js';
import type { Digest } from '../types/digest.js';
import { didYouMean } from '../text/index.js';
import type { ViewFlags } from './options.js';
import { paintFor } from './paint.js';

/** Columns where nothing says how wide the output may be: a pipe, a file. */
const DEFAULT_COLUMNS = 100;

/** Writes a digest, as a digest or as a comparison, in the format that was asked for. */
export async function writeView(
  digest: Digest,
  view: 'digest' | 'comparison',
  flags: ViewFlags & { readonly output?: string },
): Promise<void> {
  const renderer = rendererOf(flags.format);
  if (!renderer) {
    const names = RENDERERS.map(({ name }) => name);
    throw new RunError(
      `--format ${flags.format}: there are ${names.join(', ')}${didYouMean(flags.format, names)}`,
    );
  }
  const terminal = process.stdout.isTTY && flags.output === undefined;
  const options: RenderOptions = {
    columns: flags.width ?? (terminal ? process.stdout.columns : DEFAULT_COLUMNS),
    paint: await paintFor(flags.color, terminal),
    terminal,
  };
  const shown = flags.story === undefined ? digest : onlyStory(digest, flags.story);
  const text =
    view === 'digest'
      ? renderer.renderDigest(shown, options)
      : renderer.renderComparison(shown, options);
  const sink = await createSink(flags.output ?? null);
  await sink.write(text);
  await sink.close();
}

function onlyStory(digest: Digest, number: number): Digest {
  const story = digest.stories[number - 1];
  if (!story) throw new RunError(`--story ${number}: there are ${digest.stories.length} stories`);
  return { ...digest, stories: [story] };
}
