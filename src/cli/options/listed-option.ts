import { Option } from 'commander';

/** An option that takes one of a few words, or several with commas between them, and leaves its help as it is written. */
export class ListedOption extends Option {
  words: readonly string[];
  /** Whether several may be given, with commas between them. */
  readonly several: boolean;

  constructor(flags: string, description: string, words: readonly string[], several = false) {
    super(flags, description);
    this.words = words;
    this.several = several;
  }
}
