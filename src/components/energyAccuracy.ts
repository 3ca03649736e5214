import type { DecodeDraw } from '../data/decodeDraw.ts';
import type { EnergyMeasurement } from '../data/energyMeasurement.ts';
import { type DrawCase, drawnWatts } from './drawnWatts.ts';

/** A measured run of accelerators that are metered themselves. */
export interface MeasuredDraw extends DrawCase {
  readonly row: EnergyMeasurement;
  readonly measuredWatts: number;
}

/** Measured power of one accelerator beside the prediction for it. */
export interface EnergyPoint {
  readonly row: EnergyMeasurement;
  readonly measured: number;
  readonly predicted: number;
  /** Predicted over measured, less one. */
  readonly error: number;
  readonly inRange: boolean;
}

/**
 * Runs that the power formula can be held against: accelerators metered, batch known.
 *
 * Lengths of prompts are not published. What the mean time of a token exceeds the median gap by was spent on prompts.
 */
export function measuredDraws(
  rows: readonly EnergyMeasurement[],
  nameplateWattsOf: (acceleratorId: string) => number | undefined,
): readonly MeasuredDraw[] {
  return rows.flatMap((row) => {
    const nameplateWatts = nameplateWattsOf(row.accelerator);
    const { mean_batch: batch, median_itl_seconds: gap, accelerator_count: count } = row;
    if (
      row.scope !== 'accelerators' ||
      nameplateWatts === undefined ||
      batch === undefined ||
      gap === undefined
    )
      return [];
    return [
      {
        row,
        nameplateWatts,
        sequenceCount: batch / count,
        prefillTimeFraction: Math.max(0, 1 - (gap * row.output_tokens_per_second) / batch),
        measuredWatts: row.mean_watts / count,
      },
    ];
  });
}

/** The prediction for each run; the range holds two thirds of measured values. */
export const energyPoints = (
  draws: readonly MeasuredDraw[],
  drawOf: (measured: MeasuredDraw) => DecodeDraw,
  spread: number,
): readonly EnergyPoint[] =>
  draws.map((measured) => {
    const predicted = drawnWatts(measured, drawOf(measured));
    const ratio = predicted / measured.measuredWatts;
    return {
      row: measured.row,
      measured: measured.measuredWatts,
      predicted,
      error: ratio - 1,
      inRange: Math.abs(Math.log(ratio)) <= spread,
    };
  });
