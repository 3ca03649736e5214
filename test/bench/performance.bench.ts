import { test } from 'vitest';
import { sweepClients, performanceCases } from '../../scripts/bench/performanceCases.ts';
import { performanceOf } from '../../src/estimates/performance/estimatePerformance.ts';
import { sweepLoad } from '../../src/estimates/performance/sweepLoad.ts';

/** One estimate of a prepared deployment a run, the target is 100 µs; a sweep of 40 loads a run, the target is 5 ms. */
const cases = performanceCases();

test.for(cases)('steady state of $name', async ({ name, input, memory, step }, { bench }) => {
  await bench(name, () => {
    performanceOf(input, { kind: 'closed-loop', clientCount: 32 }, memory, step);
  }).run();
});

test.for(cases)('sweep of $name', async ({ name, input, memory }, { bench }) => {
  await bench(`${name}, 40 loads`, () => {
    sweepLoad(input, memory, sweepClients);
  }).run();
});
