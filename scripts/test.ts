import { mkdirSync } from 'node:fs';
import { buildSite } from './build/buildSite.ts';
import type { Outcome } from './test/Outcome.ts';
import { rebuildElsewhere } from './test/rebuildElsewhere.ts';
import { relocateOther } from './test/relocateOther.ts';
import { runBrowserTests } from './test/runBrowserTests.ts';
import { runCheck, succeeds } from './test/runCheck.ts';
import { runQuietCheck } from './test/runQuietCheck.ts';
import { runUnitTests } from './test/runUnitTests.ts';

type Stage = () => Promise<Outcome>;

/** Checks that write nothing and keep one core busy: two lanes run side by side, each in order. */
const lanes: readonly Readonly<Record<string, readonly [program: string, ...parameters: string[]]>>[] = [
  { Types: ['astro', 'check'] },
  {
    Format: ['prettier', '--check', '--log-level', 'warn', '.'],
    'Types of formulas, without a browser': ['tsc', '-p', 'src/formulas'],
    Lint: ['eslint', '--max-warnings', '0', '.'],
    Data: ['node', 'scripts/check-data.ts'],
  },
];

const stages: Readonly<Record<string, Stage>> = {
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

const outcomes: [name: string, outcome: Outcome, seconds: number][] = [];
async function timed(name: string, stage: Stage): Promise<void> {
  const began = Date.now();
  const outcome = await stage();
  outcomes.push([name, outcome, Math.round((Date.now() - began) / 1000)]);
}

/**
 * `npm test`: everything CI runs, every stage even when an earlier one failed. The last line counts what passed.
 * `npm run check` leaves out the browser.
 */
mkdirSync('test-results', { recursive: true });
// The linter reads the types of content, which a fresh checkout does not have.
await timed('Types of content', () => runQuietCheck('Types of content', 'astro', ['sync']));
await Promise.all(
  lanes.map(async (lane) => {
    for (const [name, [program, ...parameters]] of Object.entries(lane))
      await timed(name, () => runQuietCheck(name, program, parameters));
  }),
);
for (const [name, stage] of Object.entries(stages)) {
  console.log(`\n== ${name}`);
  await timed(name, stage);
}

console.log('');
for (const [name, { passed, failed }, seconds] of outcomes) {
  console.log(`${failed === 0 ? 'ok  ' : 'FAIL'} ${name}: ${passed} passed, ${failed} failed, ${seconds} s`);
}
const passed = outcomes.reduce((sum, [, outcome]) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, [, outcome]) => sum + outcome.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
