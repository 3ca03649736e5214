import { blendedKernelSeconds } from '../../../formulas/roofline/blendedKernelSeconds.ts';
import { boundSeconds } from '../../../formulas/roofline/boundSeconds.ts';
import { kernelSeconds } from '../../../formulas/roofline/kernelSeconds.ts';
import type { Efficiency } from '../Efficiency.ts';
import type { Cost } from './CompiledOperator.ts';

/** Closed form where nobody measured: launch, and share of the memory rate where it differs from the usual. */
export interface ClosedForm {
  readonly launchSeconds: number;
  readonly memoryFraction?: number;
}

/** Time of a kernel: at a measured utilisation of its bound, else by the closed form of the accelerator's class. */
export function kernelTime(
  { flop, bytes, rate }: Cost,
  { reference, constants }: Efficiency,
  utilisationFraction: number | undefined,
  { launchSeconds, memoryFraction = constants.memoryFraction }: ClosedForm,
): number {
  const flopPerSecond = reference[rate];
  const bytesPerSecond = reference.memoryBytesPerSecond;
  if (utilisationFraction !== undefined) {
    const bound = boundSeconds({ flop, bytes, flopPerSecond, bytesPerSecond });
    return kernelSeconds({ boundSeconds: Math.max(bound, reference.floorSeconds), utilisationFraction });
  }
  return blendedKernelSeconds({
    flop,
    bytes,
    flopPerSecond,
    bytesPerSecond,
    computeFraction: constants.computeFraction,
    memoryFraction,
    launchSeconds,
    blendCount: constants.blendCount,
  });
}
