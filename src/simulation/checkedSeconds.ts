import { refuseUnless } from '../formulas/refuseUnless.ts';

/** A time that step times gave, refused by name unless it is one. A billion seconds is more than any step takes. */
export function checkedSeconds(name: string, seconds: number): number {
  refuseUnless(seconds >= 0 && seconds <= 1e9, name, 'from 0 to 1e9 seconds', seconds);
  return seconds;
}
