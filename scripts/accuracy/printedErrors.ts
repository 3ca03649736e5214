import { errorSummary } from '../../src/components/errorSummary.ts';
import { type MeasuredPoint, type MetricId, metricNames } from './measuredPoints.ts';

export const percent = (value: number): string => `${(value * 100).toFixed(1)} %`.padStart(8);

const metrics = Object.keys(metricNames) as MetricId[];
const nameWidth = 56;

/** Errors of every metric by group, as lines. */
export function groupLines(
  title: string,
  points: readonly MeasuredPoint[],
  groupOf: (point: MeasuredPoint) => string,
): readonly string[] {
  const head = `  ${'group'.padEnd(nameWidth)} rows   median       p90      bias  in range`;
  const byMetric = Map.groupBy(points, ({ metric }) => metric);
  const lines = metrics.flatMap((metric) =>
    [...Map.groupBy(byMetric.get(metric) ?? [], groupOf)]
      .sort(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }))
      .map(([group, members]) => {
        const { count, median, ninetieth, bias, inRange } = errorSummary(members);
        const name = `${metricNames[metric]}: ${group}`.slice(0, nameWidth).padEnd(nameWidth);
        return `  ${name} ${String(count).padStart(4)} ${percent(median)}  ${percent(ninetieth)}  ${percent(bias)}  ${percent(inRange)}`;
      }),
  );
  return ['', title, head, ...lines];
}

/** Every row, as lines. */
export const rowLines = (points: readonly MeasuredPoint[]): readonly string[] =>
  points.map(
    ({ metric, model, accelerator, engine, engineVersion, measured, predicted, error, inRange }) =>
      `${metric.padEnd(13)} ${model.slice(0, 32).padEnd(32)} ${accelerator.slice(0, 28).padEnd(28)} ${`${engine} ${engineVersion}`.padEnd(24)} ${measured.toPrecision(4).padStart(10)} ${predicted.toPrecision(4).padStart(10)} ${percent(error)}${inRange === false ? ' outside' : ''}`,
  );
