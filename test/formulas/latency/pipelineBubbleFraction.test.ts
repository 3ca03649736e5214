import { expect, test } from 'vitest';
import { pipelineBubbleFraction } from '../../../src/formulas/latency/pipelineBubbleFraction.ts';

test('a single stage never idles', () => {
  expect(pipelineBubbleFraction({ stageCount: 1, microbatchCount: 4 })).toBe(0);
});

test('a single microbatch keeps one stage of four busy', () => {
  expect(pipelineBubbleFraction({ stageCount: 4, microbatchCount: 1 })).toBe(0.75);
});
