/**
 * How many tests of a run passed, failed and were skipped.
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/** A runner that left no report has failed, even if it said nothing. */
const noReport = { passed: 0, failed: 1, skipped: 0 };

/**
 * @param {any} report of `vitest --reporter=json`
 * @returns {Counts}
 */
export function countVitest(report) {
  if (report === null) return noReport;
  // A file that cannot be loaded has no tests of its own to fail.
  const broken = report.testResults.filter(
    (/** @type {any} */ file) =>
      file.status === 'failed' && file.assertionResults.every((/** @type {any} */ test) => test.status !== 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * @param {any} report of `playwright test --reporter=json`
 * @returns {Counts}
 */
export function countPlaywright(report) {
  if (report === null) return noReport;
  const { expected, unexpected, flaky, skipped } = report.stats;
  // A test that passes only at the second try has failed once.
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped };
}

/**
 * The closing line.
 * @param {readonly Counts[]} counts
 */
export function summary(counts) {
  const sum = (/** @type {keyof Counts} */ key) => counts.reduce((total, count) => total + count[key], 0);
  const skipped = sum('skipped');
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}
