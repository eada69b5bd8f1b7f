/**
 * Counts the tests of a Vitest report. A run that ended badly never counts as good: files that could not be loaded, a
 * report that is not there and an exit status other than 0 are at least one failure, and so is a run without a test.
 */
export function countOf(readReport, status) {
  let report
  try {
    report = readReport()
  } catch {
    return { passed: 0, failed: 1 }
  }
  const passed = report.numPassedTests
  const brokenFiles = report.testResults.filter(file => file.status === 'failed' && file.assertionResults.length === 0)
  const failed = report.numFailedTests + brokenFiles.length
  const isBad = status !== 0 || !report.success || passed + failed === 0
  return { passed, failed: isBad ? Math.max(1, failed) : failed }
}
