import { describe, expect, test } from 'vitest';
import type { Tensor } from '../../../src/estimates/languageModel/Tensor.ts';
import { blockOfTensor } from '../../../src/estimates/memory/blockOfTensor.ts';
import type { MixedFormat } from '../../../src/estimates/memory/Format.ts';
import { formatOf, modelOf } from './memoryFixture.ts';

const mixed = (id: string): MixedFormat => {
  const format = formatOf(id);
  if (format.scheme !== 'mixed') throw new RangeError(`format must be a mix, got ${id}`);
  return format;
};

const tensor = (name: string, tensorClass: Tensor['tensorClass'], columnCount = 4096): Tensor => ({
  name,
  tensorClass,
  copyCount: 1,
  rowCount: 1024,
  columnCount,
  sharding: 'tensor',
});

/** Bits of one weight of a tensor in the middle of a model. */
const bitsOf = (one: Tensor, formatId: string, modelId = 'llama-3.1-8b-instruct', layerIndex = 5): number =>
  blockOfTensor({
    tensor: one,
    layerIndex,
    layerCount: modelId.includes('70b') ? 80 : 32,
    architecture: modelOf(modelId).architecture,
    format: mixed(formatId),
  }).bits;

// Bits of the block types: models.md, section A, from ggml-common.h.
describe('Q4_K_M', () => {
  test('keeps norms, routers and small tensors in 32 bits', () => {
    for (const tensorClass of ['norm', 'router', 'small'] as const)
      expect(bitsOf(tensor('x', tensorClass), 'gguf-q4_k_m')).toBe(32);
  });

  test('leaves an encoder at 16 bits', () => {
    expect(bitsOf(tensor('vision encoder', 'encoder'), 'gguf-q4_k_m')).toBe(16);
  });

  test('gives the head Q6_K, and the embedding too where they are one', () => {
    expect(bitsOf(tensor('output', 'head'), 'gguf-q4_k_m')).toBe(6.5625);
    expect(bitsOf(tensor('token_embd', 'embedding'), 'gguf-q4_k_m')).toBe(4.5);
    expect(bitsOf(tensor('token_embd', 'embedding'), 'gguf-q4_k_m', 'llama-3.2-1b-instruct')).toBe(6.5625);
  });

  test.each([
    [0, 6.5625, 'the first eighth'],
    [3, 6.5625, 'the first eighth'],
    [4, 4.5, 'two of three between'],
    [5, 4.5, 'two of three between'],
    [6, 6.5625, 'every third between'],
    [27, 6.5625, 'every third between'],
    [28, 6.5625, 'the last eighth'],
    [31, 6.5625, 'the last eighth'],
  ])('in layer %d of 32 values take %d bits: %s', (layerIndex, bits) => {
    const value = tensor('attn_v', 'attention');
    expect(bitsOf(value, 'gguf-q4_k_m', 'llama-3.1-8b-instruct', layerIndex)).toBe(bits);
  });

  test('gives values of 80 layers with grouped queries Q5_K where the others get Q4_K', () => {
    const value = tensor('attn_v', 'attention');
    expect(bitsOf(value, 'gguf-q4_k_m', 'llama-3.1-70b-instruct', 11)).toBe(5.5);
  });

  test('gives them Q5_K where the others get Q3_K as well', () => {
    const value = tensor('attn_v', 'attention');
    expect(bitsOf(value, 'gguf-q3_k_s', 'llama-3.1-70b-instruct', 11)).toBe(5.5);
    expect(bitsOf(value, 'gguf-q3_k_s', 'llama-3.1-8b-instruct', 11)).toBe(3.4375);
  });

  test('gives the first layers of Q3_K_M Q5_K: two of values, a sixteenth of the last product', () => {
    const inLayer = (name: string, layerIndex: number) =>
      bitsOf(tensor(name, 'attention'), 'gguf-q3_k_m', 'llama-3.1-8b-instruct', layerIndex);
    expect([1, 2, 31].map((layer) => inLayer('attn_v', layer))).toEqual([5.5, 4.5, 4.5]);
    expect([0, 1, 2, 31].map((layer) => inLayer('ffn_down', layer))).toEqual([5.5, 5.5, 4.5, 4.5]);
  });

  test('gives keys of eight experts Q4_K in the smallest mixes', () => {
    const key = tensor('attn_k', 'attention');
    expect(bitsOf(key, 'gguf-iq1_s', 'mixtral-8x7b-instruct-v0.1')).toBe(4.5);
    expect(bitsOf(key, 'gguf-iq1_s', 'llama-3.1-8b-instruct')).toBe(1.5625);
  });

  test('gives a model of eight experts Q8_0 for keys and values and Q5_K for the attention output', () => {
    const mixtral = 'mixtral-8x7b-instruct-v0.1';
    expect(bitsOf(tensor('attn_v', 'attention'), 'gguf-q4_k_m', mixtral)).toBe(8.5);
    expect(bitsOf(tensor('attn_k', 'attention'), 'gguf-q4_k_m', mixtral)).toBe(8.5);
    expect(bitsOf(tensor('attn_output', 'attention'), 'gguf-q4_k_m', mixtral)).toBe(5.5);
    expect(bitsOf(tensor('attn_q', 'attention'), 'gguf-q4_k_m', mixtral)).toBe(4.5);
  });
});

describe('a row that does not fill whole blocks', () => {
  test.each([
    ['gguf-q4_k_m', 5.5, 'Q5_0'],
    ['gguf-q6_k', 8.5, 'Q8_0'],
    ['gguf-q2_k', 4.5, 'Q4_0'],
    ['gguf-iq4_xs', 4.5, 'IQ4_NL'],
  ])('of 896 weights falls back in %s to %d bits, %s', (formatId, bits) => {
    expect(bitsOf(tensor('attn_q', 'attention', 896), formatId)).toBe(bits);
  });

  test('of 50 weights stays at 16 bits, since no block divides it', () => {
    expect(bitsOf(tensor('attn_q', 'attention', 50), 'gguf-q4_k_m')).toBe(16);
  });
});

describe('MXFP4 of llama.cpp', () => {
  test('takes experts in 4.25 bits and everything else in Q8_0', () => {
    expect(bitsOf(tensor('ffn_up_exps', 'experts'), 'gguf-mxfp4')).toBe(4.25);
    expect(bitsOf(tensor('attn_q', 'attention'), 'gguf-mxfp4')).toBe(8.5);
    expect(bitsOf(tensor('token_embd', 'embedding'), 'gguf-mxfp4')).toBe(8.5);
  });
});

test('a block type that the catalogue lacks is refused', () => {
  const format = { ...mixed('gguf-q4_k_m'), blocks: {} };
  const place = {
    tensor: tensor('attn_q', 'attention'),
    layerIndex: 0,
    layerCount: 32,
    architecture: modelOf('llama-3.1-8b-instruct').architecture,
    format,
  };
  expect(() => blockOfTensor(place)).toThrow('block type must be one of gguf-blocks, got q4_k');
});

test('a mix that llama.cpp does not know is refused', () => {
  const place = {
    tensor: tensor('attn_q', 'attention'),
    layerIndex: 0,
    layerCount: 32,
    architecture: modelOf('llama-3.1-8b-instruct').architecture,
    format: { ...mixed('gguf-q4_k_m'), id: 'gguf-q7_k' },
  };
  expect(() => blockOfTensor(place)).toThrow('format must be a mix that llama.cpp knows, got gguf-q7_k');
});
