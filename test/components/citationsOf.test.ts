import { expect, test } from 'vitest';
import { citationsOf } from '../../src/components/citationsOf.ts';

test('sources are numbered as they first appear, each once', () => {
  const text =
    'a <Source id="vllm-pr-10511" /> b <Source at="table 1" id="deepseek-2024-v3" /> c <Source id="vllm-pr-10511" />';
  const cited = [...citationsOf(text).values()].map(({ number, id }) => [number, id]);
  expect(cited).toEqual([
    [1, 'vllm-pr-10511'],
    [2, 'deepseek-2024-v3'],
  ]);
});

test('a text without sources cites none', () => {
  expect(citationsOf('plain <Sourced id="x" /> text').size).toBe(0);
});

test('an unknown source stops the build', () => {
  expect(() => citationsOf('<Source id="hearsay" />')).toThrow(
    new RangeError('Source id must be a file in content/data/sources, got hearsay'),
  );
});
