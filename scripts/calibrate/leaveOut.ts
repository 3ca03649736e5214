import type { ServingMetric } from '../../src/components/servingFigures.ts';
import type { ClassConstants, Rung } from '../../src/estimates/performance/Efficiency.ts';
import { fitConstants, onConstants } from './fitConstants.ts';
import { fitServingTerms } from './fitServingTerms.ts';
import type { PreparedRow } from './PreparedRow.ts';
import { estimateUnder, type ServingTerms } from './ServingTerms.ts';

/** Everything fitted to a set of rows that predictions of served rows need. */
export interface Fitted {
  readonly terms: ServingTerms;
  readonly amd: ClassConstants;
}

/** One prediction by terms that its row had no part in. */
export interface LeftOutPoint {
  readonly metric: ServingMetric;
  readonly rung: Rung;
  readonly row: PreparedRow['row'];
  readonly error: number;
}

const isAmd = ({ input }: PreparedRow): boolean => input.accelerator.vendor === 'amd';

export function fitAll(rows: readonly PreparedRow[]): Fitted {
  const terms = fitServingTerms(rows);
  return { terms, amd: fitConstants(rows.filter(isAmd), terms, false) };
}

/** Predictions of rows under what was fitted. */
export function pointsUnder(rows: readonly PreparedRow[], { terms, amd }: Fitted): readonly LeftOutPoint[] {
  return rows.flatMap((prepared) => {
    const estimate = estimateUnder(isAmd(prepared) ? onConstants(prepared, amd) : prepared, terms);
    return prepared.figures.map(({ metric, measured, predictedOf }) => ({
      metric,
      rung: estimate.rung,
      row: prepared.row,
      error: predictedOf(estimate).mid / measured - 1,
    }));
  });
}

/** How rows are grouped when one group at a time is left out of the fit. */
export const groupings: Readonly<Record<string, (row: PreparedRow['row']) => string>> = {
  model: ({ model_id }) => model_id,
  accelerator: ({ accelerator }) => accelerator,
  version: ({ engine, engine_version }) => `${engine} ${engine_version}`,
  source: ({ source }) => source,
};

/** What is fitted without each group. */
export function foldsBy(
  rows: readonly PreparedRow[],
  groupOf: (row: PreparedRow['row']) => string,
): ReadonlyMap<string, Fitted> {
  const folds = new Map<string, Fitted>();
  for (const group of new Set(rows.map(({ row }) => groupOf(row))))
    folds.set(group, fitAll(rows.filter(({ row }) => groupOf(row) !== group)));
  return folds;
}
