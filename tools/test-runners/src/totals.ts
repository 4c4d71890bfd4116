/** How many tests there were, and what became of them: as Jest and Vitest report it. */
export function totalsOf(report: unknown) {
  const { numTotalTests, numPassedTests, numFailedTests } = report as Record<string, unknown>;
  return { total: numTotalTests, passed: numPassedTests, failed: numFailedTests };
}
