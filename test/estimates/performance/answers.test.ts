import { describe, expect, test } from 'vitest';
import { estimateMemory } from '../../../src/estimates/memory/estimateMemory.ts';
import { compileStep } from '../../../src/estimates/performance/compileStep.ts';
import { performanceOf } from '../../../src/estimates/performance/estimatePerformance.ts';
import { sweepLoad } from '../../../src/estimates/performance/sweepLoad.ts';
import type { Band } from '../../../src/units/Band.ts';
import { closedLoop, estimateOf, inputOf } from './performanceFixture.ts';

const line = {
  model: 'llama-3.1-8b-instruct',
  accelerator: 'nvidia-h100-sxm-80gb',
  inputTokens: 1000,
  outputTokens: 200,
};
const openLoop = (requestsPerSecond: number) => ({ kind: 'open-loop', requestsPerSecond }) as const;
const ceiling = { kind: 'ceiling' } as const;
const logWidth = ({ low, mid, high }: Band): number => {
  expect(mid * mid).toBeCloseTo(low * high, 6);
  return Math.log(high / mid);
};

describe('ranges', () => {
  const { spread } = inputOf(line).timing;

  test('of times and of what a closed loop gives are those of measured services', () => {
    const { rung, ttftSeconds, tpotSeconds, requestsPerSecond } = estimateOf(line, closedLoop(8));
    expect(logWidth(ttftSeconds)).toBeCloseTo(spread[rung].ttft, 9);
    expect(logWidth(tpotSeconds)).toBeCloseTo(spread[rung].tpot, 9);
    expect(logWidth(requestsPerSecond)).toBeCloseTo(spread[rung].tpot, 9);
  });

  test('of a ceiling are those of engines kept full', () => {
    const { rung, outputTokensPerSecond, requestsPerSecond, mostRequestsPerSecond } = estimateOf(
      line,
      ceiling,
    );
    expect(logWidth(outputTokensPerSecond)).toBeCloseTo(spread[rung].ceiling, 9);
    expect(outputTokensPerSecond.mid / requestsPerSecond.mid).toBeCloseTo(200, 6);
    expect(mostRequestsPerSecond).toEqual(requestsPerSecond);
  });

  test('a rate that is given has none, until it is more than can be served', () => {
    const { mostRequestsPerSecond, ...within } = estimateOf(line, openLoop(1));
    expect(within.requestsPerSecond).toEqual({ low: 1, mid: 1, high: 1 });
    expect(logWidth(within.outputTokensPerSecond)).toBe(0);
    const beyond = estimateOf(line, openLoop(mostRequestsPerSecond.mid * 2));
    expect(beyond.saturated).toBe(true);
    expect(beyond.requestsPerSecond.mid).toBeCloseTo(mostRequestsPerSecond.mid, 6);
    expect(logWidth(beyond.requestsPerSecond)).toBeGreaterThan(0);
  });
});

describe('copies', () => {
  const two = { ...line, dataParallel: 2 };

  test('share a load, and give together what each gives', () => {
    const [one, both] = [estimateOf(line, closedLoop(8)), estimateOf(two, closedLoop(16))];
    expect(both.tpotSeconds.mid).toBeCloseTo(one.tpotSeconds.mid, 9);
    expect(both.requestsPerSecond.mid).toBeCloseTo(2 * one.requestsPerSecond.mid, 6);
    expect(both.mostRequestsPerSecond.mid).toBeCloseTo(2 * one.mostRequestsPerSecond.mid, 6);
    expect(estimateOf(two, openLoop(4)).ttftSeconds.mid).toBeCloseTo(
      estimateOf(line, openLoop(2)).ttftSeconds.mid,
      6,
    );
  });

  test('share the prompts of a benchmark', () => {
    const [one, both] = [estimateOf(line, closedLoop(8, 40)), estimateOf(two, closedLoop(16, 80))];
    expect(both.ttftSeconds.mid).toBeCloseTo(one.ttftSeconds.mid, 9);
  });
});

test('the parts of a step are the step', () => {
  for (const demand of [closedLoop(16), openLoop(2), ceiling]) {
    const { step, served } = estimateOf(line, demand);
    const sum = step.reduce((total, { seconds }) => total + seconds, 0);
    expect(sum).toBeCloseTo(served.pace.stepSeconds, 9);
    const prompts = step.find(({ part }) => part === 'prompts')?.seconds ?? Number.NaN;
    expect(prompts).toBeCloseTo(served.pace.stepSeconds - served.pace.decodeSeconds, 9);
  }
});

test('attention takes more of a step the more requests there are, since each has a cache of its own', () => {
  const shareAt = (clientCount: number) => {
    const { step, served } = estimateOf({ ...line, inputTokens: 8000 }, closedLoop(clientCount));
    const attention = step.find(({ part }) => part === 'attention')?.seconds ?? Number.NaN;
    return attention / served.pace.decodeSeconds;
  };
  expect(shareAt(32)).toBeGreaterThan(2 * shareAt(1));
});

test('a sweep is the estimate at each of its loads', () => {
  const input = inputOf(line);
  const memory = estimateMemory(input);
  const swept = sweepLoad(input, memory, [1, 8]);
  expect(swept.map(({ clientCount }) => clientCount)).toEqual([1, 8]);
  const step = compileStep(input);
  for (const { clientCount, estimate } of swept)
    expect(estimate.tpotSeconds).toEqual(
      performanceOf(input, closedLoop(clientCount), memory, step).tpotSeconds,
    );
});
