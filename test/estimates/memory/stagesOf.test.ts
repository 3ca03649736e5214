import { describe, expect, test } from 'vitest';
import {
  acceleratorCountOf,
  answeringCountOf,
  lockstepCountOf,
} from '../../../src/estimates/memory/Parallelism.ts';
import { firstStage, type Line, stagesOfLine } from './memoryFixture.ts';

describe('experts of a stage: gpt-oss-20b, 32 of 2,880, four at work', () => {
  const expertsOf = (line: Line) => firstStage({ model: 'gpt-oss-20b', ...line }).experts;

  test('are held all, and cut over the tensor group', () => {
    expect(expertsOf({ tensorParallel: 2 })).toEqual({
      activeExpertCount: 4,
      innerDim: 1440,
      heldCount: 32,
      layerCount: 24,
    });
  });

  test('shared whole, half of them are held, as wide as they are', () => {
    expect(expertsOf({ tensorParallel: 2, expertParallel: 2 })).toMatchObject({
      innerDim: 2880,
      heldCount: 16,
    });
  });

  test('shared by two groups of two, half of them are held, cut in two', () => {
    expect(expertsOf({ tensorParallel: 4, expertParallel: 2 })).toMatchObject({
      innerDim: 1440,
      heldCount: 16,
    });
  });

  test('are none in a dense model', () => {
    const { experts, hasExperts, innerDim } = firstStage({
      model: 'llama-3.1-8b-instruct',
      tensorParallel: 2,
    });
    expect([experts, hasExperts, innerDim]).toEqual([undefined, false, 14_336 / 2]);
  });
});

test('the first stage encodes images, the last gives logits', () => {
  const stages = stagesOfLine({ model: 'qwen2.5-vl-7b-instruct', pipelineParallel: 3 });
  expect(stages.map(({ encodesImages }) => encodesImages)).toEqual([true, false, false]);
  expect(stages.map(({ isLast }) => isLast)).toEqual([false, false, true]);
});

test('latent attention is told, whose blocks have a size of their own', () => {
  const isLatent = (model: string) => firstStage({ model }).hasLatentAttention;
  expect([isLatent('deepseek-v3'), isLatent('llama-3.1-8b-instruct')]).toEqual([true, false]);
});

describe('a layout', () => {
  const layout = { tensorCount: 4, pipelineCount: 3, expertCount: 1, dataCount: 8 };

  test('uses as many accelerators as its counts multiply to', () => {
    expect(acceleratorCountOf(layout)).toBe(96);
  });

  test('answers with the copies that do not only read prompts', () => {
    expect(answeringCountOf(layout)).toBe(8);
    expect(answeringCountOf({ ...layout, prefillCount: 3 })).toBe(5);
  });

  test('steps together where copies share experts', () => {
    expect(lockstepCountOf({ ...layout, expertCount: 16 })).toBe(4);
    expect(lockstepCountOf({ ...layout, expertCount: 4 })).toBe(1);
    expect(lockstepCountOf({ ...layout, expertCount: 64 })).toBe(8);
  });
});
