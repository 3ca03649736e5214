import { describe, expect, test } from 'vitest';
import { keptOfStep } from '../../../src/estimates/training/keptOfStep.ts';
import { layerWidths } from '../../../src/estimates/training/layerWidths.ts';
import { optimiserElementBytes } from '../../../src/estimates/training/optimiserElementBytes.ts';
import { modelOf } from '../memory/memoryFixture.ts';
import { type Asked, bytesOf, terms, trainingInputOf, trainingOf } from './trainingFixture.ts';

const keptOf = (asked: Asked, sequenceTokens = 2048, sequenceCount = 1) =>
  keptOfStep(trainingInputOf({ recomputation: 'none', ...asked }))({ sequenceTokens, sequenceCount });

// A layer of Llama 3.1 8B for a token in 16 bits: three hidden copies in each half, queries, keys, values and their
// result, and four copies of the inner width.
const layerBytes = 2 * (3 * 4096 + (4096 + 2 * 1024 + 4096) + 3 * 4096 + 4 * 14_336);

describe('what the forward pass keeps of Llama 3.1 8B', () => {
  test('is 32 layers for every token', () => {
    expect(keptOf({}).activationBytes).toBe(32 * 2048 * layerBytes);
    expect(keptOf({}, 100, 3).activationBytes).toBe(32 * 300 * layerBytes);
  });

  test('is shared by accelerators that share layers or sequences', () => {
    expect(keptOf({ layout: { tensorCount: 2 } }).activationBytes).toBe(16 * 2048 * layerBytes);
    expect(keptOf({ layout: { sequenceCount: 4 } }).activationBytes).toBe(8 * 2048 * layerBytes);
  });

  test('in a pipeline is a quarter of the layers, for as many microbatches as are under way', () => {
    const piped = (accumulationCount: number) =>
      keptOf({ layout: { pipelineCount: 4 }, accumulationCount }).activationBytes;
    expect(piped(8)).toBe(8 * 4 * 2048 * layerBytes);
    expect(piped(2)).toBe(8 * 2 * 2048 * layerBytes);
  });

  test('holds the scores of every layer where they are written, of one where they are computed again', () => {
    // Scores, their softmax and the mask: five bytes a head and pair.
    const scores = 5 * 32 * 2048 ** 2;
    expect(keptOf({ flashAttention: false }).activationBytes).toBe(32 * (2048 * layerBytes + scores));
    const again = { flashAttention: false, recomputation: 'selective' } as const;
    expect(keptOf(again).activationBytes).toBe(32 * 2048 * layerBytes + scores);
    expect(keptOf({ recomputation: 'selective' }).activationBytes).toBe(32 * 2048 * layerBytes);
  });

  test('computed again is the input of each layer, and one layer once the loss has let go', () => {
    const inputs = 32 * 2048 * 2 * 4096;
    expect(keptOf({ recomputation: 'full' }).activationBytes).toBe(inputs);
    const fused = keptOf({ recomputation: 'full', loss: 'fused' });
    expect(fused.logitBytes).toBeCloseTo(2048 * 4096 * terms.logitBytes, 0);
    expect(fused.activationBytes).toBeCloseTo(inputs + 2048 * layerBytes - fused.logitBytes, 0);
  });

  test('handed to the host leaves two layers', () => {
    const kept = keptOf({ offload: { optimiser: false, activations: true } });
    expect(kept.activationBytes).toBeCloseTo(2 * 2048 * layerBytes, 0);
    expect(kept.hostBytes).toBeCloseTo(30 * 2048 * layerBytes, 0);
  });

  test('of logits is two bytes and what the loss works in, in eighths where it goes in chunks', () => {
    const elements = 2048 * 128_256;
    expect(keptOf({}).logitBytes).toBeCloseTo(elements * terms.logitBytes, 0);
    const chunked = elements * (2 + (terms.logitBytes - 2) / 8);
    expect(keptOf({ loss: 'chunked' }).logitBytes).toBeCloseTo(chunked, 0);
    expect(keptOf({ loss: 'chunked', layout: { tensorCount: 2 } }).logitBytes).toBeCloseTo(chunked / 2, 0);
  });
});

describe('how far attention looks back', () => {
  const windowsOf = (model: string) =>
    new Set(
      layerWidths(modelOf(model).architecture)
        .filter(({ headCount }) => headCount > 0)
        .map(({ windowTokens }) => windowTokens),
    );

  test.each([
    ['llama-3.1-8b-instruct', [Infinity]],
    ['gpt-oss-20b', [128, Infinity]],
    ['llama-4-scout-17b-16e-instruct', [8192, Infinity]],
    ['deepseek-v3.2', [2048]],
  ])('in %s is %j', (model, windows) => {
    expect(windowsOf(model)).toEqual(new Set(windows));
  });

  test('in compressed attention is the window and what the indexer picks, over heads of full width', () => {
    const widths = layerWidths(modelOf('deepseek-v4-flash').architecture).filter(
      ({ headCount }) => headCount > 0,
    );
    expect(new Set(widths.map(({ windowTokens }) => windowTokens))).toEqual(new Set([128, 128 + 512]));
    expect(new Set(widths.map(({ attentionDim }) => attentionDim))).toEqual(new Set([64 * 512]));
  });
});

describe('an optimiser keeps', () => {
  const matrices = [
    { rowCount: 10, columnCount: 20, copyCount: 2, isOuter: false },
    { rowCount: 1, columnCount: 30, copyCount: 1, isOuter: true },
  ];
  const parameters = 430;

  test('a row and a column of a matrix, and a vector whole (Adafactor)', () => {
    const bytes = 4 * (10 + 20) * 2 + 4 * 30;
    expect(optimiserElementBytes('adafactor', matrices, false)).toBeCloseTo(bytes / parameters, 12);
    expect(optimiserElementBytes('adafactor', matrices, true)).toBeCloseTo(4 + bytes / parameters, 12);
  });

  test('one momentum of a matrix, and two moments of the rest (Muon)', () => {
    const moments = 400 + 2 * 30;
    expect(optimiserElementBytes('muon', matrices, true)).toBeCloseTo(4 + (4 * moments) / parameters, 12);
    expect(optimiserElementBytes('muon', matrices, false)).toBeCloseTo((2 * moments) / parameters, 12);
  });
});

test('embedding and head trained beside adapters are cut by tensor parallelism', () => {
  const gradientsAt = (trainsEmbedding: boolean) =>
    bytesOf({ trainsEmbedding, accumulationCount: 2, layout: { tensorCount: 2 } }, 'gradients');
  const tables = 2 * 128_256 * 4096;
  expect(gradientsAt(true) - gradientsAt(false)).toBeCloseTo((2 * tables) / 2, 0);
});

test('a checkpoint holds trained weights in 16 bits, and beside them what the optimiser keeps', () => {
  const { checkpoint, trainedParameterCount, time } = trainingOf({});
  expect(checkpoint.weightBytes).toBe(2 * trainedParameterCount);
  expect(checkpoint.bytes).toBe((2 + 12) * trainedParameterCount);
  expect(checkpoint.bytesPerSecond).toBeCloseTo((3 * checkpoint.bytes) / time.seconds.mid, 9);
});
