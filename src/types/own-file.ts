/** A file of the user's as it was read: some can be read only once, such as pipes. */
export interface OwnFile {
  readonly name: string;
  readonly text: string;
}
