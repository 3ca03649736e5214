export interface GroupedWeightBitsInput {
  readonly elementBits: number;
  readonly scaleBits: number;
  readonly scaleGroupCount: number;
  readonly zeroPointBits: number;
  readonly zeroPointGroupCount: number;
  readonly secondScaleBits: number;
  readonly secondScaleGroupCount: number;
}

/**
 * Bits one weight takes in a format that shares scales: the element, its part of a scale and zero point, and its part
 * of a scale of scales.
 *
 * Give 0 bits for what a format lacks.
 */
export function groupedWeightBits({
  elementBits,
  scaleBits,
  scaleGroupCount,
  zeroPointBits,
  zeroPointGroupCount,
  secondScaleBits,
  secondScaleGroupCount,
}: GroupedWeightBitsInput): number {
  return (
    elementBits +
    scaleBits / scaleGroupCount +
    zeroPointBits / zeroPointGroupCount +
    secondScaleBits / secondScaleGroupCount
  );
}
