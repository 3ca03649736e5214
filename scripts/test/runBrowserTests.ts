import { readFileSync, rmSync } from 'node:fs';
import { runTool } from '../build/runTool.ts';
import { findChromium } from './findChromium.ts';
import type { Outcome } from './Outcome.ts';

const report = 'test-results/browser.json';

interface BrowserReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
}

/** Drives the built site in Chromium, wherever one can be had. */
export async function runBrowserTests(): Promise<Outcome> {
  rmSync(report, { force: true });
  try {
    const executable = await findChromium();
    const ended = await runTool('playwright', ['test'], {
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      ...(executable === undefined ? {} : { CHROMIUM: executable }),
    }).then(
      () => true,
      () => false,
    );
    const { stats } = JSON.parse(readFileSync(report, 'utf8')) as BrowserReport;
    // Files that cannot be loaded are in no count; that no test was run is a failure too.
    return {
      passed: stats.expected + stats.flaky,
      failed: ended ? stats.unexpected : Math.max(1, stats.unexpected),
    };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}
