/** Closes a run with one line that any CI can count: `N passed, N failed`. */
export default class ClosingLine {
  onRunComplete(_contexts, results) {
    // A suite that could not even be loaded has no failed test of its own, but it failed.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    // At exit, because the summary of jest's own reporter comes after this one.
    process.on('exit', () => {
      process.stdout.write(`${results.numPassedTests} passed, ${failed} failed\n`);
    });
  }
}
