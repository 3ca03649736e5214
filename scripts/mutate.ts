import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { runTool } from './build/runTool.ts';
import { mutationScore } from './mutate/mutationScore.ts';
import { strykerFolder } from './mutate/strykerFolder.ts';

/**
 * `npm run mutate -- src/formulas/queueing`: changes the code of a folder in small ways, one at a time, and counts how
 * many of these changes a formula's own test notices. Needs the npm registry the first time. Ends with 1 where
 * fewer than 85 in 100 are noticed.
 */
const leastScore = 85;
const [path = ''] = process.argv.slice(2);
if (!path.startsWith('src/') || !existsSync(path))
  throw new RangeError(`path must be a folder under src, got ${path || 'nothing'}`);
const tests = path.replace(/^src/, 'test');
if (!existsSync(tests)) throw new RangeError(`path must have its tests in ${tests}, got none`);

const folder = await strykerFolder();
const reportFile = join(folder, 'report.json');
rmSync(reportFile, { force: true });
mkdirSync(folder, { recursive: true });
writeFileSync(
  join(folder, 'vitest.config.mjs'),
  // Checks of all cards load every formula for each change: what they would notice besides is not counted.
  `export default { test: { include: ['${tests}/**/*.test.ts'], exclude: ['**/cards.test.ts'], testTimeout: 60000 } };\n`,
);
writeFileSync(
  join(folder, 'stryker.json'),
  JSON.stringify({
    mutate: [`${path}/**/*.ts`, '!**/*.card.ts'],
    testRunner: 'vitest',
    plugins: [join(folder, 'node_modules/@stryker-mutator/vitest-runner/dist/src/index.js')],
    vitest: { configFile: relative('.', join(folder, 'vitest.config.mjs')), related: false },
    coverageAnalysis: 'perTest',
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: reportFile },
    tempDirName: join(folder, 'sandbox'),
    ignorePatterns: ['.cache', 'dist*', '.astro', 'test-results', 'public', 'test/pictures'],
    allowEmpty: false,
  }),
);
await runTool('node', [
  join(folder, 'node_modules/@stryker-mutator/core/bin/stryker.js'),
  'run',
  join(folder, 'stryker.json'),
]);
const { killedCount, mutantCount, survivors } = mutationScore(readFileSync(reportFile, 'utf8'));
const score = (100 * killedCount) / mutantCount;
for (const survivor of survivors) console.log(survivor);
console.log(`${path}: ${killedCount} of ${mutantCount} changes noticed, ${score.toFixed(1)} %`);
if (score < leastScore) process.exitCode = 1;
