import type { Catalogue } from '../../src/data/Catalogue.ts';
import type { Records } from '../../src/data/kinds.ts';
import { kernelReader } from '../../src/data/kernelReader.ts';
import { readKernelIds } from '../../src/data/readKernelIds.ts';
import type { ServingMeasurement } from '../../src/data/servingMeasurement.ts';
import type { ClassConstants } from '../../src/estimates/performance/Efficiency.ts';
import { fitConstants, onConstants } from './fitConstants.ts';
import { coverageOf, fitSpreads } from './fitSpreads.ts';
import { fitAll, type Fitted, foldsBy, groupings, type LeftOutPoint, pointsUnder } from './leaveOut.ts';
import { type PreparedRow, prepareRows, wasServed } from './PreparedRow.ts';
import { withoutAccelerator, withoutEngine } from './withheldKernels.ts';

/** Rows that constants of measured accelerators are fitted to: every eighth, to keep the search short. */
const thinning = 8;

/** Fits everything served rows tell of, and predicts each row by what was fitted without its group. */
export function calibrateServing(
  rows: readonly ServingMeasurement[],
  catalogue: Catalogue,
  records: Records,
) {
  const read = kernelReader();
  const prepared = prepareRows(rows, catalogue, (id) => read(id)).filter(wasServed);
  const fitted = fitAll(prepared);
  const leftOut = new Map<string, readonly LeftOutPoint[]>();
  let byModel: ReadonlyMap<string, Fitted> = new Map();
  for (const [grouping, groupOf] of Object.entries(groupings)) {
    const folds = foldsBy(prepared, groupOf);
    if (grouping === 'model') byModel = folds;
    leftOut.set(grouping, pointsByFold(prepared, folds, groupOf));
  }
  const kept = prepared.map(({ row }) => row);
  const measuredIds = readKernelIds();
  const withheld = [withoutEngine(read), withoutAccelerator(read, records, measuredIds)].flatMap(
    (kernelsOf) =>
      pointsByFold(
        prepareRows(kept, catalogue, kernelsOf).filter(({ input }) => input.kernels !== undefined),
        byModel,
        groupings['model'] ?? (() => ''),
      ),
  );
  const constants = constantsOfMeasured(prepared, fitted, byModel);
  const ladder = [...(leftOut.get('model') ?? []), ...withheld, ...constants.points];
  return {
    fitted,
    nvidia: constants.fitted,
    inSample: pointsUnder(prepared, fitted),
    leftOut,
    constantsPoints: constants.points,
    withheld,
    spreads: fitSpreads(ladder),
    coverage: coverageOf(ladder),
    servedCoverage: coverageOf(leftOut.get('model') ?? []),
    rowCount: prepared.length,
  };
}

const pointsByFold = (
  rows: readonly PreparedRow[],
  folds: ReadonlyMap<string, Fitted>,
  groupOf: (row: ServingMeasurement) => string,
): readonly LeftOutPoint[] =>
  [...Map.groupBy(rows, ({ row }) => groupOf(row))].flatMap(([group, own]) => {
    const fitted = folds.get(group);
    return fitted ? pointsUnder(own, fitted) : [];
  });

/** Constants of accelerators whose kernels were measured, had they not been. */
function constantsOfMeasured(
  prepared: readonly PreparedRow[],
  { terms }: Fitted,
  byModel: ReadonlyMap<string, Fitted>,
): { readonly fitted: ClassConstants; readonly points: readonly LeftOutPoint[] } {
  const rows = prepared
    .filter(({ row: { scenario } }) => scenario === 'closed-loop' || scenario === 'offline-ceiling')
    .filter(({ input }) => input.kernels !== undefined)
    .filter((_, index) => index % thinning === 0);
  const points = [...Map.groupBy(rows, ({ row }) => row.model_id)].flatMap(([model, own]) => {
    const fold = byModel.get(model);
    if (!fold) return [];
    const others = rows.filter(({ row }) => row.model_id !== model);
    const constants = fitConstants(others, fold.terms, true);
    return pointsUnder(
      own.map((row) => onConstants(row, constants)),
      fold,
    );
  });
  return { fitted: fitConstants(rows, terms, true), points };
}
