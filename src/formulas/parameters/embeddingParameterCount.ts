export interface EmbeddingParameterCountInput {
  readonly tableCount: number;
  readonly vocabularyCount: number;
  readonly hiddenDim: number;
}

/**
 * Weights of the token embedding and the output head: one table when they are tied, else two.
 */
export function embeddingParameterCount({
  tableCount,
  vocabularyCount,
  hiddenDim,
}: EmbeddingParameterCountInput): number {
  return tableCount * vocabularyCount * hiddenDim;
}
