export interface OverlappedStepSecondsInput {
  readonly computeSeconds: number;
  readonly exchangeSeconds: number;
  readonly fixedSeconds: number;
}

/**
 * Time of a step whose exchange runs beside its arithmetic.
 *
 * Holds where frameworks prefetch shards; what tensor parallelism exchanges inside a layer belongs to the fixed part.
 */
export function overlappedStepSeconds({
  computeSeconds,
  exchangeSeconds,
  fixedSeconds,
}: OverlappedStepSecondsInput): number {
  return Math.max(computeSeconds, exchangeSeconds) + fixedSeconds;
}
