import { parameterCountOf, type TrainedMatrix } from './TrainedMatrix.ts';
import type { Optimiser } from './TrainingInput.ts';

const fullBytes = 4;
const halfBytes = 2;
/** Two moments of a byte, and a scale of four bytes that 256 of each share. */
const eightBitBytes = 2 * (1 + fullBytes / 256);

/**
 * Bytes an optimiser keeps for a trained parameter, its master copy included, on average over the matrices.
 *
 * Adafactor keeps a row and a column for each matrix; Muon one momentum for matrices and AdamW's two moments for the
 * rest.
 */
export function optimiserElementBytes(
  optimiser: Optimiser,
  matrices: readonly TrainedMatrix[],
  keepsMaster: boolean,
): number {
  const master = keepsMaster ? fullBytes : 0;
  const moment = keepsMaster ? fullBytes : halfBytes;
  switch (optimiser) {
    case 'adamw':
      return master + 2 * moment;
    case 'adamw-8bit':
    case 'paged-adamw-8bit':
      return master + eightBitBytes;
    case 'adafactor':
      return (
        master +
        meanOf(matrices, ({ rowCount, columnCount, copyCount }) =>
          rowCount === 1 || columnCount === 1
            ? fullBytes * rowCount * columnCount * copyCount
            : fullBytes * (rowCount + columnCount) * copyCount,
        )
      );
    case 'muon':
      return (
        master +
        meanOf(
          matrices,
          ({ rowCount, columnCount, copyCount, isOuter }) =>
            (isOuter ? 2 : 1) * moment * rowCount * columnCount * copyCount,
        )
      );
  }
}

const meanOf = (matrices: readonly TrainedMatrix[], bytesOf: (matrix: TrainedMatrix) => number): number =>
  matrices.reduce((sum, matrix) => sum + bytesOf(matrix), 0) / Math.max(1, parameterCountOf(matrices));
