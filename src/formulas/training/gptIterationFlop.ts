export interface GptIterationFlopInput {
  readonly sequenceCount: number;
  readonly sequenceTokenCount: number;
  readonly layerCount: number;
  readonly hiddenDim: number;
  readonly vocabularyCount: number;
}

const matrices = 96;
const attention = 6;
const head = 16;

/**
 * Operations of one iteration of a GPT with full recomputation.
 *
 * Holds for an inner width of four times the hidden one; attention is counted without its mask.
 */
export function gptIterationFlop({
  sequenceCount,
  sequenceTokenCount,
  layerCount,
  hiddenDim,
  vocabularyCount,
}: GptIterationFlopInput): number {
  return (
    matrices *
    sequenceCount *
    sequenceTokenCount *
    layerCount *
    hiddenDim ** 2 *
    (1 + sequenceTokenCount / (attention * hiddenDim) + vocabularyCount / (head * layerCount * hiddenDim))
  );
}
