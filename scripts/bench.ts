import { type BenchRow, keepsTarget } from './bench/BenchRow.ts';
import { costRows } from './bench/costRows.ts';
import { linesRow } from './bench/linesRow.ts';
import { memoryRows } from './bench/memoryRows.ts';
import { performanceRows } from './bench/performanceRows.ts';
import { planRows } from './bench/planRows.ts';
import { repaintRows } from './bench/repaintRows.ts';
import { siteRows } from './bench/siteRows.ts';
import { trainingRow } from './bench/trainingRow.ts';
import { traceRow } from './bench/traceRow.ts';

/** `npm run bench`: speed and size in one table, beside their targets. Ends with 1 when a target is missed. */
const rows: readonly BenchRow[] = [
  ...memoryRows(),
  trainingRow(),
  ...performanceRows(),
  ...costRows(),
  ...planRows(),
  await linesRow('memory'),
  await linesRow('speed'),
  await traceRow(),
  ...siteRows('dist'),
  ...(await repaintRows('dist')),
];

const figure = (value: number) =>
  value >= 1000 ? Math.round(value).toLocaleString('en-GB') : value.toFixed(1);

function targetText({ target }: BenchRow): string {
  if (target === undefined) return '';
  return 'atMost' in target
    ? `at most ${target.atMost.toLocaleString('en-GB')}`
    : `at least ${target.atLeast.toLocaleString('en-GB')}`;
}

const verdict = (row: BenchRow) => (row.target === undefined ? '' : keepsTarget(row) ? 'kept' : 'MISSED');

const line = (name: string, measured: string, target: string, unit: string, kept: string) =>
  `${name.padEnd(52)} ${measured.padStart(10)}  ${target.padEnd(16)} ${unit.padEnd(8)} ${kept}`.trimEnd();

console.log(line('', 'measured', 'target', 'unit', ''));
for (const row of rows)
  console.log(line(row.name, figure(row.measured), targetText(row), row.unit, verdict(row)));
process.exitCode = rows.every(keepsTarget) ? 0 : 1;
