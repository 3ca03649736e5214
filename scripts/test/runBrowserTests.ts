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
    await runTool('playwright', ['test'], {
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      ...(executable === undefined ? {} : { CHROMIUM: executable }),
    }).catch(() => undefined);
    const { stats } = JSON.parse(readFileSync(report, 'utf8')) as BrowserReport;
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}
