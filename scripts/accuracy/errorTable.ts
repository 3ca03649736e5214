import { errorSummary } from '../../src/components/errorSummary.ts';
import type { MeasuredPoint } from './measuredPoints.ts';

/** How points are grouped. */
export const groupings: Readonly<Record<string, (point: MeasuredPoint) => string>> = {
  all: () => 'all',
  source: ({ source }) => source,
  engine: ({ engine, engineVersion }) => `${engine} ${engineVersion}`.trim(),
  model: ({ model }) => model,
  accelerator: ({ accelerator }) => accelerator,
};

/** Median and nine-in-ten error by metric and group, as they are stored. */
export type ErrorTable = Readonly<Record<string, { readonly median: number; readonly p90: number }>>;

const places = 1e4;
const round = (value: number): number => Math.round(value * places) / places;

/** Table of all errors; its keys are metric, kind of group and group. */
export function errorTable(points: readonly MeasuredPoint[]): ErrorTable {
  const entries = Object.entries(groupings).flatMap(([grouping, groupOf]) =>
    [...Map.groupBy(points, (point) => `${point.metric} | ${grouping} | ${groupOf(point)}`)].map(
      ([key, members]) => {
        const { median, ninetieth } = errorSummary(members);
        return [key, { median: round(median), p90: round(ninetieth) }] as const;
      },
    ),
  );
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** An error may grow by a tenth before a change counts as worse, and by a fifth of a point where it is tiny. */
const tolerated = { factor: 1.1, least: 0.002 };
const isWorse = (now: number, before: number): boolean =>
  now > before * tolerated.factor && now > before + tolerated.least;

/** Groups whose errors are worse than stored, each in one line. */
export const worsened = (now: ErrorTable, stored: ErrorTable): readonly string[] =>
  Object.entries(now).flatMap(([key, { median, p90 }]) => {
    const before = stored[key];
    if (!before || (!isWorse(median, before.median) && !isWorse(p90, before.p90))) return [];
    return [
      `${key}: median must stay near ${before.median}, got ${median}; nine in ten near ${before.p90}, got ${p90}`,
    ];
  });
