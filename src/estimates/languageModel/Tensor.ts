/** What a tensor is for; formats choose what to quantise by it. */
export type TensorClass =
  | 'attention'
  | 'linear-attention'
  | 'feed-forward'
  | 'experts'
  | 'shared-experts'
  | 'router'
  | 'embedding'
  | 'head'
  | 'norm'
  | 'small'
  | 'encoder'
  | 'extra';

/**
 * How a tensor is spread over the accelerators that share a layer: cut by tensor parallelism, cut by key-value heads
 * (and repeated when there are fewer heads than accelerators), spread by experts, or held whole by each.
 */
export type Sharding = 'tensor' | 'kv-heads' | 'experts' | 'whole';

/** One weight tensor, or several alike, of a part. */
export interface Tensor {
  /** Name of its role, as GGUF names it. */
  readonly name: string;
  readonly tensorClass: TensorClass;
  /** Tensors of this shape in the part, such as one per expert. */
  readonly copyCount: number;
  readonly rowCount: number;
  /** Width of a row: the dimension quantisation blocks run along. */
  readonly columnCount: number;
  readonly sharding: Sharding;
}

/** Parameters of a tensor, all copies together. */
export const tensorParameterCount = ({ copyCount, rowCount, columnCount }: Tensor): number =>
  copyCount * rowCount * columnCount;
