import type { DecodeDraw } from '../data/decodeDraw.ts';
import { acceleratorWatts } from '../formulas/energy/acceleratorWatts.ts';
import { decodePowerFraction } from '../formulas/energy/decodePowerFraction.ts';

/** A measured run as the power formula sees it. */
export interface DrawCase {
  readonly nameplateWatts: number;
  /** Sequences running on each accelerator. */
  readonly sequenceCount: number;
  readonly prefillTimeFraction: number;
}

/** Power of each accelerator of a run that never pauses. */
export const drawnWatts = (
  { nameplateWatts, sequenceCount, prefillTimeFraction }: DrawCase,
  draw: DecodeDraw,
): number =>
  acceleratorWatts({
    nameplateWatts,
    idleFraction: 0,
    decodeFraction: decodePowerFraction({ ...draw, sequenceCount }),
    prefillFraction: draw.prefillFraction,
    busyTimeFraction: 1,
    prefillTimeFraction,
  });
