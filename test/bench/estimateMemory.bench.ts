import { test } from 'vitest';
import { benchInputs } from '../../scripts/bench/benchInputs.ts';
import { estimateMemory } from '../../src/estimates/memory/estimateMemory.ts';

/** One scenario a run, so the mean is the time of one; the target is 20 µs over all engines. */
const inputs = benchInputs();

test.for([...new Set(inputs.map(({ engine }) => engine.name))])(
  'memory of a scenario, %s',
  async (name, { bench }) => {
    const own = inputs.filter(({ engine }) => engine.name === name);
    let next = 0;
    await bench(name, () => {
      const input = own[next % own.length];
      next += 1;
      if (input) estimateMemory(input);
    }).run();
  },
);
