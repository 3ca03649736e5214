import { describe, expect, test } from 'vitest';
import { compareVersions } from '../../../../src/estimates/memory/engines/compareVersions.ts';
import { vllmBudget } from '../../../../src/estimates/memory/engines/vllmBudget.ts';
import { engineOf, errorOf, estimateOf, firstStage, gib, type Line, mib } from '../memoryFixture.ts';

const vllm = engineOf('vllm');
const line = { model: 'llama-3.1-8b-instruct', engine: 'vllm', inputTokens: 2048 };
const budgetOf = (more: Line) => vllmBudget(firstStage({ ...line, ...more }), vllm);

describe('the share of memory', () => {
  test.each([
    ['0.19.0', 0.9],
    ['0.20.0', 0.92],
  ])('in %s is %d', (engineVersion, share) => {
    const { keptBack } = budgetOf({ engineVersion });
    const memory = firstStage(line).input.accelerator.memoryBytes;
    expect(keptBack.mid).toBeCloseTo((1 - share) * memory.mid, 0);
  });

  test('is the reader’s where they give one', () => {
    const half = estimateOf({ ...line, memoryFraction: 0.5 });
    const most = estimateOf({ ...line, memoryFraction: 0.9 });
    expect(most.cacheBudgetBytes.mid - half.cacheBudgetBytes.mid).toBeCloseTo(0.4 * most.memoryBytes.mid, 0);
  });
});

describe('the profiled batch', () => {
  const batchOf = (more: Line) => budgetOf(more).activations.formula.input['batchTokenCount'];

  test.each([
    ['nvidia-h100-sxm-80gb', '0.7.0', 2048],
    ['nvidia-h100-sxm-80gb', '0.8.0', 8192],
    ['nvidia-a100-sxm-80gb', '0.8.0', 2048],
    ['nvidia-l40s', '0.8.0', 2048],
    ['nvidia-h200-sxm', '0.8.0', 8192],
  ])('on %s in %s holds %d tokens', (accelerator, engineVersion, tokens) => {
    expect(batchOf({ accelerator, engineVersion })).toBe(tokens);
  });

  test('is the reader’s where they give one', () => {
    expect(batchOf({ maxBatchedTokens: 4096 })).toBe(4096);
  });

  test('never samples more sequences than it has tokens', () => {
    expect(budgetOf({ maxBatchedTokens: 64 }).activations.formula.input['sequenceCount']).toBe(64);
  });
});

describe('old cards', () => {
  const onCard = (accelerator: string, engineVersion: string) =>
    budgetOf({ accelerator, engineVersion, tensorParallel: 2 });

  test('are served by the first engine while it lasts', () => {
    expect(onCard('nvidia-t4', '0.10.0').runtime).toEqual(onCard('nvidia-t4', '0.7.0').runtime);
  });

  test('are served by the second once the first is gone', () => {
    expect(onCard('nvidia-t4', '0.11.0').runtime).not.toEqual(onCard('nvidia-t4', '0.7.0').runtime);
  });

  test('differ there from newer cards', () => {
    expect(onCard('nvidia-l4', '0.10.0').runtime).not.toEqual(onCard('nvidia-t4', '0.10.0').runtime);
  });
});

describe('captured graphs', () => {
  const runtimeOf = (model: string, engineVersion: string) =>
    budgetOf({ model, engineVersion }).runtime.bytes.mid;

  test('lie outside the budget before 0.20', () => {
    const graph = budgetOf({ engineVersion: '0.19.0' }).runtime.formula.input['graphBytes'];
    expect(graph).toBe(0);
    expect(budgetOf({ engineVersion: '0.20.0' }).runtime.formula.input['graphBytes']).toBe(0.6 * gib);
  });

  test('of a model with experts are larger', () => {
    expect(runtimeOf('qwen3-30b-a3b', '0.20.0')).toBeGreaterThan(runtimeOf('qwen3-32b', '0.20.0'));
  });
});

describe('gpt-oss in MXFP4', () => {
  const extraOn = (accelerator: string) =>
    budgetOf({ model: 'gpt-oss-120b', accelerator }).extraWeightBytes.mid;

  test('loads 64.4 GiB on Hopper, 3.6 more than its tensors, as logs say', () => {
    const { weightBytes } = firstStage({ ...line, model: 'gpt-oss-120b' });
    expect(weightBytes / gib).toBeCloseTo(60.8, 1);
    expect(errorOf((weightBytes + extraOn('nvidia-h100-sxm-80gb')) / gib, 64.4)).toBeLessThan(0.005);
  });

  test('is padded on all sides on Blackwell, so takes more', () => {
    expect(extraOn('nvidia-b200-sxm')).toBeGreaterThan(1.5 * extraOn('nvidia-h100-sxm-80gb'));
  });

  test('is not padded in another format', () => {
    expect(budgetOf({ model: 'gpt-oss-120b', weightFormat: 'bf16' }).extraWeightBytes.mid).toBe(0);
  });
});

test('a model with a vision encoder profiles images beside tokens', () => {
  const images = firstStage({ ...line, model: 'qwen2.5-vl-7b-instruct' });
  expect(images.encodesImages).toBe(true);
  const [peak, withoutImages] = [
    vllmBudget(images, vllm),
    vllmBudget({ ...images, encodesImages: false }, vllm),
  ];
  const batchBytes = 8192 * 3584 * 2;
  expect(peak.activations.bytes.mid - withoutImages.activations.bytes.mid).toBe(2 * batchBytes);
});

describe('Gemma 3 27B, 52 windows of 1,024 and 10 full layers', () => {
  const gemma = { model: 'gemma-3-27b-it', inputTokens: 100_000, tensorParallel: 2 };
  const cacheIn = (engineVersion: string) => estimateOf({ ...gemma, engineVersion }).lines[1]?.bytes.mid ?? 0;

  test('keeps every layer at full length before 0.9.1', () => {
    const blockBytes = 62 * 2 * 8 * 128 * 2 * 16;
    expect(cacheIn('0.9.0')).toBe(blockBytes * 6250);
  });

  test('keeps windows apart from then on, which takes less than a third', () => {
    expect(cacheIn('0.9.1')).toBeLessThan(cacheIn('0.9.0') / 3);
  });
});

test('the versions of every series ascend', () => {
  const serieses = Object.values(vllm).filter(
    (value): value is readonly { from: string }[] =>
      Array.isArray(value) &&
      value.some((item: unknown) => typeof item === 'object' && item !== null && 'from' in item),
  );
  expect(serieses.length).toBeGreaterThan(5);
  for (const series of serieses)
    series.reduce((before, after) => {
      expect(compareVersions(before.from, after.from)).toBeLessThan(0);
      return after;
    });
});

test('the larger workspace of the matrix library is Hopper’s and Blackwell’s', () => {
  const workspaceOn = (accelerator: string) =>
    budgetOf({ accelerator }).activations.formula.input['workspaceBytes'];
  expect(workspaceOn('nvidia-h100-sxm-80gb')).toBe(32 * mib);
  expect(workspaceOn('nvidia-a100-sxm-80gb')).toBe(8.125 * mib);
});
