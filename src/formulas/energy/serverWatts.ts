export interface ServerWattsInput {
  readonly acceleratorCount: number;
  readonly acceleratorWatts: number;
  readonly hostWatts: number;
}

/**
 * Power of a server: its accelerators and all around them, processors, memory, network cards and fans.
 *
 * What the wall sees, supply losses included, where the host part was found that way.
 */
export function serverWatts({ acceleratorCount, acceleratorWatts, hostWatts }: ServerWattsInput): number {
  return acceleratorCount * acceleratorWatts + hostWatts;
}
