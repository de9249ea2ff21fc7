import { RunError } from '../errors.js';
import { writeProblem } from '../io/common/problem.js';
import { createSink, type Sink } from '../io/output/write.js';
import type { LineWriter } from '../render/lines/index.js';
import { jsonText } from '../text/index.js';

/** How what a command found out is written. */
export const REPORT_FORMATS = ['text', 'json'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Options of the commands that write what they found out. */
export interface ReportFlags {
  readonly format?: ReportFormat;
  readonly output?: string;
}

/** Whether JSON is asked for: by name, else by the ending of the file that is written. */
export function isJson({ format, output = '' }: ReportFlags): boolean {
  return format === undefined ? /\.json$/iu.test(output) : format === 'json';
}

/** Writes what a command found out: as it stands in JSON, else for people; `terminal` when they read it there. */
export async function writeReport(
  found: object,
  flags: ReportFlags,
  render: (terminal: boolean) => string | Promise<string>,
): Promise<void> {
  const terminal = process.stdout.isTTY && flags.output === undefined;
  const text = isJson(flags) ? `${jsonText(found, 2)}\n` : await render(terminal);
  await toOutput(flags.output, (sink) => sink.write(text));
}

/**
 * Lets `work` write to a file, or to standard output where none is named, and finishes it. When `work` throws, a file is
 * left as it was.
 */
export async function toOutput(
  file: string | undefined,
  work: (sink: Sink) => Promise<void>,
): Promise<void> {
  const sink = await openSink(file ?? null);
  try {
    await work(sink);
    await sink.close();
  } catch (error) {
    await sink.discard();
    throw error;
  }
}

/** Writes lines as they come, until they end or their reader has seen enough (`| head`). */
export async function writeLines<T>(
  lines: AsyncIterable<T>,
  { open, between, close, line: text }: LineWriter<T>,
  output: string | undefined,
): Promise<void> {
  await toOutput(output, async (sink) => {
    let before = open;
    for await (const line of lines) {
      await sink.write(before + text(line));
      before = between;
      if (sink.closed) return;
    }
    await sink.write(before === open ? open + close : close);
  });
}

/** A sink whose troubles are told by the name that the user knows: the system names the file that is written aside. */
async function openSink(file: string | null): Promise<Sink> {
  const told = file === null || file === '-' ? 'standard output' : `-o ${file}`;
  const saying = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      const problem = writeProblem(error);
      throw problem === null ? error : new RunError(`${told}: ${problem}`);
    }
  };
  const sink = await saying(() => createSink(file));
  return {
    write: (text) => saying(() => sink.write(text)),
    close: () => saying(() => sink.close()),
    discard: () => sink.discard(),
    get closed() {
      return sink.closed;
    },
  };
}
