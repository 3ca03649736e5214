import { refuseUnless } from '../refuseUnless.ts';

export interface KeptPromiseFractionInput {
  readonly promisedSeconds: number;
  readonly reachedSeconds: number;
}

/** Share of a promised time that is kept: all within it, half where it takes twice as long. Being quicker earns nothing. */
export function keptPromiseFraction({ promisedSeconds, reachedSeconds }: KeptPromiseFractionInput): number {
  refuseUnless(promisedSeconds > 0, 'promisedSeconds', 'above 0', promisedSeconds);
  refuseUnless(reachedSeconds > 0, 'reachedSeconds', 'above 0', reachedSeconds);
  return Math.min(1, promisedSeconds / reachedSeconds);
}
