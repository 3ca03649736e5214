import type { ServingMetric } from '../../src/components/servingFigures.ts';
import type { PerformanceEstimate } from '../../src/estimates/performance/PerformanceEstimate.ts';
import { goldenSection } from './coordinateSearch.ts';
import type { PreparedRow } from './PreparedRow.ts';
import {
  dispatchGroupOf,
  dispatchGroups,
  estimateUnder,
  hostGroupOf,
  type ServingTerms,
} from './ServingTerms.ts';
import { softLoss } from './softLoss.ts';

/** A time that grows in proportion to each figure that is fitted. */
interface AffineTime {
  readonly group: string;
  readonly measured: number;
  readonly atZero: number;
  readonly perFigure: readonly number[];
}

const none: ServingTerms = { expertLayerSeconds: 0, queueFactor: 0, dispatchSeconds: {}, hostSeconds: {} };
/** Rows that a group's figure is worth less than before it leaves the value all groups share. */
const priorRowCount = 10;
/**
 * With more clients a server's own queue shows in some builds, and it grows with them: SGLang 0.5.6 on an 8B model adds
 * 0.1 s at 64 clients and 2 s at 512. That is no constant, so that constants are fitted below it.
 */
const mostClientCount = 64;
const isFewClients = ({ row: { concurrency = 1 } }: PreparedRow): boolean => concurrency <= mostClientCount;

/** Rows that the queue factor needs to leave one, where a prompt waits for one other: the loss hardly knows it. */
const queueRowCount = 60;
/** Where no row of any engine is left. */
const usualDispatchMilliseconds = 50;
const rounds = 3;

const hasMetric = (metric: ServingMetric) => (prepared: PreparedRow) =>
  prepared.figures.some((figure) => figure.metric === metric);

/** Measured time and the same time as a straight line in some terms: TPOT and TTFT as they are, rates turned over. */
function affineTimes(
  rows: readonly PreparedRow[],
  metric: ServingMetric,
  settings: {
    readonly at: ServingTerms;
    readonly steps: readonly ((group: string) => ServingTerms)[];
    readonly groupOf: (prepared: PreparedRow) => string;
  },
): readonly AffineTime[] {
  return rows.filter(hasMetric(metric)).flatMap((prepared) => {
    const figure = prepared.figures.find((one) => one.metric === metric);
    if (!figure) return [];
    const timeOf = (value: number) => (metric === 'tpot' || metric === 'ttft' ? value : 1 / value);
    const predicted = (estimate: PerformanceEstimate) => timeOf(figure.predictedOf(estimate).mid);
    const group = settings.groupOf(prepared);
    const atZero = predicted(estimateUnder(prepared, settings.at));
    const perFigure = settings.steps.map((step) => predicted(estimateUnder(prepared, step(group))) - atZero);
    return [{ group, measured: timeOf(figure.measured), atZero, perFigure }];
  });
}

function lossOf(times: readonly AffineTime[], figures: readonly number[]): number {
  let sum = 0;
  for (const { measured, atZero, perFigure } of times) {
    let time = atZero;
    for (const [index, per] of perFigure.entries()) time += per * (figures[index] ?? 0);
    sum += softLoss(time, measured);
  }
  return sum;
}

const logarithmic = (lossAt: (figure: number) => number, low: number, high: number): number =>
  Math.exp(goldenSection((logarithm) => lossAt(Math.exp(logarithm)), Math.log(low), Math.log(high)));

const microsecond = 1e-6;
const millisecond = 1e-3;

/** Fits what engines add to their kernels; rows without measured kernels tell nothing of it. */
export function fitServingTerms(rows: readonly PreparedRow[]): ServingTerms {
  const measured = rows.filter(({ input }) => input.kernels !== undefined);
  const expertLayerSeconds = fitExpertLayer(measured);
  const withExperts = { ...none, expertLayerSeconds };
  const { queueFactor, dispatchSeconds } = fitDispatch(measured, withExperts);
  const withDispatch = { ...withExperts, queueFactor, dispatchSeconds };
  return { ...withDispatch, hostSeconds: fitHost(measured, withDispatch) };
}

function fitExpertLayer(rows: readonly PreparedRow[]): number {
  const times = affineTimes(
    rows.filter(({ expertLayerCount, input }) => expertLayerCount > 0 && input.engine.id !== 'sglang'),
    'tpot',
    { at: none, steps: [() => ({ ...none, expertLayerSeconds: microsecond })], groupOf: () => 'all' },
  );
  return microsecond * logarithmic((layer) => lossOf(times, [layer]), 1, 100);
}

function fitDispatch(rows: readonly PreparedRow[], at: ServingTerms) {
  const times = affineTimes(rows.filter(isFewClients), 'ttft', {
    at,
    steps: [
      () => ({ ...at, queueFactor: 1 }),
      (group) => ({ ...at, dispatchSeconds: { [group]: millisecond } }),
    ],
    groupOf: dispatchGroupOf,
  });
  const byGroup = Map.groupBy(times, ({ group }) => group);
  let queueFactor = 1;
  let milliseconds = new Map<string, number>();
  let common = usualDispatchMilliseconds;
  for (let round = 0; round < rounds && byGroup.size > 0; round += 1) {
    milliseconds = new Map(
      [...byGroup].map(([group, own]) => [
        group,
        logarithmic(
          (figure) => lossOf(own, [queueFactor, figure]) + priorRowCount * Math.log(figure / common) ** 2,
          5,
          300,
        ),
      ]),
    );
    common = geometricMean([...milliseconds.values()]);
    queueFactor = logarithmic(
      (figure) =>
        [...byGroup].reduce(
          (sum, [group, own]) => sum + lossOf(own, [figure, milliseconds.get(group) ?? common]),
          queueRowCount * Math.log(figure) ** 2,
        ),
      0.05,
      6,
    );
  }
  const groups = Object.entries(dispatchGroups).flatMap(([engine, versions]) =>
    versions.map((from) => `${engine} ${from}`),
  );
  return {
    queueFactor,
    dispatchSeconds: Object.fromEntries(
      groups.map((group) => [group, millisecond * (milliseconds.get(group) ?? common)]),
    ),
  };
}

/** Versions before the processor's work ran beside the accelerator's: single streams of small models tell. */
const serialGroups = ['vllm 0', 'vllm 0.6'];

function fitHost(rows: readonly PreparedRow[], at: ServingTerms): Readonly<Record<string, number>> {
  const times = affineTimes(rows, 'single-stream', {
    at,
    steps: [(group) => ({ ...at, hostSeconds: { [group]: millisecond } })],
    groupOf: hostGroupOf,
  });
  const byGroup = Map.groupBy(times, ({ group }) => group);
  const fitted = serialGroups.flatMap((group) => {
    const own = byGroup.get(group);
    return own ? [[group, logarithmic((figure) => lossOf(own, [figure]), 0.05, 30)] as const] : [];
  });
  const common = fitted.length === 0 ? 0 : geometricMean(fitted.map(([, figure]) => figure));
  const known = new Map(fitted);
  return Object.fromEntries(serialGroups.map((group) => [group, millisecond * (known.get(group) ?? common)]));
}

const geometricMean = (values: readonly number[]): number =>
  Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
