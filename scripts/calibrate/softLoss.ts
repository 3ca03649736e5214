/** Errors below a tenth count by their square, larger ones by their size: no single row decides. */
const scale = 0.1;

/** Loss of one prediction: smooth near the measured value, linear in the logarithm of the ratio far from it. */
export function softLoss(predicted: number, measured: number): number {
  const ratio = Math.log(predicted / measured) / scale;
  return Math.sqrt(1 + ratio * ratio) - 1;
}

export const meanOf = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
