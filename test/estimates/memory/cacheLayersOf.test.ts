import { describe, expect, test } from 'vitest';
import { cacheLayersOf, type CacheSettings } from '../../../src/estimates/memory/cacheLayersOf.ts';
import type { Part } from '../../../src/estimates/languageModel/Architecture.ts';
import { requestCacheBytes } from '../../../src/estimates/memory/requestCacheBytes.ts';
import { windowAttention } from '../languageModel/windowAttention.ts';
import { cacheOfModel, modelOf } from './memoryFixture.ts';

const settings: CacheSettings = { elementBits: 16, tensorCount: 1, stateBits: 32, hiddenDim: 4096 };
const grouped: Part = { kind: 'attention', headCount: 32, kvHeadCount: 8, headDim: 128, normCount: 1 };

const tokenBytes = (id: string, tensorCount: number, elementBits = 16): number =>
  requestCacheBytes(cacheOfModel(id, tensorCount, elementBits), 1);

describe('tensor parallelism', () => {
  test.each([1, 2, 4, 8])('of %d cuts the eight heads of Llama 3.1 8B', (tensorCount) => {
    expect(tokenBytes('llama-3.1-8b-instruct', tensorCount)).toBe(131_072 / tensorCount);
  });

  test('beyond the key-value heads cuts nothing more: Qwen3-235B has four', () => {
    expect(tokenBytes('qwen3-235b-a22b', 4)).toBe(94 * 2 * 128 * 2);
    expect(tokenBytes('qwen3-235b-a22b', 8)).toBe(tokenBytes('qwen3-235b-a22b', 4));
    expect(tokenBytes('qwen3-235b-a22b', 16)).toBe(tokenBytes('qwen3-235b-a22b', 4));
  });

  test('that does not divide the heads leaves some accelerators one more', () => {
    const [layer] = cacheLayersOf(grouped, 1, { ...settings, tensorCount: 3 });
    expect(layer?.bytesPerToken).toBe(2 * 3 * 128 * 2);
  });

  test('does not cut the one vector of latent attention', () => {
    expect(tokenBytes('deepseek-v3', 8)).toBe(70_272);
  });

  test('cuts states', () => {
    const whole = requestCacheBytes(cacheOfModel('nemotron-nano-9b-v2', 1), 0);
    expect(requestCacheBytes(cacheOfModel('nemotron-nano-9b-v2', 4), 0)).toBe(whole / 4);
  });
});

describe('what a layer keeps', () => {
  test('is nothing for a feed-forward or for attention on an earlier cache', () => {
    expect(
      cacheLayersOf({ kind: 'feed-forward', innerDim: 64, gated: true, normCount: 1 }, 2, settings),
    ).toEqual([]);
    expect(cacheLayersOf({ ...grouped, cacheFromEarlierLayer: true }, 2, settings)).toEqual([]);
  });

  test('halves with eight-bit elements', () => {
    expect(tokenBytes('llama-3.1-8b-instruct', 1, 8)).toBe(65_536);
  });

  test('takes values of their own width into account', () => {
    const [layer] = cacheLayersOf({ ...grouped, valueHeadDim: 64 }, 1, settings);
    expect(layer?.bytesPerToken).toBe(8 * (128 + 64) * 2);
  });

  test('stops at a window or a chunk', () => {
    const [window] = cacheLayersOf({ ...grouped, windowTokens: 128 }, 3, settings);
    const [chunk] = cacheLayersOf({ ...grouped, chunkTokens: 8192 }, 3, settings);
    expect(window).toMatchObject({ kind: 'window', limitTokens: 128, layerCount: 3 });
    expect(chunk).toMatchObject({ kind: 'chunk', limitTokens: 8192, layerCount: 3 });
  });

  test('has 132 bytes more for an indexer (models.md, B6)', () => {
    expect(tokenBytes('deepseek-v3.2', 1) - tokenBytes('deepseek-v3', 1)).toBe(61 * 132);
  });

  test('is 656 bytes for latents in eight bits beside an indexer, 576 without', () => {
    expect(tokenBytes('deepseek-v3.2', 1, 8)).toBe(61 * (656 + 132));
    expect(tokenBytes('deepseek-v3', 1, 8)).toBe(61 * 576);
  });

  test('is a window and one entry for every four tokens in compressed attention', () => {
    expect(cacheLayersOf(windowAttention, 1, settings).map(({ kind }) => kind)).toEqual(['window']);
    const layers = cacheLayersOf({ ...windowAttention, compressionCount: 4 }, 1, settings);
    expect(layers.map(({ kind, bytesPerToken }) => [kind, bytesPerToken])).toEqual([
      ['window', 1024],
      ['full', 256],
    ]);
    // The indexer of DeepSeek V4 Flash keeps 128 values in eight bits and a scale for each entry.
    const indexer = { headCount: 64, headDim: 128, topTokens: 512 };
    const indexed = cacheLayersOf({ ...windowAttention, compressionCount: 4, indexer }, 1, settings);
    expect(indexed.map(({ bytesPerToken }) => bytesPerToken)).toEqual([1024, 256 + 132 / 4]);
  });
});

test('a convolution of width 4 keeps three inputs in 16 bits', () => {
  const part: Part = { kind: 'short-convolution', convolutionCount: 4, normCount: 1 };
  const [layer] = cacheLayersOf(part, 1, { ...settings, hiddenDim: 2048 });
  expect(layer).toMatchObject({ kind: 'state', bytesPerToken: 0, stateBytes: 2048 * 3 * 2 });
});

test('Mamba 2 keeps a matrix for each head and its convolution (models.md, B5)', () => {
  const part: Part = {
    kind: 'mamba2',
    headCount: 128,
    headDim: 80,
    stateDim: 128,
    groupCount: 8,
    convolutionCount: 4,
    normCount: 1,
  };
  const [layer] = cacheLayersOf(part, 1, settings);
  expect(layer?.stateBytes).toBe(128 * 80 * 128 * 4 + (128 * 80 + 2 * 8 * 128) * 3 * 2);
});

test('Kimi Delta keeps a matrix for each head and convolutions of queries, keys and values', () => {
  const { parts } = modelOf('kimi-linear-48b-a3b-instruct').architecture;
  const part = Object.values(parts).find(({ kind }) => kind === 'kimi-delta');
  if (!part) throw new Error('Kimi Linear has Kimi Delta layers');
  const [layer] = cacheLayersOf(part, 1, settings);
  // 32 heads of 128 by 128 in 32 bits; three inputs of a convolution of width 4 in 16 bits.
  expect(layer?.stateBytes).toBe(32 * 128 * 128 * 4 + 3 * 32 * 128 * 3 * 2);
});
