import { expect, test } from 'vitest';
import type { TrainingLayout } from '../../../src/estimates/training/TrainingInput.ts';
import { acceleratorOf } from '../memory/memoryFixture.ts';
import { type Asked, trainingOf } from './trainingFixture.ts';

test('freezing the base saves a third of the arithmetic, recomputation gives a quarter of it back', () => {
  const flop = (asked: Asked) => trainingOf({ sequenceTokens: 1, ...asked }).time.workFlop;
  const full = flop({ method: 'full', recomputation: 'none' });
  expect(flop({ recomputation: 'none' }) / full).toBeCloseTo(0.67, 1);
  expect(flop({ method: 'full' }) / full).toBeCloseTo(4 / 3, 3);
});

test('padding doubles the time of examples half as long as the longest', () => {
  const data = { exampleCount: 1000, exampleTokens: 1024, epochCount: 1, packed: false };
  const padded = trainingOf({ batchCount: 4, data });
  const packed = trainingOf({ batchCount: 4, data: { ...data, packed: true } });
  expect(padded.time.processedTokens).toBe(2 * packed.time.processedTokens);
});

/** What tensor parallelism sends in a step: the time that a link of half the speed adds. */
function exchangedBytes(layout: Partial<TrainingLayout>): number {
  const accelerator = acceleratorOf('nvidia-h100-sxm-80gb');
  const linkBytesPerSecond = 100e9;
  const stepSeconds = (rate: number) =>
    trainingOf({ accelerator: { ...accelerator, linkBytesPerSecond: rate }, layout }).time.stepSeconds.mid;
  return (stepSeconds(linkBytesPerSecond) - stepSeconds(2 * linkBytesPerSecond)) * 2 * linkBytesPerSecond;
}

test('half of the hidden state crosses the link of two, twice a layer, each way and recomputed', () => {
  // Llama 3.1 8B: 32 layers, 2048 tokens of 4096 values; four exchanges a pass, three passes.
  const bytes = 32 * 2048 * 4096 * 2 * 4 * 3 * (1 / 2);
  expect(exchangedBytes({ tensorCount: 2 }) / bytes).toBeCloseTo(1, 6);
});

test.each([2, 4])('an accelerator in a pipeline of %d exchanges only its own layers', (pipelineCount) => {
  const whole = exchangedBytes({ tensorCount: 2 });
  expect(exchangedBytes({ tensorCount: 2, pipelineCount }) / whole).toBeCloseTo(1 / pipelineCount, 6);
});

test('accelerators that share a sequence exchange only their part of it', () => {
  const whole = exchangedBytes({ tensorCount: 2 });
  expect(exchangedBytes({ tensorCount: 2, sequenceCount: 2 }) / whole).toBeCloseTo(1 / 2, 6);
});

test('what is not recomputed is exchanged in two directions instead of three', () => {
  const accelerator = acceleratorOf('nvidia-h100-sxm-80gb');
  const stepSeconds = (linkBytesPerSecond: number, recomputation: 'full' | 'none') =>
    trainingOf({
      recomputation,
      accelerator: { ...accelerator, linkBytesPerSecond },
      layout: { tensorCount: 2 },
    }).time.stepSeconds.mid;
  const added = (recomputation: 'full' | 'none') =>
    stepSeconds(100e9, recomputation) - stepSeconds(200e9, recomputation);
  expect(added('none') / added('full')).toBeCloseTo(2 / 3, 6);
});
