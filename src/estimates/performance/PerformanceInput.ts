import type { MemoryInput } from '../memory/MemoryInput.ts';
import type { ComputeAccelerator } from './ComputeAccelerator.ts';
import type { EngineTiming } from './EngineTiming.ts';
import type { ClassConstants } from './Efficiency.ts';
import type { KernelTables } from './KernelTables.ts';
import type { Speculation } from './Speculation.ts';

/** Everything a performance estimate depends on, in SI units: what memory depends on, and how fast kernels run. */
export interface PerformanceInput extends MemoryInput {
  readonly accelerator: ComputeAccelerator;
  readonly timing: EngineTiming;
  readonly constants: ClassConstants;
  /** Measured kernels of this accelerator or of its nearest sibling; absent where nobody measured one. */
  readonly kernels?: KernelTables;
  /** Kernels of this accelerator that the reader measured with torch; they come before all others. */
  readonly ownKernels?: KernelTables;
  readonly speculation?: Speculation;
  /** Link of an accelerator to the other pool, one direction; a network card of its own where absent. */
  readonly poolLinkBytesPerSecond?: number;
}
