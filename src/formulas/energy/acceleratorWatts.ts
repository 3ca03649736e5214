export interface AcceleratorWattsInput {
  readonly nameplateWatts: number;
  readonly idleFraction: number;
  readonly decodeFraction: number;
  readonly prefillFraction: number;
  readonly busyTimeFraction: number;
  readonly prefillTimeFraction: number;
}

/**
 * Mean power of an accelerator over some time: idle for a part of it, and while busy it reads prompts for a part and
 * writes answers for the rest.
 *
 * A model held in memory draws idle power all the same. An accelerator is busy as soon as one request runs, so its busy
 * share is far above load over capacity when load is light.
 */
export function acceleratorWatts({
  nameplateWatts,
  idleFraction,
  decodeFraction,
  prefillFraction,
  busyTimeFraction,
  prefillTimeFraction,
}: AcceleratorWattsInput): number {
  const busyFraction = (1 - prefillTimeFraction) * decodeFraction + prefillTimeFraction * prefillFraction;
  return nameplateWatts * (idleFraction + (busyFraction - idleFraction) * busyTimeFraction);
}
