import type { Rung } from '../../src/estimates/performance/Efficiency.ts';
import type { Spread } from '../../src/estimates/performance/EngineTiming.ts';
import type { LeftOutPoint } from './leaveOut.ts';

/** Share of measured values that a band is to hold. */
const heldFraction = 0.68;
const rungs: readonly Rung[] = ['own', 'other-engine', 'sibling', 'constants'];
const metrics = ['tpot', 'ttft', 'ceiling'] as const;

const distanceOf = ({ error }: { readonly error: number }): number => Math.abs(Math.log(1 + error));

/** Distance that so many of the errors lie below. */
export function spreadOf(errors: readonly { readonly error: number }[]): number {
  const sorted = errors.map(distanceOf).sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(heldFraction * sorted.length) - 1)] ?? 0;
}

/** Spread of each rung and metric; a weaker rung is never narrower than the one above it. */
export function fitSpreads(points: readonly LeftOutPoint[]): Readonly<Record<Rung, Spread>> {
  const spreads = Object.fromEntries(rungs.map((rung) => [rung, { tpot: 0, ttft: 0, ceiling: 0 }])) as Record<
    Rung,
    Record<(typeof metrics)[number], number>
  >;
  for (const metric of metrics) {
    let widest = 0;
    for (const rung of rungs) {
      widest = Math.max(widest, spreadOf(points.filter((one) => one.metric === metric && one.rung === rung)));
      spreads[rung][metric] = widest;
    }
  }
  return spreads;
}

/** Share of a model's points inside the band that the other models' points give, over all models. */
export function coverageOf(points: readonly LeftOutPoint[]): Readonly<Record<string, number>> {
  const coverage: Record<string, number> = {};
  for (const metric of metrics) {
    const own = points.filter((one) => one.metric === metric);
    let held = 0;
    for (const [model, members] of Map.groupBy(own, ({ row }) => row.model_id)) {
      const spreads = fitSpreads(own.filter(({ row }) => row.model_id !== model));
      held += members.filter((point) => distanceOf(point) <= spreads[point.rung][metric]).length;
    }
    coverage[metric] = own.length === 0 ? 0 : held / own.length;
  }
  return coverage;
}
