import type { TensorClass } from './Tensor.ts';

/** How a publisher ships the weights of a model. */
export interface PublishedWeights {
  /** Format of most weights. */
  readonly formatId: string;
  /** Tensor classes in that format, where not its usual choice. */
  readonly tensors?: readonly TensorClass[];
  /** Classes stored in a second or third format. */
  readonly others?: readonly { readonly formatId: string; readonly tensors: readonly TensorClass[] }[];
  /** Bytes of the checkpoint, where files told them. */
  readonly bytes?: number;
}
