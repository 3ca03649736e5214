import { errorSummary } from '../../src/components/errorSummary.ts';
import type { LeaveOneOut, LeaveOneOutFigure } from '../../src/data/leaveOneOut.ts';

interface Point {
  readonly metric: string;
  readonly error: number;
}

const places = 1e4;
const round = (value: number): number => Math.round(value * places) / places;

/** Errors by what was left out and by metric, rounded as they are stored. */
export function leaveOneOutTable(
  points: ReadonlyMap<string, readonly Point[]>,
): readonly LeaveOneOutFigure[] {
  return [...points].flatMap(([leftOut, own]) =>
    [...Map.groupBy(own, ({ metric }) => metric)].map(([metric, members]) => {
      const { count, median, ninetieth, bias } = errorSummary(members);
      return {
        left_out: leftOut as LeaveOneOutFigure['left_out'],
        metric,
        count,
        median: round(median),
        ninetieth: round(ninetieth),
        bias: round(bias),
      };
    }),
  );
}

const percent = (value: number): string => (100 * value).toFixed(1).padStart(8);

/** The table as lines to print. */
export function leaveOneOutLines({
  figures,
  held,
}: Pick<LeaveOneOut, 'figures' | 'held'>): readonly string[] {
  const head = `${'left out'.padEnd(12)} ${'metric'.padEnd(14)} rows   median      p90     bias   (%)`;
  const lines = figures.map(
    ({ left_out, metric, count, median, ninetieth, bias }) =>
      `${left_out.padEnd(12)} ${metric.padEnd(14)} ${String(count).padStart(4)} ${percent(median)} ${percent(ninetieth)} ${percent(bias)}`,
  );
  const shares = Object.entries(held).map(
    ([metric, share]) => `${percent(share)} % of left-out ${metric} lie in the band fitted to other models`,
  );
  return [head, ...lines, ...shares];
}
