import { describe, expect, test } from 'vitest';
import { estimateMemory } from '../../../src/estimates/memory/estimateMemory.ts';
import { compileStep } from '../../../src/estimates/performance/compileStep.ts';
import { latencyAlone, latencyAt } from '../../../src/estimates/performance/capacityWithin.ts';
import { simulationInput } from '../../../src/estimates/performance/simulationInput.ts';
import { closedLoop, inputOf } from './performanceFixture.ts';

const line = {
  model: 'llama-3.1-8b-instruct',
  accelerator: 'nvidia-h100-sxm-80gb',
  inputTokens: 1000,
  outputTokens: 200,
};
const settings = { requestCount: 500, lengthSpreadFraction: 0, squaredVariationFraction: 1, seed: 3 };
const openLoop = { kind: 'open-loop', requestsPerSecond: 4 } as const;

describe('a run of the simulator', () => {
  const input = inputOf(line);
  const runOf = (demand: Parameters<typeof simulationInput>[1], more: Partial<typeof settings> = {}) =>
    simulationInput(input, demand, { ...settings, ...more });

  test('has lengths as they are, or drawn evenly around them', () => {
    expect(runOf(openLoop).workload).toMatchObject({
      input: { kind: 'fixed', tokens: 1000 },
      output: { kind: 'fixed', tokens: 200 },
    });
    expect(runOf(openLoop, { lengthSpreadFraction: 0.5 }).workload).toMatchObject({
      output: { kind: 'uniform', minTokens: 100, maxTokens: 300 },
    });
  });

  test('warms up where requests come by themselves, and counts all of a benchmark', () => {
    expect(runOf(openLoop).warmUpFraction).toBe(0.1);
    expect(runOf(closedLoop(8)).warmUpFraction).toBeUndefined();
  });

  test('comes evenly at random, or in bursts, or as clients send', () => {
    expect(runOf(openLoop).workload).toMatchObject({ kind: 'poisson', requestsPerSecond: 4 });
    expect(runOf(openLoop, { squaredVariationFraction: 4 }).workload).toMatchObject({
      kind: 'bursty',
      squaredVariationFraction: 4,
    });
    expect(runOf(closedLoop(8)).workload).toMatchObject({ kind: 'closed', clientCount: 8 });
    expect(runOf(closedLoop(8000)).workload).toMatchObject({ clientCount: 500 });
    expect(runOf({ kind: 'ceiling' }).workload).toMatchObject({ clientCount: 500 });
  });

  test('holds what the cache holds, in blocks of 16 tokens', () => {
    const { engine } = runOf(openLoop);
    const held = estimateMemory(input).requestsAtPeak.mid * 1200;
    expect(engine.blockTokens).toBe(16);
    expect(engine.blockCount).toBe(Math.floor(held / 16));
    expect(engine.maxSequences).toBe(Math.min(2048, input.sequenceCount ?? 2048));
    expect(engine.speculation).toBeUndefined();
  });

  test('knows the share of a prompt that is cached', () => {
    const cached = { ...input, workload: { ...input.workload, prefixTokens: 600 } };
    expect(simulationInput(cached, openLoop, settings).workload).toMatchObject({ cachedFraction: 0.6 });
    expect(runOf(openLoop).workload).not.toHaveProperty('cachedFraction');
  });

  test('is of one copy, under its share of the load', () => {
    const two = simulationInput(inputOf({ ...line, dataParallel: 2 }), openLoop, settings);
    expect(two.workload).toMatchObject({ requestsPerSecond: 2 });
    expect(two.engine.blockCount).toBe(runOf(openLoop).engine.blockCount);
  });
});

test('latency alone is the least, and that of a load is reached at its rate', () => {
  const input = inputOf(line);
  const [memory, step] = [estimateMemory(input), compileStep(input)];
  const promised = { promisedFraction: 0.9 } as const;
  const alone = latencyAlone(input, step, promised);
  expect(alone.runningCount).toBe(1);
  const [idle, busy] = [0.001, 5].map((requestsPerSecond) =>
    latencyAt(input, memory, step, { ...promised, requestsPerSecond }),
  );
  expect(idle?.ttftSeconds).toBeCloseTo(alone.ttftSeconds, 3);
  expect(idle?.tpotSeconds).toBeCloseTo(alone.tpotSeconds, 4);
  expect(busy?.ttftSeconds).toBeGreaterThan(alone.ttftSeconds);
  expect(busy?.tpotSeconds).toBeGreaterThan(alone.tpotSeconds);
  expect(busy?.endToEndSeconds).toBeGreaterThan(200 * alone.tpotSeconds);
});
