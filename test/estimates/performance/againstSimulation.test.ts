import { expect, test } from 'vitest';
import { estimateMemory } from '../../../src/estimates/memory/estimateMemory.ts';
import { latencyAt } from '../../../src/estimates/performance/capacityWithin.ts';
import { compileStep } from '../../../src/estimates/performance/compileStep.ts';
import { estimatePerformance } from '../../../src/estimates/performance/estimatePerformance.ts';
import {
  pooledCapacityWithin,
  pooledLatencyAt,
} from '../../../src/estimates/performance/pooledCapacityWithin.ts';
import {
  pooledSimulationInput,
  simulationInput,
} from '../../../src/estimates/performance/simulationInput.ts';
import { usualSimulation } from '../../../src/estimates/performance/usualSimulation.ts';
import { PooledSimulation } from '../../../src/simulation/PooledSimulation.ts';
import { simulate } from '../../../src/simulation/simulate.ts';
import { inputOf, smallLine } from './performanceFixture.ts';

const largeLine = { ...smallLine, model: 'llama-3.1-70b-instruct', tensorParallel: 4 };
const lengthsOf = (inputTokens: number, outputTokens: number) => ({
  inputTokens,
  outputTokens,
  maxModelLength: 16_384,
});

// Both take steps from the same operators, so what differs is the queueing: the estimate works out means, the simulator
// follows each request.
test.each([
  ['chat, few at once', { ...smallLine, ...lengthsOf(500, 300) }, 1, 0.01],
  ['chat, many at once', { ...smallLine, ...lengthsOf(500, 300) }, 20, 0.01],
  ['documents, few at once', { ...smallLine, ...lengthsOf(6000, 400) }, 0.3, 0.01],
  ['documents, many at once', { ...smallLine, ...lengthsOf(6000, 400) }, 2, 0.02],
  ['a larger model', { ...largeLine, ...lengthsOf(2500, 300) }, 2, 0.01],
  ['a larger model with documents', { ...largeLine, ...lengthsOf(6000, 400) }, 0.8, 0.01],
])(
  'requests that arrive by themselves take as long as in the simulator: %s',
  (_, line, requestsPerSecond, most) => {
    const input = inputOf(line);
    const demand = { kind: 'open-loop', requestsPerSecond } as const;
    const { dispatchSeconds } = input.timing;
    const run = simulate(simulationInput(input, demand, { ...usualSimulation, requestCount: 6000 }));
    const mean = estimatePerformance(input, demand);
    expect(Math.abs(mean.tpotSeconds.mid / run.tpotSeconds.mean - 1)).toBeLessThan(most);
    expect(Math.abs(mean.ttftSeconds.mid / (run.ttftSeconds.mean + dispatchSeconds) - 1)).toBeLessThan(0.05);
    // Prompts read in one step all wait for its end, which lengthens the tail.
    const [memory, step] = [estimateMemory(input), compileStep(input)];
    for (const [promisedFraction, quantile, tailMost] of [
      [0.5, 'p50', 0.1],
      [0.9, 'p90', 0.16],
      [0.95, 'p95', 0.16],
      [0.99, 'p99', 0.12],
    ] as const) {
      const promised = latencyAt(input, memory, step, { requestsPerSecond, promisedFraction });
      const off = promised.ttftSeconds / (run.ttftSeconds[quantile] + dispatchSeconds) - 1;
      expect(Math.abs(off), quantile).toBeLessThan(tailMost);
    }
  },
);

// The estimate of pools takes prompts one by one from a steady queue, so the tail of the first token is longer in the
// simulator where short prompts come together.
test.each([
  ['a larger model, few', { ...largeLine, dataParallel: 3, prefillCopies: 1 }, 0.1, 0.1],
  ['a larger model, many', { ...largeLine, dataParallel: 3, prefillCopies: 1 }, 0.7, 0.4],
  ['documents, many', { ...largeLine, dataParallel: 3, prefillCopies: 1, ...lengthsOf(6000, 400) }, 0.7, 0.2],
  ['two that read', { ...smallLine, dataParallel: 4, prefillCopies: 2, ...lengthsOf(2500, 300) }, 0.7, 0.15],
])('separate pools take as long as in their simulator: %s', (_, line, loadFraction, tailMost) => {
  const input = inputOf(line);
  const [memory, step] = [estimateMemory(input), compileStep(input)];
  const loose = { promisedFraction: 0.9, ttftSeconds: 1e9, tpotSeconds: 1e9 } as const;
  const requestsPerSecond =
    loadFraction * pooledCapacityWithin(input, memory, step, loose).requestsPerSecond.mid;
  const simulation = new PooledSimulation(
    pooledSimulationInput(input, requestsPerSecond, { ...usualSimulation, requestCount: 6000 }),
  );
  while (!simulation.advance(10_000));
  const run = simulation.result();
  const dispatchSeconds = 2 * input.timing.dispatchSeconds;
  const reached = pooledLatencyAt(input, memory, step, { requestsPerSecond, promisedFraction: 0.9 });
  expect(Math.abs(reached.tpotSeconds / run.tpotSeconds.mean - 1)).toBeLessThan(0.06);
  expect(Math.abs(reached.ttftSeconds / (run.ttftSeconds.p90 + dispatchSeconds) - 1)).toBeLessThan(tailMost);
});
