import { describe, expect, test } from 'vitest';
import { fullHostSeconds } from '../../../../src/estimates/performance/serving/ceiling.ts';
import { answersPerSecond, poolLimits } from '../../../../src/estimates/performance/serving/poolLimits.ts';
import type { Pools } from '../../../../src/estimates/performance/serving/Pools.ts';
import { servedByPools } from '../../../../src/estimates/performance/serving/servedByPools.ts';
import { plainReplica } from './plainReplica.ts';

// Two copies read a prompt in 40 ms, three write with up to 30 requests on each; a cache travels for 20 ms.
const pools: Pools = {
  replica: plainReplica,
  prefillCount: 2,
  decodeCount: 3,
  transfer: { wholeBytes: 1e8, acceleratorBytes: 1e8, seconds: 0.02 },
  promptSeconds: 0.05,
  packedPromptSeconds: 0.04,
  mostRunningCount: 30,
  addedStepSeconds: 0.002,
};
const settings = { fullRunningCount: 40, squaredVariationFraction: 1 };
/** A step of so many requests at 1,000 tokens and half of 100, with what pools add to it. */
const stepOf = (count: number, added = 0.002) =>
  0.001 + (0.008 + count * 1e-5) + count * 1050 * 1e-7 + (0.001 + count * 1e-5) + added;

describe('the most of each pool', () => {
  test('is prompts one after another, caches one after another, and full batches', () => {
    const limits = poolLimits(pools);
    expect(limits.prefillRequestsPerSecond).toBeCloseTo(2 / 0.04, 9);
    expect(limits.linkRequestsPerSecond).toBeCloseTo(2 / 0.02, 9);
    expect(limits.decodeRequestsPerSecond).toBeCloseTo((3 * 30) / (100 * stepOf(30)), 9);
    expect(limits.requestsPerSecond).toBe(
      Math.min(limits.prefillRequestsPerSecond, limits.linkRequestsPerSecond, limits.decodeRequestsPerSecond),
    );
  });

  test('names the one that sets it', () => {
    const bottleneckOf = (more: Partial<Pools>) => poolLimits({ ...pools, ...more }).bottleneck;
    expect(bottleneckOf({})).toBe('prefill');
    expect(bottleneckOf({ mostRunningCount: 5 })).toBe('decode');
    expect(bottleneckOf({ transfer: { ...pools.transfer, seconds: 1 } })).toBe('link');
  });

  test('with two tokens a step is answered twice as fast', () => {
    const drafting = { ...pools, replica: { ...plainReplica, tokensPerStepCount: 2 } };
    expect(answersPerSecond(drafting, 30)).toBeCloseTo(2 * answersPerSecond(pools, 30), 9);
  });
});

describe('requests that come by themselves', () => {
  const at = (requestsPerSecond: number) =>
    servedByPools(pools, { kind: 'open-loop', requestsPerSecond }, settings).served;

  test('wait for a copy that reads, its prompt, the cache on its way and a step and a half', () => {
    const served = at(10);
    const load = 5 * 0.04;
    const wait = (load / (1 - load)) * 0.04;
    const step = stepOf(served.pace.runningCount);
    expect(served.tpotSeconds).toBeCloseTo(step, 9);
    expect(served.ttftSeconds).toBeCloseTo(2 * 0.01 + wait + 0.05 + 0.02 + 1.5 * step, 9);
    expect(served.waitingCount).toBeCloseTo((10 * wait) / 3, 9);
    expect(served.requestsPerSecond).toBeCloseTo(10 / 3, 9);
    // Little’s law: each stays for its hundred tokens.
    expect(served.pace.runningCount / ((10 / 3) * 100 * step)).toBeCloseTo(1, 3);
  });

  test('at the most and beyond are saturated, without a length of their queue', () => {
    expect(at(49).saturated).toBe(false);
    for (const rate of [50, 80]) expect(at(rate)).toMatchObject({ saturated: true, waitingCount: 0 });
  });
});

test('requests that never run out fill as many places as the slowest pool passes on', () => {
  const { served, pools: answer } = servedByPools(pools, { kind: 'ceiling' }, settings);
  expect(answer.requestsPerSecond).toBeCloseTo(50, 9);
  expect(served.requestsPerSecond * 3).toBeCloseTo(50, 6);
  expect(served.saturated).toBe(true);
  const { runningCount } = served.pace;
  expect(served.tpotSeconds).toBeCloseTo(stepOf(runningCount, fullHostSeconds), 9);
  expect(answer.decodeRequestsPerSecond).toBeCloseTo((3 * 40) / (100 * stepOf(40, fullHostSeconds)), 9);
});

describe('clients that never pause', () => {
  const of = (clientCount: number, promptCount?: number) =>
    servedByPools(
      pools,
      { kind: 'closed-loop', clientCount, ...(promptCount !== undefined && { promptCount }) },
      settings,
    ).served;

  test('are all somewhere: at their prompts, on the way or at their answers', () => {
    const { requestsPerSecond, ttftSeconds, tpotSeconds, waitingCount } = of(30);
    expect(waitingCount).toBe(0);
    expect((3 * requestsPerSecond * (ttftSeconds + 99 * tpotSeconds)) / 30).toBeCloseTo(1, 3);
  });

  test('beyond what the slowest pool passes on wait for it', () => {
    const served = of(500);
    expect(served.saturated).toBe(true);
    expect(served.requestsPerSecond * 3).toBeCloseTo(50, 3);
    expect(served.waitingCount).toBeGreaterThan(100);
    expect((of(600).waitingCount - served.waitingCount) * 3).toBeCloseTo(100, 6);
    expect(of(600).ttftSeconds - served.ttftSeconds).toBeCloseTo(100 / 50, 3);
  });

  test('who come all at once wait for half of the others’ prompts on their copy', () => {
    const burst = of(30, 60).ttftSeconds - of(30).ttftSeconds;
    expect(burst).toBeCloseTo((0.5 * (15 - 1) * 0.05) / 2, 9);
  });
});
