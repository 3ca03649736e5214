import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimateMemory } from '../../../src/estimates/memory/estimateMemory.ts';
import { capacityWithin } from '../../../src/estimates/performance/capacityWithin.ts';
import type { LatencyPromise } from '../../../src/estimates/performance/LatencyPromise.ts';
import { compileStep } from '../../../src/estimates/performance/compileStep.ts';
import { estimatePerformance } from '../../../src/estimates/performance/estimatePerformance.ts';
import { inputOf, smallLine } from './performanceFixture.ts';

const input = inputOf({ ...smallLine, model: 'llama-3.1-70b-instruct', tensorParallel: 4 });
const memory = estimateMemory(input);
const step = compileStep(input);
const within = (promise: Partial<LatencyPromise>) =>
  capacityWithin(input, memory, step, { promisedFraction: 0.9, ttftSeconds: 60, tpotSeconds: 5, ...promise });

const anyPromise = fc.record({
  ttftSeconds: fc.double({ min: 0.05, max: 20, noNaN: true }),
  tpotSeconds: fc.double({ min: 0.005, max: 0.5, noNaN: true }),
  endToEndSeconds: fc.double({ min: 1, max: 100, noNaN: true }),
  promisedFraction: fc.constantFrom(0.5, 0.9, 0.95, 0.99),
});

describe('a load within a promise', () => {
  test('keeps it, where it can be kept', () => {
    fc.assert(
      fc.property(anyPromise, (promise) => {
        const capacity = within(promise);
        fc.pre(capacity.kept);
        expect(capacity.tpotSeconds).toBeLessThanOrEqual(promise.tpotSeconds);
        expect(capacity.ttftSeconds).toBeLessThanOrEqual(promise.ttftSeconds);
        expect(capacity.endToEndSeconds).toBeLessThanOrEqual(promise.endToEndSeconds);
      }),
    );
  });

  test('never falls when more is allowed', () => {
    fc.assert(
      fc.property(anyPromise, fc.double({ min: 1, max: 5, noNaN: true }), (promise, factor) => {
        const strict = within(promise);
        fc.pre(strict.kept);
        const loose = within({
          ttftSeconds: promise.ttftSeconds * factor,
          tpotSeconds: promise.tpotSeconds * factor,
          endToEndSeconds: promise.endToEndSeconds * factor,
          promisedFraction: promise.promisedFraction,
        });
        expect(loose.requestsPerSecond.mid).toBeGreaterThanOrEqual(strict.requestsPerSecond.mid * 0.999);
      }),
    );
  });

  test('is what the accelerators can finish where nothing is promised', () => {
    const { requestsPerSecond, limit } = within({ ttftSeconds: 3600, tpotSeconds: 60 });
    const { mostRequestsPerSecond } = estimatePerformance(input, { kind: 'open-loop', requestsPerSecond: 1 });
    expect(limit).toBe('throughput');
    expect(requestsPerSecond.mid).toBeCloseTo(mostRequestsPerSecond.mid, 3);
  });

  test('says what would break first', () => {
    expect(within({ ttftSeconds: 60, tpotSeconds: 0.02 }).limit).toBe('tpot');
    const { ttftSeconds } = within({ ttftSeconds: 60, tpotSeconds: 5 });
    expect(within({ ttftSeconds: ttftSeconds * 0.8, tpotSeconds: 5 }).limit).toBe('ttft');
    const { endToEndSeconds } = within({});
    expect(within({ endToEndSeconds: endToEndSeconds * 0.8 }).limit).toBe('endToEnd');
  });

  test('is never more where it is promised to more requests', () => {
    fc.assert(
      fc.property(anyPromise, (promise) => {
        const rates = ([0.5, 0.9, 0.95, 0.99] as const).map((promisedFraction) =>
          within({ ...promise, promisedFraction }),
        );
        fc.pre(rates.every(({ kept }) => kept));
        for (const [index, { requestsPerSecond }] of rates.slice(1).entries())
          expect(requestsPerSecond.mid).toBeLessThanOrEqual(
            (rates[index]?.requestsPerSecond.mid ?? 0) * 1.001,
          );
      }),
      { numRuns: 30 },
    );
  });

  test('takes a whole answer as its first token and every further one', () => {
    const { ttftSeconds, tpotSeconds, endToEndSeconds } = within({ ttftSeconds: 2, tpotSeconds: 0.05 });
    const { outputTokens } = input.workload;
    expect(endToEndSeconds).toBeCloseTo(ttftSeconds + (outputTokens - 1) * tpotSeconds, 9);
  });

  test('says when even one request takes longer', () => {
    const { kept, requestsPerSecond } = within({ ttftSeconds: 60, tpotSeconds: 1e-4 });
    expect(kept).toBe(false);
    expect(requestsPerSecond.mid).toBeGreaterThan(0);
  });
});
