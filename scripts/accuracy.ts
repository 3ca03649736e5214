import { readFileSync, writeFileSync } from 'node:fs';
import { measurementNoise } from '../src/components/measurementNoise.ts';
import { errorTable, type ErrorTable, groupings, worsened } from './accuracy/errorTable.ts';
import { measuredPoints } from './accuracy/measuredPoints.ts';
import { groupLines, percent, rowLines } from './accuracy/printedErrors.ts';

/**
 * Prints the errors of the memory and performance estimates against every measured row, and fails where one is worse
 * by more than a tenth than what is stored. `--rows` lists every row, `--store` stores the errors as they are.
 */
const stored = 'test/accuracy/errors.json';
const { points, serving, unanswered, leftOut, trainingLeftOut } = measuredPoints();

console.log(`${points.length} figures compared`);
for (const [reason, count] of leftOut) console.log(`  ${count} served rows left out: ${reason}`);
for (const [reason, count] of trainingLeftOut) console.log(`  ${count} trained rows left out: ${reason}`);
for (const reason of new Set(unanswered)) console.log(`  memory not answered: ${reason}`);
for (const [grouping, groupOf] of Object.entries(groupings))
  for (const line of groupLines(`By ${grouping}`, points, groupOf)) console.log(line);
for (const cell of ['tpot_seconds', 'ttft_seconds'] as const) {
  const { pairCount, median, ninetieth } = measurementNoise(serving, cell);
  console.log(
    `\nNoise of ${cell}: ${pairCount} pairs that differ in the engine's version alone lie${percent(median)} apart, nine in ten below${percent(ninetieth)}`,
  );
}
if (process.argv.includes('--rows')) for (const line of rowLines(points)) console.log(line);

const table = errorTable(points);
if (process.argv.includes('--store')) {
  writeFileSync(stored, `${JSON.stringify(table, undefined, 2)}\n`);
  console.log(`\nStored ${Object.keys(table).length} groups in ${stored}.`);
} else {
  const worse = worsened(table, JSON.parse(readFileSync(stored, 'utf8')) as ErrorTable);
  for (const line of worse) console.error(line);
  console.log(`\n${worse.length} of ${Object.keys(table).length} groups are worse than stored in ${stored}.`);
  if (worse.length > 0) process.exitCode = 1;
}
