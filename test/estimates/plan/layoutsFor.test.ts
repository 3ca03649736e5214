import { describe, expect, test } from 'vitest';
import { layoutsFor, unitAcceleratorCount } from '../../../src/estimates/plan/layoutsFor.ts';
import { usualLayouts } from '../../../src/scenario/plan/planQuestion.ts';
import { planInputOf } from './planFixture.ts';

function layoutsOf(
  modelId: string,
  formatId: string,
  largestServer = 8,
  budget: 'vllm' | 'llama.cpp' = 'vllm',
) {
  const [model] = planInputOf({ scenario: { modelId }, asked: { weightFormatIds: [formatId] } }).models;
  const [weights] = model?.weights ?? [];
  if (!model || !weights) throw new TypeError('model must have weights, got none');
  return layoutsFor({
    architecture: model.architecture,
    weights,
    budget,
    layouts: usualLayouts,
    largestServer,
  });
}

describe('layouts of a copy', () => {
  test('divide the heads of the model', () => {
    const countsOf = (modelId: string) => [
      ...new Set(layoutsOf(modelId, 'bf16', 16).map(({ tensorCount }) => tensorCount)),
    ];
    // 24, 40 and 32 query heads, in servers of sixteen.
    expect(countsOf('llama-3.2-3b-instruct')).toEqual([1, 2, 4, 8]);
    expect(countsOf('phi-4')).toEqual([1, 2, 4, 8]);
    expect(countsOf('llama-3.1-8b-instruct')).toEqual([1, 2, 4, 8, 16]);
  });

  test('keep tensor groups within a server', () => {
    expect(layoutsOf('llama-3.1-8b-instruct', 'bf16', 2).every(({ tensorCount }) => tensorCount <= 2)).toBe(
      true,
    );
  });

  test('cut no block of FP8 weights: Qwen3-235B runs over eight only with its experts whole', () => {
    const overEight = layoutsOf('qwen3-235b-a22b', 'fp8-block').filter(
      ({ tensorCount, dataCount }) => tensorCount === 8 && dataCount === 1,
    );
    expect(overEight.length).toBeGreaterThan(0);
    expect(overEight.every(({ expertCount }) => expertCount === 8)).toBe(true);
  });

  test('spread experts over copies that step together', () => {
    const together = layoutsOf('deepseek-r1', 'fp8-block').filter(({ dataCount }) => dataCount > 1);
    expect(together.length).toBeGreaterThan(0);
    for (const layout of together) {
      expect(layout.expertCount).toBe(layout.tensorCount * layout.dataCount);
      expect(unitAcceleratorCount(layout)).toBe(layout.expertCount);
    }
  });

  test('know no experts where a model has none', () => {
    expect(layoutsOf('llama-3.1-8b-instruct', 'bf16').every(({ expertCount }) => expertCount === 1)).toBe(
      true,
    );
  });

  test('hand layers on from card to card under llama.cpp', () => {
    expect(layoutsOf('llama-3.1-8b-instruct', 'gguf-q8_0', 4, 'llama.cpp')).toEqual(
      [1, 2, 4].map((pipelineCount) => ({ tensorCount: 1, pipelineCount, expertCount: 1, dataCount: 1 })),
    );
  });
});
