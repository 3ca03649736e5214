import { bitsPerByte } from '../../units/conversions.ts';

export interface MatrixStateBytesInput {
  readonly layerCount: number;
  readonly headCount: number;
  readonly rowDim: number;
  readonly columnDim: number;
  readonly elementBits: number;
}

/**
 * Bytes of recurrent state that one sequence keeps in linear attention: one matrix per head and layer.
 *
 * Constant in the length of the sequence. Holds for gated delta, Kimi delta, lightning and Mamba-2 layers with their own
 * head, row and column counts.
 */
export function matrixStateBytes({
  layerCount,
  headCount,
  rowDim,
  columnDim,
  elementBits,
}: MatrixStateBytesInput): number {
  return (layerCount * headCount * rowDim * columnDim * elementBits) / bitsPerByte;
}
