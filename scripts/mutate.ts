import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runTool } from './build/runTool.ts';
import { changeKey } from './mutate/changeKey.ts';
import { changesOf } from './mutate/changesOf.ts';
import { evenSample } from './mutate/evenSample.ts';
import { mutationScore } from './mutate/mutationScore.ts';
import { storeRecords } from './mutate/storeRecords.ts';
import { strykerFolder } from './mutate/strykerFolder.ts';
import { wilsonInterval } from './mutate/wilsonInterval.ts';

/**
 * `npm run mutate -- src/formulas/queueing`: changes the code of a folder in small ways, one at a time, and counts how
 * many of these changes the tests of the same folder notice. `--sample=200` makes so many of them, spread evenly,
 * `--seed=2` others, `--exclude=searchPlan,deployments` leaves out slow test files, `--concurrency=2` runs two at a time.
 * Needs the npm registry the first time. Ends with 1 where fewer than 85 in 100 are noticed.
 */
const leastScore = 85;
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    exclude: { type: 'string', default: '' },
    concurrency: { type: 'string', default: '1' },
  },
});
const [path = ''] = positionals;
if (!path.startsWith('src/') || !existsSync(path))
  throw new RangeError(`path must be a folder under src, got ${path || 'nothing'}`);
const tests = path.replace(/^src/, 'test');
if (!existsSync(tests)) throw new RangeError(`path must have its tests in ${tests}, got none`);

const folder = await strykerFolder();
const reportFile = join(folder, 'report.json');
const drawnFile = join(folder, 'drawn.json');
const configFile = join(folder, 'vitest.config.mjs');
rmSync(reportFile, { force: true });
mkdirSync(folder, { recursive: true });

const changes = await changesOf(path, folder);
const drawn =
  values.sample === undefined ? changes : evenSample(changes, Number(values.sample), Number(values.seed));
writeFileSync(drawnFile, JSON.stringify(drawn.map(changeKey)));
const excluded = values.exclude.split(',').filter((name) => name !== '');
writeFileSync(
  configFile,
  `import { mutationConfig } from ${JSON.stringify(resolve('scripts/mutate/mutationConfig.ts'))};\n` +
    // Checks of all cards load every formula for each change: what they would notice besides is not counted.
    `export default mutationConfig(${JSON.stringify(tests)}, ${JSON.stringify(['cards', ...excluded])}, ${JSON.stringify(resolve('.'))});\n`,
);
const recordsFile = join(folder, 'records.json');
storeRecords(recordsFile);
writeFileSync(
  join(folder, 'stryker.json'),
  JSON.stringify({
    mutate: [`${path}/**/*.ts`, '!**/*.card.ts'],
    testRunner: 'vitest',
    plugins: [
      join(folder, 'node_modules/@stryker-mutator/vitest-runner/dist/src/index.js'),
      resolve('scripts/mutate/strykerPlugins.ts'),
    ],
    checkers: ['sample'],
    drawnFile,
    warnings: { unknownOptions: false },
    concurrency: Number(values.concurrency),
    vitest: { configFile, related: false },
    coverageAnalysis: 'perTest',
    // What takes effect as a file is loaded needs a new process and every test: a sample leaves it out.
    ignoreStatic: values.sample !== undefined,
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: reportFile },
    // A machine that is busy with other work is no reason to say that a change never ends.
    timeoutMS: 20_000,
    tempDirName: join(folder, 'sandbox'),
    ignorePatterns: ['/.cache', '/dist*', '/.astro', '/test-results', '/public', '/test/pictures'],
    allowEmpty: false,
  }),
);
await runTool(
  'node',
  [join(folder, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', join(folder, 'stryker.json')],
  { MUTATION_RECORDS: recordsFile },
);
const { killedCount, mutantCount, survivors } = mutationScore(readFileSync(reportFile, 'utf8'));
const score = (100 * killedCount) / mutantCount;
for (const survivor of survivors) console.log(survivor);
console.log(`${path}: ${killedCount} of ${mutantCount} changes noticed, ${score.toFixed(1)} %`);
if (drawn.length < changes.length) {
  const [low, high] = wilsonInterval(killedCount, mutantCount).map((share) => (100 * share).toFixed(1));
  console.log(`A sample of ${changes.length} changes in all: ${low} to ${high} % with 95 in 100 certainty`);
}
if (score < leastScore) process.exitCode = 1;
