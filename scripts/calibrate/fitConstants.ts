import type { ClassConstants } from '../../src/estimates/performance/Efficiency.ts';
import { coordinateSearch } from './coordinateSearch.ts';
import { type PreparedRow, withStep } from './PreparedRow.ts';
import { estimateUnder, type ServingTerms } from './ServingTerms.ts';
import { softLoss } from './softLoss.ts';

/** Closed form where no row tells otherwise: what kernels of accelerators with measurements come to. */
export const usualConstants: ClassConstants = {
  computeFraction: 0.75,
  memoryFraction: 0.8,
  attentionMemoryFraction: 0.7,
  launchSeconds: 3e-6,
  attentionLaunchSeconds: 10e-6,
  expertsLaunchSeconds: 40e-6,
  elementLaunchSeconds: 2e-6,
  blendCount: 2.5,
};

/** The four figures that are fitted: three shares, and a factor on launches. */
export const constantsBounds = [
  { low: 0.1, start: 0.75, high: 1 },
  { low: 0.2, start: 0.8, high: 1.1 },
  { low: 0.1, start: 0.7, high: 1.1 },
  { low: 0.2, start: 1, high: 8 },
];

/**
 * Constants with these shares and launches. Element-wise kernels of accelerators with measured kernels use their
 * class's launch too, so that it is left as it is where `keepsElements` says so.
 */
export function constantsWith(figures: readonly number[], keepsElements: boolean): ClassConstants {
  const [computeFraction = 1, memoryFraction = 1, attentionMemoryFraction = 1, launches = 1] = figures;
  const { launchSeconds, attentionLaunchSeconds, expertsLaunchSeconds, elementLaunchSeconds } =
    usualConstants;
  return {
    computeFraction,
    memoryFraction,
    attentionMemoryFraction,
    launchSeconds: launches * launchSeconds,
    attentionLaunchSeconds: launches * attentionLaunchSeconds,
    expertsLaunchSeconds: launches * expertsLaunchSeconds,
    elementLaunchSeconds: keepsElements ? elementLaunchSeconds : launches * elementLaunchSeconds,
    blendCount: usualConstants.blendCount,
  };
}

/** A row with its kernels withheld, on constants. */
export function onConstants(
  { input, memory, ...ready }: PreparedRow,
  constants: ClassConstants,
): PreparedRow {
  const { kernels: _, ...rest } = input;
  return withStep({ ...ready, input: { ...rest, constants } }, memory);
}

/** Fits a class's constants to rows whose kernels are withheld. */
export function fitConstants(
  rows: readonly PreparedRow[],
  terms: ServingTerms,
  keepsElements: boolean,
): ClassConstants {
  if (rows.length === 0) return usualConstants;
  const figures = coordinateSearch(constantsBounds, (tried) => {
    const constants = constantsWith(tried, keepsElements);
    let sum = 0;
    for (const row of rows) {
      const prepared = onConstants(row, constants);
      const estimate = estimateUnder(prepared, terms);
      for (const { measured, predictedOf } of prepared.figures)
        sum += softLoss(predictedOf(estimate).mid, measured);
    }
    return sum;
  });
  return constantsWith(figures, keepsElements);
}
