import { readFileSync, writeFileSync } from 'node:fs';
import { trainingCases } from '../src/components/trainingAccuracy.ts';
import { catalogueFromRecords } from '../src/data/catalogueFromRecords.ts';
import { readLlamaCppMeasurements } from '../src/data/llamaCppMeasurement.ts';
import { leaveOneOutRecord } from '../src/data/leaveOneOut.ts';
import { readKernelIds } from '../src/data/readKernelIds.ts';
import { readRecords } from '../src/data/readRecords.ts';
import { readServingMeasurements } from '../src/data/servingMeasurement.ts';
import { readTrainingMeasurements } from '../src/data/trainingMeasurement.ts';
import { calibrateLlamaCpp } from './calibrate/calibrateLlamaCpp.ts';
import { calibrateServing } from './calibrate/calibrateServing.ts';
import { changedRecords } from './calibrate/changedRecords.ts';
import { calibrateTraining, trainingLines } from './calibrate/calibrateTraining.ts';
import { leaveOneOutLines, leaveOneOutTable } from './calibrate/leaveOneOutTable.ts';
import { withLines } from './calibrate/recordTexts.ts';

/**
 * Fits what engines add to their kernels, constants where nobody measured kernels, and what training takes beyond
 * shapes, to the measured rows; prints errors with and without each group of rows. `--only=training` leaves serving as
 * it is; `--date=2026-11-25` writes the records and dates them.
 */
const argumentOf = (name: string): string | undefined =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
const date = argumentOf('date');
const onlyTraining = argumentOf('only') === 'training';
const folder = 'content/data/measurements';
const { records } = readRecords();
const catalogue = catalogueFromRecords(records, readKernelIds());
const read = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8');
const stored = leaveOneOutRecord.parse(JSON.parse(read('leave-one-out.json')));
const isTraining = ({ metric }: { readonly metric: string }): boolean => metric.startsWith('train-');

function serving() {
  const served = calibrateServing(readServingMeasurements(read('serving.csv')), catalogue, records);
  const llamaCpp = calibrateLlamaCpp(readLlamaCppMeasurements(read('llamacpp.csv')), catalogue);
  const figures = [
    ...leaveOneOutTable(new Map([['none', served.inSample], ...served.leftOut])),
    ...leaveOneOutTable(new Map([['none', llamaCpp.inSample], ...llamaCpp.leftOut])),
  ];
  for (const [rung, { tpot, ttft, ceiling }] of Object.entries(served.spreads))
    console.log(
      `spread ${rung.padEnd(12)} tpot ${tpot.toFixed(3)} ttft ${ttft.toFixed(3)} ceiling ${ceiling.toFixed(3)}`,
    );
  return { figures, held: served.coverage, texts: changedRecords({ served, llamaCpp }) };
}

function training() {
  const { cases } = trainingCases(readTrainingMeasurements(read('training.csv')), catalogue);
  const { terms, points } = calibrateTraining(cases);
  const path = `${folder}/training-terms.yaml`;
  const text = withLines(readFileSync(path, 'utf8'), trainingLines(terms, cases));
  return { figures: leaveOneOutTable(points), texts: new Map([[path, text]]) };
}

const kept = { figures: stored.figures.filter((figure) => !isTraining(figure)), held: stored.held };
const served = onlyTraining ? { ...kept, texts: new Map<string, string>() } : serving();
const trained = training();
const figures = [...served.figures, ...trained.figures];
for (const line of leaveOneOutLines({ figures, held: served.held })) console.log(line);

const texts = new Map([...served.texts, ...trained.texts]);
if (date === undefined) {
  for (const [path, text] of texts) console.log(`\n${path}\n${text}`);
  console.log('Nothing was written; --date=YYYY-MM-DD writes the records and dates the errors.');
} else {
  for (const [path, text] of texts) writeFileSync(path, text);
  const table = { date, figures, held: served.held };
  writeFileSync(`${folder}/leave-one-out.json`, `${JSON.stringify(table, undefined, 2)}\n`);
  console.log(`Wrote ${texts.size} records and ${folder}/leave-one-out.json.`);
}
