import type { Catalogue } from '../data/Catalogue.ts';
import {
  trainingExclusionOf,
  type TrainingExclusion,
  type TrainingMeasurement,
} from '../data/trainingMeasurement.ts';
import { storedWeightsOf } from '../estimates/memory/storedWeightsOf.ts';
import { estimateTraining } from '../estimates/training/estimateTraining.ts';
import type {
  AdapterTargets,
  Optimiser,
  TrainingInput,
  TrainingMethod,
} from '../estimates/training/TrainingInput.ts';
import type { TrainingTerms } from '../estimates/training/TrainingTerms.ts';
import { gibibytesFromBytes } from '../units/conversions.ts';

export const trainingMetrics = {
  'train-memory': 'Peak memory of training',
  'train-speed': 'Tokens trained per second',
} as const;
export type TrainingMetric = keyof typeof trainingMetrics;

export const methodNames: Readonly<Record<string, string>> = {
  full: 'Full training',
  lora: 'LoRA',
  dora: 'DoRA',
  qlora: 'QLoRA',
};

/** A measured run as the estimate takes it; its constants come later. */
export interface TrainingCase {
  readonly row: TrainingMeasurement;
  readonly acceleratorName: string;
  readonly input: Omit<TrainingInput, 'terms'>;
}

/** One measured figure beside the prediction for it. */
export interface TrainingPoint {
  readonly metric: TrainingMetric;
  readonly row: TrainingMeasurement;
  readonly accelerator: string;
  readonly measured: number;
  readonly predicted: number;
  /** Predicted over measured, less one. */
  readonly error: number;
  readonly inRange: boolean;
}

/** Measured runs the estimate can be held against, and how many each rule kept out. */
export function trainingCases(rows: readonly TrainingMeasurement[], catalogue: Catalogue) {
  const leftOut = new Map<TrainingExclusion, number>();
  const cases = rows.flatMap((row): readonly TrainingCase[] => {
    const excluded = trainingExclusionOf(row);
    if (excluded === undefined) return [caseOf(row, catalogue)];
    leftOut.set(excluded, (leftOut.get(excluded) ?? 0) + 1);
    return [];
  });
  return { cases, leftOut };
}

function one<Item extends { readonly id: string }>(items: readonly Item[], id: string): Item {
  const found = items.find((item) => item.id === id);
  if (!found) throw new RangeError(`training.csv must name records of the catalogue, got ${id}`);
  return found;
}

function caseOf(row: TrainingMeasurement, catalogue: Catalogue): TrainingCase {
  const model = one(catalogue.models, row.model_id);
  const accelerator = one(catalogue.accelerators, row.accelerator);
  const stored = (formatId: string) =>
    storedWeightsOf(model, one(catalogue.formats, formatId), catalogue.formats);
  const { sequence_tokens: sequenceTokens = 1, batch: batchCount = 1, accumulation = 1 } = row;
  const tokensOfBatch = batchCount * accumulation * row.accelerator_count;
  return {
    row,
    acceleratorName: accelerator.name,
    input: {
      architecture: model.architecture,
      weights: stored('bf16'),
      base: stored(row.weight_format === '' ? 'bf16' : row.weight_format),
      accelerator,
      method: row.method as TrainingMethod,
      objective: 'imitation',
      rankDim: row.rank ?? 1,
      targets: (row.targets === '' ? 'linear' : row.targets) as AdapterTargets,
      trainsEmbedding: row.trains_embedding === 'yes',
      widensTables: row.table_bits === '32',
      optimiser: row.optimiser as Optimiser,
      keepsMaster: row.states === '32',
      stepsInBackward: row.steps_in_backward === 'yes',
      sequenceTokens,
      batchCount,
      accumulationCount: accumulation,
      recomputation: row.recomputation === 'full' ? 'full' : 'none',
      flashAttention: true,
      compiled: row.compiled === 'yes',
      loss: row.loss === 'chunked' ? 'chunked' : 'whole',
      sharding: row.sharding,
      offload: { optimiser: false, activations: row.offload === 'activations' },
      layout: { tensorCount: 1, pipelineCount: 1, sequenceCount: 1, dataCount: row.accelerator_count },
      data: { exampleCount: tokensOfBatch, exampleTokens: sequenceTokens, epochCount: 1, packed: true },
      checkpointCount: 1,
    },
  };
}

/** Predicted figures of measured runs, by constants that may differ from run to run. */
export function trainingPoints(
  cases: readonly TrainingCase[],
  termsOf: (one: TrainingCase) => TrainingTerms,
): readonly TrainingPoint[] {
  return cases.flatMap((measured) => pointsOf(measured, termsOf(measured)));
}

function pointsOf({ row, input, acceleratorName }: TrainingCase, terms: TrainingTerms) {
  const { memory, time } = estimateTraining({ ...input, terms });
  const point = (metric: TrainingMetric, measured: number, predicted: number, ratio: number) => ({
    metric,
    row,
    accelerator: acceleratorName,
    measured,
    predicted,
    error: predicted / measured - 1,
    inRange: measured <= predicted * ratio && measured >= predicted / ratio,
  });
  const runtime = memory.lines.find(({ part }) => part === 'runtime')?.bytes.mid ?? 0;
  const tensors = memory.usedBytes.mid - runtime;
  const predicted = {
    allocated: tensors,
    reserved: tensors * (1 + terms.fragmentationFraction),
    device: memory.usedBytes.mid,
  }[row.meter];
  const points: TrainingPoint[] = [];
  if (row.peak_gib !== undefined)
    points.push(
      point('train-memory', row.peak_gib, gibibytesFromBytes(predicted), Math.exp(terms.memorySpread)),
    );
  if (row.tokens_per_second !== undefined) {
    const { low, mid, high } = time.tokensPerSecond;
    points.push({
      ...point('train-speed', row.tokens_per_second, mid, 1),
      inRange: row.tokens_per_second >= low && row.tokens_per_second <= high,
    });
  }
  return points;
}
