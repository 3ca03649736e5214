import { describe, expect, test } from 'vitest';
import type { Line } from '../estimates/memory/memoryFixture.ts';
import { answer, read } from './lineAnswers.ts';

describe('performance', () => {
  const asked = {
    model: 'meta-llama/Llama-3.1-70B',
    weightFormat: 'fp8',
    accelerator: 'h100_sxm',
    tensorParallel: 4,
    engine: 'vllm',
    inputTokens: 922,
    outputTokens: 922,
  };
  const performanceOf = (change: Line) => {
    const { performance: found, error } = read(answer(JSON.stringify({ ...asked, ...change })));
    if (!found) throw new Error(error ?? 'performance must be answered, got none');
    return found;
  };

  // InferenceX, H100, vLLM, Llama 3.1 70B FP8, 1k/1k, 64 clients: TTFT 256 ms, TPOT 19.5 ms.
  test('a published benchmark is answered within its noise', () => {
    const { ttftSeconds, tpotSeconds, basis } = performanceOf({ concurrency: 64, requestCount: 640 });
    expect(Math.abs(tpotSeconds.mid / 0.01951 - 1)).toBeLessThan(0.15);
    expect(ttftSeconds.low).toBeLessThan(0.2564);
    expect(ttftSeconds.high).toBeGreaterThan(0.2564);
    expect(basis).toBe('measured');
  });

  test('a benchmark that starts at once waits longer than a loop that has always run', () => {
    const burst = performanceOf({ concurrency: 64, requestCount: 64 });
    const steady = performanceOf({ concurrency: 64 });
    expect(burst.ttftSeconds.mid).toBeGreaterThan(2 * steady.ttftSeconds.mid);
    expect(burst.tpotSeconds).toEqual(steady.tpotSeconds);
  });

  test('"max" asks for the ceiling, above any number of clients', () => {
    const most = performanceOf({ concurrency: 'max' });
    expect(most.outputTokensPerSecond.mid).toBeGreaterThan(
      performanceOf({ concurrency: 64 }).outputTokensPerSecond.mid,
    );
  });

  test('a rate that can be served is what is served; one that cannot is saturated', () => {
    const served = performanceOf({ requestRate: 1 });
    expect(served.requestsPerSecond).toEqual({ low: 1, mid: 1, high: 1 });
    expect(served.saturated).toBe(false);
    const flooded = performanceOf({ requestRate: 1000 });
    expect(flooded.saturated).toBe(true);
    expect(flooded.requestsPerSecond.mid).toBeLessThan(1000);
  });

  test('drafts that are accepted make tokens come faster, drafts that never are make them slower', () => {
    const plain = performanceOf({ concurrency: 1 }).tpotSeconds.mid;
    expect(
      performanceOf({ concurrency: 1, draftTokens: 3, draftAcceptance: 0.8 }).tpotSeconds.mid,
    ).toBeLessThan(plain);
    expect(
      performanceOf({ concurrency: 1, draftTokens: 3, draftAcceptance: 0 }).tpotSeconds.mid,
    ).toBeGreaterThan(plain);
  });

  test('simulate adds percentiles that ascend', () => {
    const { simulated } = performanceOf({ requestRate: 2, simulate: true });
    expect(simulated?.ttftSeconds.p50).toBeLessThanOrEqual(simulated?.ttftSeconds.p90 ?? 0);
    expect(simulated?.ttftSeconds.p90).toBeLessThanOrEqual(simulated?.ttftSeconds.p95 ?? 0);
    expect(simulated?.ttftSeconds.p95).toBeLessThanOrEqual(simulated?.ttftSeconds.p99 ?? 0);
  });

  describe('with copies that only read prompts', () => {
    const apart = { dataParallel: 4, prefillCopies: 1, inputTokens: 4000, outputTokens: 500 };
    const loads = {
      clients: { concurrency: 16 },
      arrivals: { requestRate: 1 },
      ceiling: { concurrency: 'max' },
    };

    test.each(Object.entries(loads))('tokens come faster under %s', (_, load) => {
      const { tpotSeconds, pools } = performanceOf({ ...apart, ...load });
      expect(pools).toBeDefined();
      expect(tpotSeconds.mid).toBeLessThan(
        performanceOf({ ...apart, ...load, prefillCopies: 0 }).tpotSeconds.mid,
      );
    });

    test('the answer says what each pool can do and what is sent between them', () => {
      // 80 layers of 8 heads of 128 in two bytes, keys and values: 320 KiB a token.
      const { pools, requestsPerSecond } = performanceOf({ ...apart, concurrency: 'max' });
      expect(pools?.transferBytes).toBe(4000 * 320 * 1024);
      expect(pools?.bottleneck).toBe('prefill');
      expect(requestsPerSecond.mid).toBeCloseTo(pools?.prefillRequestsPerSecond ?? 0, 9);
    });

    test('a slow link holds up both pools', () => {
      const { pools, saturated } = performanceOf({ ...apart, requestRate: 1, linkGigabitsPerSecond: 0.5 });
      expect(pools?.bottleneck).toBe('link');
      expect(saturated).toBe(true);
    });

    test('a simulation is refused', () => {
      const line = JSON.stringify({ ...asked, ...apart, simulate: true });
      expect(read(answer(line)).error).toBe('simulate must be false beside prefillCopies, got true');
    });
  });

  test('without them the answer has no pools, whatever the link', () => {
    expect(performanceOf({ dataParallel: 4, linkGigabitsPerSecond: 1 })).toEqual(
      performanceOf({ dataParallel: 4 }),
    );
    expect(performanceOf({ dataParallel: 4 }).pools).toBeUndefined();
  });

  test.each([
    ['outputTokens', { outputTokens: 0 }],
    ['a model that fits nowhere', { accelerator: 'l4', tensorParallel: 1 }],
  ])('nothing is said of the speed without %s', (_, change) => {
    expect(read(answer(JSON.stringify({ ...asked, ...change }))).performance).toBeUndefined();
  });

  test.each([
    ['requestCount', { requestCount: 0 }, 'requestCount must be'],
    ['requestRate', { requestRate: -1 }, 'requestRate must be at least 0.001, got -1'],
    ['draftTokens', { draftTokens: 2.5 }, 'draftTokens must be a whole number, got 2.5'],
  ])('a wrong %s is refused by name', (_, change, message) => {
    expect(read(answer(JSON.stringify({ ...asked, ...change }))).error).toContain(message);
  });
});
