import type { Efficiency } from '../Efficiency.ts';
import type { ElementWiseOperator } from '../Operator.ts';
import type { CompiledOperator } from './CompiledOperator.ts';

/** Share of the memory rate that kernels without arithmetic reach (AIConfigurator's scaling). */
const memoryFraction = 0.8;

/** Time to pass over so many bytes a row, launch included. */
export function elementSeconds({ reference, constants }: Efficiency, bytesPerRow: number) {
  const secondsPerRow = bytesPerRow / (reference.memoryBytesPerSecond * memoryFraction);
  return (rowCount: number): number => constants.elementLaunchSeconds + rowCount * secondsPerRow;
}

/** Norms, activations and cache writes: memory traffic alone. */
export function elementWise(
  { bytesPerRow, count, group }: ElementWiseOperator,
  efficiency: Efficiency,
): CompiledOperator {
  const seconds = elementSeconds(efficiency, bytesPerRow);
  return { group, count, rung: 'constants', linearSeconds: (rowCount) => count * seconds(rowCount) };
}
