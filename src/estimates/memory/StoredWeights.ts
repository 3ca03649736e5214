import type { TensorClass } from '../languageModel/Tensor.ts';
import type { Format, GroupedFormat } from './Format.ts';

/** How the weights of a model lie in memory. */
export interface StoredWeights {
  readonly format: Format;
  /** Tensor classes in that format, where the publisher departs from its usual choice. */
  readonly quantises?: readonly TensorClass[];
  /** Classes the publisher stores in another format. */
  readonly others?: readonly { readonly format: GroupedFormat; readonly tensors: readonly TensorClass[] }[];
  /** Bytes of the whole checkpoint, where files told them. */
  readonly knownBytes?: number;
}
