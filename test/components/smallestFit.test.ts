import { describe, expect, test } from 'vitest';
import { engineFor, formatFor, smallestFit } from '../../src/components/smallestFit.ts';
import { layoutsOf } from '../../src/scenario/fewestAccelerators.ts';
import { acceleratorOf, catalogue, modelOf } from '../estimates/memory/memoryFixture.ts';

const h100 = acceleratorOf('nvidia-h100-sxm-80gb');
const mac = acceleratorOf('apple-m3-ultra-512gb');

test('machines with one memory run llama.cpp, the others vLLM', () => {
  expect([engineFor(mac), engineFor(h100)]).toEqual(['llama-cpp', 'vllm']);
});

test('llama.cpp gets the mix of the size asked for', () => {
  expect(['bf16', 'fp8', 'int4-g128', 'nf4'].map((id) => formatFor(mac, id))).toEqual([
    'gguf-bf16',
    'gguf-q8_0',
    'gguf-q4_k_m',
    'gguf-q8_0',
  ]);
  expect(formatFor(h100, 'fp8')).toBe('fp8');
});

describe('the smallest fit', () => {
  test('of Llama 3.1 70B on 80 GB is two in 16 bits and one in four', () => {
    const model = modelOf('llama-3.1-70b-instruct');
    expect(smallestFit(model, h100, 'bf16', 4096)?.count).toBe(2);
    expect(smallestFit(model, h100, 'int4-g128', 4096)?.count).toBe(1);
  });

  test('fits, and no smaller layout does', () => {
    for (const model of catalogue.models.slice(0, 60)) {
      const fit = smallestFit(model, h100, 'fp8', 8192);
      if (!fit) continue;
      expect(fit.estimate.fits).toBe(true);
      const smaller = [...layoutsOf(fit.scenario, catalogue)].filter(({ count }) => count < fit.count);
      expect(smaller.filter(({ estimate }) => estimate.fits)).toEqual([]);
    }
  });

  test('asks for no longer a request than the model reads', () => {
    const fit = smallestFit(modelOf('llama-3-8b-instruct'), h100, 'bf16', 131_072);
    expect(fit?.scenario.inputTokens).toBe(8192);
  });

  test('of machines with one memory is one or none', () => {
    expect(smallestFit(modelOf('llama-3.1-70b-instruct'), mac, 'fp8', 4096)?.count).toBe(1);
    expect(smallestFit(modelOf('kimi-k2-instruct'), mac, 'bf16', 4096)).toBeUndefined();
  });
});
