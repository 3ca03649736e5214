export interface KernelSecondsInput {
  readonly boundSeconds: number;
  readonly utilisationFraction: number;
}

/**
 * Time of a kernel from its least time and the utilisation measured for a kernel of its kind and shape.
 *
 * Utilisation is a measured ratio, not a share of anything: data held in a cache lifts it above one.
 */
export function kernelSeconds({ boundSeconds, utilisationFraction }: KernelSecondsInput): number {
  return boundSeconds / utilisationFraction;
}
