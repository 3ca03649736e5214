import { readFileSync, writeFileSync } from 'node:fs';
import { catalogueFromRecords } from '../src/data/catalogueFromRecords.ts';
import { readLlamaCppMeasurements } from '../src/data/llamaCppMeasurement.ts';
import { readKernelIds } from '../src/data/readKernelIds.ts';
import { readRecords } from '../src/data/readRecords.ts';
import { readServingMeasurements } from '../src/data/servingMeasurement.ts';
import { calibrateLlamaCpp } from './calibrate/calibrateLlamaCpp.ts';
import { calibrateServing } from './calibrate/calibrateServing.ts';
import { changedRecords } from './calibrate/changedRecords.ts';
import { leaveOneOutLines, leaveOneOutTable } from './calibrate/leaveOneOutTable.ts';

/**
 * Fits what engines add to their kernels, and constants where nobody measured kernels, to the measured rows; prints
 * errors with and without each group of rows. `--date=2026-11-25` writes the records and dates them.
 */
const date = process.argv.find((argument) => argument.startsWith('--date='))?.slice('--date='.length);
const folder = 'content/data/measurements';
const { records } = readRecords();
const catalogue = catalogueFromRecords(records, readKernelIds());
const served = calibrateServing(
  readServingMeasurements(readFileSync(`${folder}/serving.csv`, 'utf8')),
  catalogue,
  records,
);
const llamaCpp = calibrateLlamaCpp(
  readLlamaCppMeasurements(readFileSync(`${folder}/llamacpp.csv`, 'utf8')),
  catalogue,
);

const figures = [
  ...leaveOneOutTable(new Map([['none', served.inSample], ...served.leftOut])),
  ...leaveOneOutTable(new Map([['none', llamaCpp.inSample], ...llamaCpp.leftOut])),
];
for (const line of leaveOneOutLines({ figures, held: served.coverage })) console.log(line);
for (const [rung, { tpot, ttft, ceiling }] of Object.entries(served.spreads))
  console.log(
    `spread ${rung.padEnd(12)} tpot ${tpot.toFixed(3)} ttft ${ttft.toFixed(3)} ceiling ${ceiling.toFixed(3)}`,
  );

const texts = changedRecords({ served, llamaCpp });
if (date === undefined) {
  for (const [path, text] of texts) console.log(`\n${path}\n${text}`);
  console.log('Nothing was written; --date=YYYY-MM-DD writes the records and dates the errors.');
} else {
  for (const [path, text] of texts) writeFileSync(path, text);
  const table = { date, figures, held: served.coverage };
  writeFileSync(`${folder}/leave-one-out.json`, `${JSON.stringify(table, undefined, 2)}\n`);
  console.log(`Wrote ${texts.size} records and ${folder}/leave-one-out.json.`);
}
