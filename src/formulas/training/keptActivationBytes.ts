export interface KeptActivationBytesInput {
  readonly tokenCount: number;
  readonly elementBytes: number;
  readonly hiddenCopyCount: number;
  readonly hiddenDim: number;
  readonly mixerCopyCount: number;
  readonly mixerDim: number;
  readonly innerCopyCount: number;
  readonly innerDim: number;
}

/**
 * What a layer keeps for the backward pass: inputs and outputs of its norms at hidden width, results of its projections,
 * and the feed-forward’s values at inner width.
 *
 * Six hidden copies and four inner ones (two where the feed-forward is not gated) are what PyTorch keeps of a layer run
 * operator by operator; a compiled one keeps four and three. A quantised base keeps the input of every product as well.
 */
export function keptActivationBytes({
  tokenCount,
  elementBytes,
  hiddenCopyCount,
  hiddenDim,
  mixerCopyCount,
  mixerDim,
  innerCopyCount,
  innerDim,
}: KeptActivationBytesInput): number {
  return (
    tokenCount *
    elementBytes *
    (hiddenCopyCount * hiddenDim + mixerCopyCount * mixerDim + innerCopyCount * innerDim)
  );
}
