import { RunError } from '../errors.js';
import {
  FORMATS,
  formatOfFile,
  markWatched,
  loadWidths,
  type Format,
  type Original,
  type RenderOptions,
} from '../render/index.js';
import type { Speech } from '../wording/index.js';
import type { Digest } from '../types/digest.js';
import { LEAST_COLUMNS, type ViewFlags } from './options/index.js';
import { toOutput } from './output.js';
import { paintFor } from './paint.js';
import { speechFor } from './speech.js';

/** Columns where nothing says how wide the output may be: a pipe, a file. */
const DEFAULT_COLUMNS = 100;

type Flags = ViewFlags & { readonly output?: string };

/** The format that was asked for, by name, else by the ending of the file that is written. */
export function viewFormat({ format, output }: Flags): Format {
  return format ?? formatOfFile(FORMATS, output ?? '') ?? FORMATS[0];
}

/** Writes a digest, as a digest or as a comparison, in the format that was asked for. */
export async function writeView(
  digest: Digest,
  view: 'digest' | 'comparison',
  flags: Flags,
  originals: readonly Original[],
): Promise<void> {
  const format = viewFormat(flags);
  const renderer = await format.load();
  const speech = format.speaks ? await speechFor(flags.lang) : null;
  const terminal = process.stdout.isTTY && flags.output === undefined;
  const options: RenderOptions = {
    ...(await textOptions(flags, terminal, speech)),
    originals,
  };
  const chosen = flags.story === undefined ? digest : onlyStory(digest, flags.story);
  const said = speech === null ? chosen : await translated(chosen, speech);
  const shown = format.speaks ? markWatched(said) : said;
  if (renderer.name === 'text') await loadWidths(JSON.stringify(shown));
  const text =
    view === 'digest'
      ? renderer.renderDigest(shown, options)
      : renderer.renderComparison(shown, options);
  await toOutput(flags.output, (sink) => sink.write(text));
}

async function translated(digest: Digest, speech: Speech): Promise<Digest> {
  const { translateDigest } = await import('../render/translate.js');
  return translateDigest(digest, speech);
}

/** How text is laid out where it goes, in the language of `speech`, null for English. */
export async function textOptions(
  { width, color }: Pick<ViewFlags, 'width' | 'color'>,
  terminal: boolean,
  speech: Speech | null = null,
): Promise<RenderOptions> {
  const natural = terminal ? Math.max(LEAST_COLUMNS, process.stdout.columns) : DEFAULT_COLUMNS;
  const paint = await paintFor(color, terminal);
  const wording = speech === null ? {} : { wording: speech.wording };
  return { columns: width ?? natural, paint, terminal, originals: [], ...wording };
}

function onlyStory(digest: Digest, number: number): Digest {
  const story = digest.stories[number - 1];
  if (story) return { ...digest, stories: [story] };
  const count = digest.stories.length;
  throw new RunError(
    `--story ${number}: there ${count === 1 ? 'is 1 story' : `are ${count} stories`}`,
  );
}
