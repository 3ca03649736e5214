import { describe, expect, test } from 'vitest';
import { estimateMemory } from '../../../src/estimates/memory/estimateMemory.ts';
import { compileStep } from '../../../src/estimates/performance/compileStep.ts';
import { estimatePerformance } from '../../../src/estimates/performance/estimatePerformance.ts';
import {
  pooledCapacityWithin,
  pooledLatencyAt,
} from '../../../src/estimates/performance/pooledCapacityWithin.ts';
import { inputOf, smallLine } from './performanceFixture.ts';

const line = { ...smallLine, model: 'llama-3.1-70b-instruct', tensorParallel: 4, dataParallel: 3 };
const input = inputOf({ ...line, prefillCopies: 1 });
const memory = estimateMemory(input);
const step = compileStep(input);
const loose = { promisedFraction: 0.9, ttftSeconds: 1e12, tpotSeconds: 1e12 } as const;
const latencyAt = (requestsPerSecond: number) =>
  pooledLatencyAt(input, memory, step, { requestsPerSecond, promisedFraction: 0.9 });

describe('a load of separate pools within a promise', () => {
  test('is what the slowest pool passes on where nothing is promised', () => {
    const { requestsPerSecond, limit } = pooledCapacityWithin(input, memory, step, loose);
    const { pools } = estimatePerformance(input, { kind: 'open-loop', requestsPerSecond: 1 });
    expect(limit).toBe('throughput');
    expect(requestsPerSecond.mid).toBeCloseTo(pools?.requestsPerSecond ?? 0, 6);
  });

  test('keeps the promise and would break it with more', () => {
    const alone = latencyAt(0.001);
    const promise = { ...loose, ttftSeconds: alone.ttftSeconds * 1.5, tpotSeconds: alone.tpotSeconds * 1.5 };
    const { requestsPerSecond, kept, limit } = pooledCapacityWithin(input, memory, step, promise);
    expect(kept).toBe(true);
    expect(limit).not.toBe('throughput');
    const at = (factor: number) => latencyAt(requestsPerSecond.mid * factor);
    expect(at(1).tpotSeconds).toBeLessThanOrEqual(promise.tpotSeconds);
    expect(at(1).ttftSeconds).toBeLessThanOrEqual(promise.ttftSeconds);
    const more = at(1.01);
    expect(more.tpotSeconds > promise.tpotSeconds || more.ttftSeconds > promise.ttftSeconds).toBe(true);
  });

  test('is less where whole answers are promised too', () => {
    const most = pooledCapacityWithin(input, memory, step, loose);
    const { requestsPerSecond, limit } = pooledCapacityWithin(input, memory, step, {
      ...loose,
      endToEndSeconds: most.endToEndSeconds * 0.8,
    });
    expect(limit).toBe('endToEnd');
    expect(requestsPerSecond.mid).toBeLessThan(most.requestsPerSecond.mid);
  });

  test('says when even one request takes longer', () => {
    expect(pooledCapacityWithin(input, memory, step, { ...loose, tpotSeconds: 1e-5 }).kept).toBe(false);
  });

  test('is refused where there are no pools', () => {
    const without = inputOf(line);
    expect(() => pooledCapacityWithin(without, memory, step, loose)).toThrow(
      'prefillCount must be at least 1, got 0',
    );
  });
});
