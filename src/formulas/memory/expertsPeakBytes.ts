export interface ExpertsPeakBytesInput {
  readonly batchTokenCount: number;
  readonly activeExpertCount: number;
  readonly innerDim: number;
  readonly hiddenDim: number;
  readonly elementBytes: number;
}

/**
 * Transient bytes of one expert layer: every token is held once for each expert it visits, before and after the
 * experts' inner width, and once more for the sum.
 */
export function expertsPeakBytes({
  batchTokenCount,
  activeExpertCount,
  innerDim,
  hiddenDim,
  elementBytes,
}: ExpertsPeakBytesInput): number {
  const routed = activeExpertCount * (Math.max(2 * innerDim, hiddenDim) + innerDim);
  return elementBytes * batchTokenCount * (routed + hiddenDim);
}
