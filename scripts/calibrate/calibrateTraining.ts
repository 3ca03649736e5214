import {
  type TrainingCase,
  type TrainingPoint,
  trainingPoints,
} from '../../src/components/trainingAccuracy.ts';
import type { TrainingTerms } from '../../src/estimates/training/TrainingTerms.ts';
import { exactly } from '../../src/units/Band.ts';
import {
  billionsFromParameters,
  bytesFromGigabytes,
  gigabytesFromBytes,
  millisecondsFromSeconds,
  parametersFromBillions,
  picosecondsFromSeconds,
  secondsFromPicoseconds,
} from '../../src/units/conversions.ts';
import { type Bounds, coordinateSearch } from './coordinateSearch.ts';
import { spreadOf } from './fitSpreads.ts';
import { meanOf, softLoss } from './softLoss.ts';

/** Where each constant may lie; it starts at what documentation says and is pulled back there where no row tells. */
const memoryBounds: readonly Bounds[] = [
  // A logit of two bytes, its copy and its gradient in four.
  { low: 4, start: 10, high: 16 },
  { low: bytesFromGigabytes(0.3), start: bytesFromGigabytes(1), high: bytesFromGigabytes(4) },
  { low: 0.005, start: 0.05, high: 0.2 },
  // DeepSpeed's default of live parameters.
  { low: parametersFromBillions(0.1), start: parametersFromBillions(1), high: parametersFromBillions(20) },
];
const speedBounds: readonly Bounds[] = [
  { low: 0.1, start: 0.4, high: 0.9 },
  { low: 0.001, start: 0.05, high: 1 },
  { low: secondsFromPicoseconds(1), start: secondsFromPicoseconds(10), high: secondsFromPicoseconds(1000) },
];
const pull = 0.01;

/** Mean loss in which every source and method counts by the root of its rows, so that no table of runs decides alone. */
function lossOf(points: readonly TrainingPoint[]): number {
  const groups = [...Map.groupBy(points, ({ row }) => `${row.source} ${row.method}`).values()].map(
    (members) => ({
      weight: Math.sqrt(members.length),
      loss: meanOf(members.map(({ predicted, measured }) => softLoss(predicted, measured))),
    }),
  );
  const weights = groups.reduce((sum, { weight }) => sum + weight, 0);
  return (
    groups.reduce((sum, { weight, loss }) => sum + weight * loss, 0) / Math.max(weights, Number.MIN_VALUE)
  );
}

const pulled = (figures: readonly number[], bounds: readonly Bounds[]): number =>
  pull * bounds.reduce((sum, { start }, index) => sum + Math.log((figures[index] ?? start) / start) ** 2, 0);

const startsOf = (bounds: readonly Bounds[]): readonly number[] => bounds.map(({ start }) => start);

/** Constants from figures in the order of their bounds; how wide ranges are comes later. */
const termsOf = (
  [
    logitBytes = 0,
    runtimeBytes = 0,
    fragmentationFraction = 0,
    gatheredParameterCount = 0,
  ]: readonly number[],
  [achieved = 0, microbatchSeconds = 0, unpackSeconds = 0]: readonly number[],
): TrainingTerms => ({
  logitBytes,
  runtimeBytes,
  fragmentationFraction,
  gatheredParameterCount,
  memorySpread: 0,
  achievedFraction: exactly(achieved),
  microbatchSeconds,
  unpackSeconds,
});

/** Fits the constants of the training estimate to some runs. */
export function fitTraining(cases: readonly TrainingCase[]): TrainingTerms {
  const memory = coordinateSearch(memoryBounds, (figures) => {
    const points = trainingPoints(cases, () => termsOf(figures, startsOf(speedBounds)));
    return lossOf(points.filter(({ metric }) => metric === 'train-memory')) + pulled(figures, memoryBounds);
  });
  const timed = cases.filter(({ row }) => row.tokens_per_second !== undefined);
  const speed = coordinateSearch(speedBounds, (figures) => {
    const points = trainingPoints(timed, () => termsOf(memory, figures));
    return lossOf(points.filter(({ metric }) => metric === 'train-speed')) + pulled(figures, speedBounds);
  });
  return termsOf(memory, speed);
}

/** Groups of runs that a fit is repeated without. */
const groupings: Readonly<Record<string, (one: TrainingCase) => string>> = {
  model: ({ row }) => row.model_id,
  accelerator: ({ row }) => row.accelerator,
  source: ({ row }) => row.source,
};

/** A method's points under a name of their own, so that a table shows them apart. */
const byMethod = (points: readonly TrainingPoint[]) =>
  points.flatMap(({ metric, error, row }) => [
    { metric: metric, error },
    ...(metric === 'train-memory' && row.method !== 'dora' ? [{ metric: `train-${row.method}`, error }] : []),
  ]);

/** Constants fitted to all runs, errors with and without each group, and how wide the ranges must be. */
export function calibrateTraining(cases: readonly TrainingCase[]) {
  const fitted = fitTraining(cases);
  const inSample = trainingPoints(cases, () => fitted);
  const leftOut = new Map<string, readonly TrainingPoint[]>();
  for (const [name, groupOf] of Object.entries(groupings)) {
    const folds = new Map(
      [...new Set(cases.map(groupOf))].map((group) => [
        group,
        fitTraining(cases.filter((one) => groupOf(one) !== group)),
      ]),
    );
    leftOut.set(
      name,
      trainingPoints(cases, (one) => folds.get(groupOf(one)) ?? fitted),
    );
  }
  const sources = leftOut.get('source') ?? [];
  const of = (points: readonly TrainingPoint[], metric: string) =>
    points.filter((point) => point.metric === metric);
  const ratio = Math.exp(spreadOf(of(leftOut.get('model') ?? [], 'train-speed')));
  const { mid } = fitted.achievedFraction;
  const terms: TrainingTerms = {
    ...fitted,
    memorySpread: spreadOf(of(sources, 'train-memory')),
    achievedFraction: { low: mid / ratio, mid, high: Math.min(1, mid * ratio) },
  };
  return {
    terms,
    points: new Map([
      ['none', byMethod(inSample)],
      ...[...leftOut].map(([name, own]) => [name, byMethod(own)] as const),
    ]),
  };
}

const rounded = (value: number, digits = 3): string => String(Number(value.toPrecision(digits)));

/** Lines of training-terms.yaml. */
export const trainingLines = (
  terms: TrainingTerms,
  cases: readonly TrainingCase[],
): Readonly<Record<string, string>> => {
  const { low, mid, high } = terms.achievedFraction;
  const sourceCount = new Set(cases.map(({ row }) => row.source)).size;
  return {
    logit_bytes: rounded(terms.logitBytes),
    runtime_gb: rounded(gigabytesFromBytes(terms.runtimeBytes)),
    fragmentation_fraction: rounded(terms.fragmentationFraction, 2),
    gathered_parameters_billion: rounded(billionsFromParameters(terms.gatheredParameterCount), 2),
    memory_spread: rounded(terms.memorySpread, 2),
    achieved_fraction: `{ low: ${rounded(low, 2)}, mid: ${rounded(mid, 2)}, high: ${rounded(high, 2)} }`,
    microbatch_ms: rounded(millisecondsFromSeconds(terms.microbatchSeconds), 2),
    unpack_ps: rounded(picosecondsFromSeconds(terms.unpackSeconds), 2),
    note: JSON.stringify(
      `fitted to ${cases.length} runs of ${sourceCount} sources; spread of memory to sources left out, of speed to models left out`,
    ),
  };
};
