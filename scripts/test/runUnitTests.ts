import { readFileSync, rmSync } from 'node:fs';
import { runTool } from '../build/runTool.ts';
import type { Outcome } from './Outcome.ts';

const report = 'test-results/unit.json';

interface UnitReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
}

/** Every test that needs no browser. A file that could not be run counts as a failure. */
export async function runUnitTests(): Promise<Outcome> {
  rmSync(report, { force: true });
  const parameters = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const ended = await runTool('vitest', parameters).then(
    () => true,
    () => false,
  );
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(
      readFileSync(report, 'utf8'),
    ) as UnitReport;
    const failed = numFailedTests === 0 ? numFailedTestSuites : numFailedTests;
    return { passed: numPassedTests, failed: ended ? failed : Math.max(1, failed) };
  } catch {
    // Without a report no test was run, whatever the reason: that is a failure, and its output stands above.
    return { passed: 0, failed: 1 };
  }
}
