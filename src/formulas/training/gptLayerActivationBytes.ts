export interface GptLayerActivationBytesInput {
  readonly sequenceTokenCount: number;
  readonly sequenceCount: number;
  readonly hiddenDim: number;
  readonly headCount: number;
  readonly tensorParallelCount: number;
}

const whole = 10;
const cut = 24;
const scores = 5;

/**
 * What a GPT layer keeps for the backward pass without recomputation, under tensor parallelism alone.
 *
 * Holds for 16 bits, an inner width of four times the hidden one, dropout and attention that writes its scores out.
 */
export function gptLayerActivationBytes({
  sequenceTokenCount,
  sequenceCount,
  hiddenDim,
  headCount,
  tensorParallelCount,
}: GptLayerActivationBytesInput): number {
  return (
    sequenceTokenCount *
    sequenceCount *
    hiddenDim *
    (whole +
      cut / tensorParallelCount +
      (scores * headCount * sequenceTokenCount) / (hiddenDim * tensorParallelCount))
  );
}
