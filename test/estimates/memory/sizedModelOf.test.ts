import { describe, expect, test } from 'vitest';
import { layersOf } from '../../../src/estimates/languageModel/layers.ts';
import type { TensorClass } from '../../../src/estimates/languageModel/Tensor.ts';
import { type SizedTensor, sizedModelOf } from '../../../src/estimates/memory/sizedModelOf.ts';
import { storedWeightsOf } from '../../../src/estimates/memory/storedWeightsOf.ts';
import { catalogue, formatOf, gib, modelOf } from './memoryFixture.ts';

const sizedIn = (modelId: string, formatId: string) => {
  const model = modelOf(modelId);
  return sizedModelOf(model.architecture, storedWeightsOf(model, formatOf(formatId), catalogue.formats));
};

const bytesOf = (tensors: readonly SizedTensor[], tensorClass?: TensorClass): number =>
  tensors
    .filter((tensor) => tensorClass === undefined || tensor.tensorClass === tensorClass)
    .reduce((sum, { bytes }) => sum + bytes, 0);

const layerBytes = (modelId: string, formatId: string, tensorClass: TensorClass): number =>
  sizedIn(modelId, formatId)
    .layers.flat()
    .reduce((sum, { tensors }) => sum + bytesOf(tensors, tensorClass), 0);

describe('FP8 of a 16-bit model', () => {
  test('halves attention and leaves norms', () => {
    const ratio = (tensorClass: TensorClass) =>
      layerBytes('llama-3.1-8b-instruct', 'fp8', tensorClass) /
      layerBytes('llama-3.1-8b-instruct', 'bf16', tensorClass);
    expect(ratio('attention')).toBeCloseTo(0.5, 2);
    expect(ratio('feed-forward')).toBeCloseTo(0.5, 2);
    expect(ratio('norm')).toBe(1);
  });

  test('leaves embedding and head at 16 bits', () => {
    const { first, last } = sizedIn('llama-3.1-8b-instruct', 'fp8');
    expect(bytesOf(first, 'embedding')).toBe(128_256 * 4096 * 2);
    expect(bytesOf(last, 'head')).toBe(128_256 * 4096 * 2);
  });
});

describe('the ends of a model', () => {
  test('a tied head is no tensor of its own, but a copy for a stage of its own', () => {
    const { first, last, tied } = sizedIn('llama-3.2-1b-instruct', 'bf16');
    expect(bytesOf(last, 'head')).toBe(0);
    expect(bytesOf(tied)).toBe(bytesOf(first, 'embedding'));
  });

  test('an untied head needs no copy', () => {
    expect(sizedIn('llama-3.1-8b-instruct', 'bf16').tied).toEqual([]);
  });

  test('a vision encoder stands with the embedding', () => {
    const { first } = sizedIn('gemma-3-27b-it', 'bf16');
    expect(bytesOf(first, 'encoder')).toBe(423_060_336 * 2);
  });
});

describe('DeepSeek-V4-Flash as published', () => {
  test('takes 4.25 bits for experts, eight for attention and 16 for the rest', () => {
    const weights = 43 * 256 * 3 * 4096 * 2048;
    expect(layerBytes('deepseek-v4-flash', 'mxfp4', 'experts')).toBeCloseTo((weights * 4.25) / 8, 0);
    const shared = 43 * 3 * 4096 * 2048;
    const blockScale = 32 / (128 * 128);
    const inFp8 = layerBytes('deepseek-v4-flash', 'mxfp4', 'shared-experts');
    expect(inFp8).toBeCloseTo((shared * (8 + blockScale)) / 8, 0);
    expect(layerBytes('deepseek-v4-flash', 'mxfp4', 'router')).toBe(
      layerBytes('deepseek-v4-flash', 'bf16', 'router'),
    );
  });

  test('needs its second format: without it attention would take twice as much', () => {
    const { architecture, published } = modelOf('deepseek-v4-flash');
    const alone = { architecture, format: formatOf('mxfp4'), quantises: published.tensors ?? [] };
    const sized = sizedModelOf(architecture, { format: alone.format, quantises: alone.quantises });
    const attention = sized.layers
      .flat()
      .reduce((sum, { tensors }) => sum + bytesOf(tensors, 'attention'), 0);
    const withSecond = layerBytes('deepseek-v4-flash', 'mxfp4', 'attention');
    expect(attention / withSecond).toBeCloseTo(2, 2);
    expect(attention - withSecond).toBeGreaterThan(4 * gib);
  });
});

describe('layers', () => {
  test.each(['llama-3.1-8b-instruct', 'gpt-oss-20b', 'deepseek-v3', 'qwen3.5-35b-a3b'])(
    'of %s are all sized, in order',
    (modelId) => {
      const { architecture } = modelOf(modelId);
      const sized = sizedIn(modelId, 'bf16').layers.map((layer) => layer.map(({ part }) => part));
      expect(sized).toEqual(layersOf(architecture));
    },
  );

  test('that are stored alike share one list of tensors', () => {
    const { layers } = sizedIn('llama-3.1-8b-instruct', 'bf16');
    expect(new Set(layers.flat()).size).toBe(2);
  });

  test('differ where a mix favours some of them', () => {
    const { layers } = sizedIn('llama-3.1-8b-instruct', 'gguf-q4_k_m');
    expect(new Set(layers.flat()).size).toBe(4);
  });
});
