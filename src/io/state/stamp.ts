import { stat } from 'node:fs/promises';
import { errorCode } from '../common/problem.js';

/** Whether a path is there, and what tells without reading that it is still the same. */
export interface FileStamp {
  readonly there: boolean;
  /**
   * Size, time of the last change in nanoseconds, inode. Null for what has no stamp (standard input, pipes): it is read
   * each time.
   */
  readonly stamp: string | null;
}

/** The stamp of a path. Throws nothing: what cannot be looked at has none, and reading it says why. */
export async function stampOf(path: string): Promise<FileStamp> {
  try {
    const stats = await stat(path, { bigint: true });
    const { size, mtimeNs, ino } = stats;
    return { there: true, stamp: stats.isFile() ? `${size}:${mtimeNs}:${ino}` : null };
  } catch (error) {
    const code = errorCode(error);
    return { there: code !== 'ENOENT' && code !== 'ENOTDIR', stamp: null };
  }
}
