import { describe, expect, test } from 'vitest';
import type { OwnedInput } from '../../../src/estimates/plan/OwnedAnswer.ts';
import { ownedModels } from '../../../src/estimates/plan/ownedModels.ts';
import { planInputOf } from './planFixture.ts';

const modelIds = ['llama-3.1-8b-instruct', 'gpt-oss-120b', 'deepseek-r1'];

function ownedOf(serverCount: number, acceleratorId = 'nvidia-l40s', acceleratorCount = 4): OwnedInput {
  const {
    constraints: _,
    site: __,
    financing: ___,
    monthCount: ____,
    ...input
  } = planInputOf({
    asked: { modelIds },
  });
  const hardware = input.hardware
    .filter(({ accelerator }) => accelerator.id === acceleratorId)
    .map((one) => ({
      ...one,
      servers: one.servers.filter(({ shape }) => shape.acceleratorCount === acceleratorCount).slice(0, 1),
    }));
  return { ...input, hardware, serverCount };
}

function answersTo(input: OwnedInput) {
  const search = ownedModels(input);
  let step = search.next();
  while (!step.done) step = search.next();
  return step.value;
}

describe('machines that stand there already', () => {
  const { served, refused } = answersTo(ownedOf(1));

  test('serve models that fit, the largest first', () => {
    expect(served.map(({ modelId }) => modelId)).toEqual(['gpt-oss-120b', 'llama-3.1-8b-instruct']);
    const sizes = served.map(({ parameterCount }) => parameterCount);
    expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
    for (const { runningCount, tpotSeconds, requestsPerSecond, outputTokensPerSecond } of served) {
      expect(runningCount).toBeGreaterThan(0);
      expect(tpotSeconds).toBeLessThanOrEqual(0.05);
      expect(outputTokensPerSecond).toBeCloseTo(requestsPerSecond * 300, 6);
    }
  });

  test('say what the others lack: machines, or memory that no number of them has', () => {
    const [lacking] = refused;
    expect(lacking?.modelId).toBe('deepseek-r1');
    expect(lacking?.reason).toMatchObject({ kind: 'limit', constraint: 'mostServerCount', allowed: 1 });
    const [small] = answersTo(ownedOf(1, 'nvidia-l4', 1)).refused.filter(
      ({ modelId }) => modelId === 'deepseek-r1',
    );
    expect(small?.reason.kind).toBe('memory');
  });

  test('serve more users the more of them there are', () => {
    const twice = answersTo(ownedOf(2)).served;
    for (const { modelId, userCount } of served) {
      const more = twice.find((one) => one.modelId === modelId);
      expect(more?.userCount).toBeGreaterThanOrEqual(userCount * 1.99);
    }
  });

  test('tell how far they are', () => {
    const fractions = [...ownedModels(ownedOf(1))].map(({ doneFraction }) => doneFraction);
    expect(fractions).toEqual([1 / 3, 2 / 3, 1]);
  });

  test('are of one kind', () => {
    const input = ownedOf(1);
    expect(() => answersTo({ ...input, hardware: [] })).toThrow(
      'hardware must hold one accelerator with one server, got 0',
    );
  });
});
