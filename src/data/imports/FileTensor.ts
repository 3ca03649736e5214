/** One tensor of a model file, named by its role as GGUF names it. */
export interface FileTensor {
  /** Role such as `attn_q` or `ffn_up_exps`; other names are kept as they are. */
  readonly role: string;
  /** Layer it belongs to; absent for tensors outside layers. */
  readonly layerIndex?: number;
  /** Rows, width of a row, and how many such matrices (experts) the tensor holds. */
  readonly rowCount: number;
  readonly columnCount: number;
  readonly copyCount: number;
}

/** What a file says of the model beside its shapes; a field is absent where the file is silent. */
export interface FileFacts {
  readonly name?: string;
  readonly headCount?: readonly number[];
  readonly kvHeadCount?: readonly number[];
  readonly headDim?: number;
  readonly valueHeadDim?: number;
  readonly ropeHeadDim?: number;
  readonly contextTokens?: number;
  readonly windowTokens?: number;
  /** Every so many layers one looks at everything; 0 where the file does not say. */
  readonly windowPeriodCount?: number;
  readonly activeExpertCount?: number;
  readonly state?: StateFacts;
}

/** Widths of recurrent layers, which shapes alone do not tell. */
export interface StateFacts {
  readonly kind: 'gated-delta' | 'mamba2';
  readonly stateDim: number;
  readonly groupCount: number;
  readonly headCount: number;
  readonly innerDim: number;
  readonly convolutionCount: number;
}

/** A model file read without its weights. */
export interface FileContents {
  readonly tensors: readonly FileTensor[];
  readonly facts: FileFacts;
  /** Bytes of all tensors. */
  readonly tensorBytes: number;
  readonly formatId: string;
}
