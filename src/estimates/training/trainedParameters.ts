import { adapterParameterCount } from '../../formulas/training/adapterParameterCount.ts';
import { decomposedAdapterParameterCount } from '../../formulas/training/decomposedAdapterParameterCount.ts';
import { optimiserElementBytes } from './optimiserElementBytes.ts';
import {
  adaptedMatrices,
  adapterMatrices,
  allMatrices,
  parameterCountOf,
  tableMatrices,
  type TrainedMatrix,
} from './TrainedMatrix.ts';
import type { TrainingInput } from './TrainingInput.ts';

/** What a job trains, over the whole model. */
export interface TrainedParameters {
  /** Of layers, or of the whole model in full training. */
  readonly layerCount: number;
  /** Copies of embedding and head beside adapters. */
  readonly tableCount: number;
  readonly total: number;
  /** Parameters of the largest matrix. */
  readonly largest: number;
  readonly optimiserElementBytes: number;
}

/** Counts what a job trains and what its optimiser keeps for each parameter. */
export function trainedParameters(input: TrainingInput): TrainedParameters {
  const { architecture, method, targets, rankDim, trainsEmbedding, optimiser, keepsMaster } = input;
  if (method === 'full') {
    const matrices = allMatrices(architecture);
    const total = parameterCountOf(matrices);
    return {
      layerCount: total,
      tableCount: 0,
      total,
      largest: largestOf(matrices),
      optimiserElementBytes: optimiserElementBytes(optimiser, matrices, keepsMaster),
    };
  }
  const bases = adaptedMatrices(architecture, targets);
  const countOf = method === 'dora' ? decomposedAdapterParameterCount : adapterParameterCount;
  const layerCount = bases.reduce(
    (sum, { rowCount, columnCount, copyCount }) =>
      sum + countOf({ rankDim, inputDim: columnCount, outputDim: rowCount, adaptedCount: copyCount }),
    0,
  );
  const tables = trainsEmbedding ? tableMatrices(architecture) : [];
  const matrices = [...adapterMatrices(bases, rankDim), ...tables];
  const tableCount = parameterCountOf(tables);
  return {
    layerCount,
    tableCount,
    total: layerCount + tableCount,
    largest: largestOf(matrices),
    optimiserElementBytes: optimiserElementBytes(optimiser, matrices, keepsMaster),
  };
}

const largestOf = (matrices: readonly TrainedMatrix[]): number =>
  matrices.reduce((most, { rowCount, columnCount }) => Math.max(most, rowCount * columnCount), 0);
