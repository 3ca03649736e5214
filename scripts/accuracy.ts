import { readFileSync } from 'node:fs';
import { errorSummary } from '../src/components/errorSummary.ts';
import {
  type AccuracyPoint,
  memoryAccuracy,
  type MemoryMetric,
  memoryMetrics,
} from '../src/components/memoryAccuracy.ts';
import { catalogueFromRecords } from '../src/data/catalogueFromRecords.ts';
import { readMemoryMeasurements } from '../src/data/memoryMeasurement.ts';
import { NameIndex } from '../src/data/NameIndex.ts';
import { readRecords } from '../src/data/readRecords.ts';

/** Prints the errors of the memory estimate against every logged run, by source, engine and model family. */
const { records } = readRecords();
const rows = readMemoryMeasurements(readFileSync('content/data/measurements/memory.csv', 'utf8'));
const { points, unanswered } = memoryAccuracy(rows, catalogueFromRecords(records), new NameIndex(records));

const percent = (value: number) => `${(value * 100).toFixed(1)} %`.padStart(8);

function printGroups(title: string, groupOf: (point: AccuracyPoint) => string): void {
  console.log(`\n${title}`);
  console.log(`  ${'group'.padEnd(44)} rows   median       p90      bias  in range`);
  for (const metric of Object.keys(memoryMetrics) as MemoryMetric[]) {
    const own = points.filter((point) => point.metric === metric);
    const groups = Map.groupBy(own, groupOf);
    for (const [group, members] of [...groups].sort(([one], [other]) => one.localeCompare(other))) {
      const { count, median, ninetieth, bias, inRange } = errorSummary(members);
      const name = `${memoryMetrics[metric]}: ${group}`.slice(0, 44).padEnd(44);
      console.log(
        `  ${name} ${String(count).padStart(4)} ${percent(median)}  ${percent(ninetieth)}  ${percent(bias)}  ${percent(inRange)}`,
      );
    }
  }
}

console.log(
  `${rows.length} logged runs, ${points.length} figures compared, ${unanswered.length} runs not answered`,
);
for (const reason of new Set(unanswered)) console.log(`  not answered: ${reason}`);
printGroups('All', () => 'all');
printGroups('By source', ({ source }) => source);
printGroups('By engine', ({ engine, engineVersion }) => `${engine} ${engineVersion}`.trim());
printGroups('By model family', ({ family }) => family);
if (process.argv.includes('--rows')) {
  for (const { metric, model, accelerator, engineVersion, measured, predicted, error, inRange } of points) {
    console.log(
      `${metric.padEnd(12)} ${model.slice(0, 44).padEnd(44)} ${accelerator.padEnd(16)} ${engineVersion.padEnd(11)} ${measured.toFixed(2).padStart(11)} ${predicted.toFixed(2).padStart(11)} ${percent(error)} ${inRange ? '' : 'outside'}`,
    );
  }
}
