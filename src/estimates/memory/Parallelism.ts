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
  /** Of these, copies that only read prompts and hand their cache on; none where absent. Less than all. */
  readonly prefillCount?: number;
}

/** Accelerators that a layout uses. */
export const acceleratorCountOf = ({ tensorCount, pipelineCount, dataCount }: Parallelism): number =>
  tensorCount * pipelineCount * dataCount;

/** Copies that write answers, so that their caches hold the requests. */
export const answeringCountOf = ({ dataCount, prefillCount = 0 }: Parallelism): number =>
  dataCount - prefillCount;

/** Copies that step together because they share the experts of a layer. */
export const lockstepCountOf = ({ tensorCount, expertCount, dataCount }: Parallelism): number =>
  expertCount > tensorCount ? Math.min(dataCount, Math.ceil(expertCount / tensorCount)) : 1;
