import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PooledSimulation, type PooledSimulationInput } from '../../src/simulation/PooledSimulation.ts';
import { Simulation } from '../../src/simulation/Simulation.ts';
import { poissonInput } from './poissonInput.ts';

const copy: PooledSimulationInput['copy'] = {
  ...poissonInput,
  workload: { ...poissonInput.workload, requestsPerSecond: 4, requestCount: 1000 },
};
const pools: PooledSimulationInput = { copy, prefillCount: 2, decodeCount: 3, transferSecondsPerToken: 1e-5 };

function resultOf(input: PooledSimulationInput, turnCount = 10_000) {
  const simulation = new PooledSimulation(input);
  const fractions: number[] = [];
  while (!simulation.advance(turnCount)) fractions.push(simulation.progressFraction);
  return { result: simulation.result(), fractions };
}
const withRate = (requestsPerSecond: number, of = pools): PooledSimulationInput => ({
  ...of,
  copy: { ...of.copy, workload: { ...of.copy.workload, requestsPerSecond } },
});

describe('a run of separate pools', () => {
  test('is the same in portions of any size, and its progress never falls', () => {
    const { result } = resultOf(pools);
    const inSmall = resultOf(pools, 37);
    expect(inSmall.result).toEqual(result);
    expect(inSmall.fractions).toEqual(inSmall.fractions.toSorted((one, other) => one - other));
    expect(inSmall.fractions.at(-1)).toBeLessThanOrEqual(1);
  });

  test('takes for a lone request reading, handing over, and two steps of the copy that writes at most', () => {
    const alone: PooledSimulationInput = {
      ...withRate(1e-3),
      transferSecondsPerToken: 1e-3,
      copy: {
        ...copy,
        workload: {
          ...copy.workload,
          requestsPerSecond: 1e-3,
          requestCount: 4,
          input: { kind: 'fixed', tokens: 1000 },
        },
      },
    };
    const reading = new Simulation({
      ...copy,
      workload: { ...alone.copy.workload, requestCount: 1, output: { kind: 'fixed', tokens: 1 } },
    });
    while (!reading.advance(1000));
    const { ttftSeconds, tpotSeconds } = resultOf(alone).result;
    const before = reading.result().ttftSeconds.mean + 1;
    expect(ttftSeconds.mean).toBeGreaterThan(before);
    expect(ttftSeconds.mean).toBeLessThan(before + 2 * tpotSeconds.mean);
  });

  test('hands caches over one after another, so that a slow link makes them wait', () => {
    const quick = resultOf(pools).result;
    // Prompts of 1000 tokens on average, twice a second on either link, take nine tenths of its time.
    const slow = resultOf({ ...pools, transferSecondsPerToken: 0.9 / (2 * 1000) }).result;
    expect(slow.ttftSeconds.mean).toBeGreaterThan(quick.ttftSeconds.mean + 0.45);
    expect(slow.ttftSeconds.p99).toBeGreaterThan(quick.ttftSeconds.p99 + 1);
  });

  test('keeps prompts out of the way of tokens: each takes no longer than where copies do both', () => {
    const many = withRate(20);
    const both = new Simulation({
      ...copy,
      workload: { ...copy.workload, requestsPerSecond: 20 / (many.prefillCount + many.decodeCount) },
    });
    while (!both.advance(10_000));
    expect(resultOf(many).result.tpotSeconds.p99).toBeLessThan(both.result().tpotSeconds.p99);
  });

  test('is saturated where more arrives than the copies that read can take', () => {
    expect(resultOf(pools).result.saturated).toBe(false);
    expect(resultOf(withRate(10_000)).result.saturated).toBe(true);
  });

  test('waits no less for the first token with more requests', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.5, max: 10, noNaN: true }),
        fc.double({ min: 2, max: 6, noNaN: true }),
        (rate, factor) => {
          const waits = [rate, rate * factor].map((one) => resultOf(withRate(one)).result.ttftSeconds.mean);
          expect(waits[1]).toBeGreaterThanOrEqual((waits[0] ?? Infinity) * 0.98);
        },
      ),
      { numRuns: 15 },
    );
  });

  test.each([
    [{ prefillCount: 0 }, 'prefillCount must be a whole number from 1 to 999, got 0'],
    [{ decodeCount: 1.5 }, 'decodeCount must be a whole number from 1 to 999, got 1.5'],
    [{ transferSecondsPerToken: -1 }, 'transferSecondsPerToken must be a time of at least 0, got -1'],
  ])('refuses %j', (changes, message) => {
    expect(() => new PooledSimulation({ ...pools, ...changes })).toThrow(message);
  });
});
