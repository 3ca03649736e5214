import { mkdirSync } from 'node:fs';
import { buildSite } from './build/buildSite.ts';
import type { Outcome } from './test/Outcome.ts';
import { rebuildElsewhere } from './test/rebuildElsewhere.ts';
import { relocateOther } from './test/relocateOther.ts';
import { runBrowserTests } from './test/runBrowserTests.ts';
import { runCheck, succeeds } from './test/runCheck.ts';
import { runUnitTests } from './test/runUnitTests.ts';

/**
 * `npm test`: everything CI runs, every stage even when an earlier one failed. The last line counts what passed.
 * `npm run check` leaves out the browser.
 */
const stages: Readonly<Record<string, () => Promise<Outcome>>> = {
  Format: () => runCheck('prettier', ['--check', '--log-level', 'warn', '.']),
  Types: () => runCheck('astro', ['check']),
  'Types of formulas, without a browser': () => runCheck('tsc', ['-p', 'src/formulas']),
  Lint: () => runCheck('eslint', ['--max-warnings', '0', '.']),
  Data: () => runCheck('node', ['scripts/check-data.ts']),
  'Unit, data and content tests': runUnitTests,
  Build: () => succeeds(() => buildSite({ outDirectory: 'dist', base: '/llm-onpremise' })),
  'Page weights': () => runCheck('node', ['scripts/bench-site.ts']),
  ...(process.argv.includes('--skip-browser')
    ? {}
    : {
        'The same bytes from elsewhere': () => succeeds(() => rebuildElsewhere('dist')),
        'Relocated to other paths': () => succeeds(relocateOther),
        'Browser tests': runBrowserTests,
      }),
};

mkdirSync('test-results', { recursive: true });
const outcomes: [name: string, outcome: Outcome, seconds: number][] = [];
for (const [name, stage] of Object.entries(stages)) {
  console.log(`\n== ${name}`);
  const began = Date.now();
  const outcome = await stage();
  outcomes.push([name, outcome, Math.round((Date.now() - began) / 1000)]);
}

console.log('');
for (const [name, { passed, failed }, seconds] of outcomes) {
  console.log(`${failed === 0 ? 'ok  ' : 'FAIL'} ${name}: ${passed} passed, ${failed} failed, ${seconds} s`);
}
const passed = outcomes.reduce((sum, [, outcome]) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, [, outcome]) => sum + outcome.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
