import { performanceOf } from '../../src/estimates/performance/estimatePerformance.ts';
import { sweepLoad } from '../../src/estimates/performance/sweepLoad.ts';
import type { BenchRow } from './BenchRow.ts';
import { medianMilliseconds } from './medianMilliseconds.ts';
import { performanceCases, sweepClients } from './performanceCases.ts';

const targets = { estimateMicroseconds: 100, sweepMilliseconds: 5 };
const runs = { warm: 500, timed: 5000, warmSweeps: 50, timedSweeps: 200 };

/** Time of one steady state and of a sweep of forty loads, of the slowest deployment of the benchmark. */
export function performanceRows(): readonly BenchRow[] {
  const cases = performanceCases();
  const estimates = cases.map(({ input, memory, step }) =>
    medianMilliseconds(
      () => performanceOf(input, { kind: 'closed-loop', clientCount: 32 }, memory, step),
      runs.warm,
      runs.timed,
    ),
  );
  const sweeps = cases.map(({ input, memory }) =>
    medianMilliseconds(() => sweepLoad(input, memory, sweepClients), runs.warmSweeps, runs.timedSweeps),
  );
  return [
    {
      name: 'Speed of a prepared deployment, slowest of four',
      measured: 1000 * Math.max(...estimates),
      unit: 'µs',
      target: { atMost: targets.estimateMicroseconds },
    },
    {
      name: 'Sweep of forty loads, slowest of four',
      measured: Math.max(...sweeps),
      unit: 'ms',
      target: { atMost: targets.sweepMilliseconds },
    },
  ];
}
