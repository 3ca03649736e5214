import type { Band } from '../../units/Band.ts';

/** One accelerator as a memory estimate takes it. */
export interface Accelerator {
  readonly id: string;
  readonly name: string;
  /** Architecture, such as Hopper. */
  readonly generation: string;
  /** Bytes the driver offers an engine before the engine takes any. */
  readonly memoryBytes: Band;
  readonly memoryBytesPerSecond: number;
  /** True where processor and accelerator share one memory. */
  readonly sharesHostMemory: boolean;
}
