import { expect, test } from 'vitest';
import type { Architecture, FeedForwardPart } from '../../../src/estimates/languageModel/Architecture.ts';
import { layersOf } from '../../../src/estimates/languageModel/layers.ts';

const wide: FeedForwardPart = { kind: 'feed-forward', innerDim: 256, gated: true, normCount: 1 };
const narrow: FeedForwardPart = { ...wide, innerDim: 64 };

const architectureWith = (layers: Architecture['layers']): Architecture => ({
  hiddenDim: 64,
  vocabularyCount: 100,
  tiedEmbedding: false,
  contextTokens: 4096,
  finalNormCount: 1,
  rotaryDim: 16,
  extras: [],
  parts: { wide, narrow },
  layers,
});

test('a pattern repeats in order, one run after another', () => {
  const layers = layersOf(
    architectureWith([
      { repeatCount: 2, pattern: [['wide'], ['narrow', 'wide']] },
      { repeatCount: 1, pattern: [['narrow']] },
    ]),
  );
  expect(layers).toEqual([[wide], [narrow, wide], [wide], [narrow, wide], [narrow]]);
});

test('no runs are no layers', () => {
  expect(layersOf(architectureWith([]))).toEqual([]);
});

test('a part that the architecture does not name is refused', () => {
  const architecture = architectureWith([{ repeatCount: 1, pattern: [['wide'], ['mamba']] }]);
  expect(() => layersOf(architecture)).toThrow(
    new RangeError('layers must name parts of the architecture, got mamba'),
  );
});
