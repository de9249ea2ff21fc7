/** All that is wrong with the data, told at once so that an author need not build once per slip. */
export class GazetteerProblems extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'GazetteerProblems';
    this.problems = problems;
  }
}
