import { describe, expect, test } from 'vitest';
import { modelSizes } from '../../src/components/modelSizes.ts';
import { modelOf } from '../estimates/memory/memoryFixture.ts';

describe('the sizes of Llama 3.1 8B', () => {
  const { formats, parts, cache } = modelSizes(modelOf('llama-3.1-8b-instruct'));

  test('are 14.96 GiB, 16.06 GB, 16 bits in 16 bits, as published', () => {
    expect(formats.find(({ published }) => published)).toEqual({
      name: 'BF16',
      gib: '14.96',
      gb: '16.06',
      bits: '16.00',
      published: true,
    });
  });

  test('are 4.89 bits in Q4_K_M', () => {
    expect(formats.find(({ name }) => name.includes('Q4_K_M'))?.bits).toBe('4.89');
  });

  test('have the feed-forward first, more than half of all', () => {
    expect(parts[0]).toMatchObject({ name: 'Feed-forward and shared experts', share: '70\u00a0%' });
  });

  test('give 128 KiB a token, 16 GiB at 131,072', () => {
    expect(cache.at(-1)).toEqual({
      tokens: '131\u00a0072',
      bytes: '16\u00a0GiB',
      perToken: '131\u00a0072\u00a0B',
    });
  });
});

test('lengths beyond the context are left out', () => {
  expect(modelSizes(modelOf('llama-3-8b-instruct')).cache.map(({ tokens }) => tokens)).toEqual([
    '1\u00a0024',
    '8\u00a0192',
  ]);
});

test('the publisher’s format is listed first where it is no usual one', () => {
  const [first] = modelSizes(modelOf('deepseek-v3')).formats;
  expect(first?.published).toBe(true);
});
