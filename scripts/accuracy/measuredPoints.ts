import { readFileSync } from 'node:fs';
import { memoryAccuracy, memoryMetrics } from '../../src/components/memoryAccuracy.ts';
import { performanceMetrics, performancePoints } from '../../src/components/performancePoints.ts';
import { trainingCases, trainingMetrics, trainingPoints } from '../../src/components/trainingAccuracy.ts';
import { catalogueFromRecords } from '../../src/data/catalogueFromRecords.ts';
import { kernelReader } from '../../src/data/kernelReader.ts';
import { readLlamaCppMeasurements } from '../../src/data/llamaCppMeasurement.ts';
import { readMemoryMeasurements } from '../../src/data/memoryMeasurement.ts';
import { NameIndex } from '../../src/data/NameIndex.ts';
import { readKernelIds } from '../../src/data/readKernelIds.ts';
import { readRecords } from '../../src/data/readRecords.ts';
import { readServingMeasurements } from '../../src/data/servingMeasurement.ts';
import { readTrainingMeasurements } from '../../src/data/trainingMeasurement.ts';
import { readTrainingTerms } from '../../src/data/trainingTerms.ts';

/** Figures that are compared: memory, speed, training. */
export const metricNames = { ...memoryMetrics, ...performanceMetrics, ...trainingMetrics } as const;
export type MetricId = keyof typeof metricNames;

/** One measured figure beside its prediction. */
export interface MeasuredPoint {
  readonly metric: MetricId;
  readonly source: string;
  readonly model: string;
  readonly accelerator: string;
  readonly engine: string;
  readonly engineVersion: string;
  readonly measured: number;
  readonly predicted: number;
  readonly error: number;
  readonly inRange?: boolean;
}

const folder = 'content/data/measurements';
const read = (name: string): string => readFileSync(`${folder}/${name}.csv`, 'utf8');

/** Predicts every measured row there is. */
export function measuredPoints() {
  const { records } = readRecords();
  const catalogue = catalogueFromRecords(records, readKernelIds());
  const kernelsOf = kernelReader();
  const memory = memoryAccuracy(readMemoryMeasurements(read('memory')), catalogue, new NameIndex(records));
  const serving = readServingMeasurements(read('serving'));
  const speed = performancePoints(
    { serving, llamaCpp: readLlamaCppMeasurements(read('llamacpp')) },
    catalogue,
    { kernelsOf },
  );
  const training = trainingCases(readTrainingMeasurements(read('training')), catalogue);
  const terms = readTrainingTerms(readFileSync(`${folder}/training-terms.yaml`, 'utf8'));
  const points: readonly MeasuredPoint[] = [
    ...memory.points.map(({ family, ...point }) => ({ ...point, model: family })),
    ...speed.points,
    ...trainingPoints(training.cases, () => terms).map(({ row, ...point }) => ({
      ...point,
      source: row.source,
      model: row.model_id,
      // Methods stand where engines do.
      engine: row.method,
      engineVersion: '',
    })),
  ];
  return {
    points,
    serving,
    unanswered: memory.unanswered,
    leftOut: speed.leftOut,
    trainingLeftOut: training.leftOut,
  };
}
