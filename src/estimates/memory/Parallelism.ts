/** How a model is spread over accelerators; all counts at least 1. */
export interface Parallelism {
  /** Accelerators that share every layer. */
  readonly tensorCount: number;
  /** Stages that hold consecutive layers. */
  readonly pipelineCount: number;
  /** Accelerators that share the experts of a layer whole; 1 cuts every expert over the tensor group instead. */
  readonly expertCount: number;
  /** Copies of the model that serve separate requests. */
  readonly dataCount: number;
}

/** Accelerators that a layout uses. */
export const acceleratorCountOf = ({ tensorCount, pipelineCount, dataCount }: Parallelism): number =>
  tensorCount * pipelineCount * dataCount;
