/** Closes vitest's output, after its own summary and the coverage, with the plain line `N passed, N failed`. */
export default class ClosingLine {
  onTestRunEnd(files, unhandledErrors) {
    const count = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
    for (const file of files) {
      for (const test of file.children.allTests()) count[test.result().state] += 1;
      // A file or suite that fails outside of its tests would otherwise pass for one without any.
      count.failed += [file, ...file.children.allSuites()].filter((suite) => suite.errors().length > 0).length;
    }
    const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
    process.once('exit', () => process.stdout.write(`${count.passed} passed, ${count.failed} failed${skipped}\n`));
  }
}
