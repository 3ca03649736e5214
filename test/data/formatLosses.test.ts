import { describe, expect, test } from 'vitest';
import { formatLosses } from '../../src/data/formatLosses.ts';
import type { QualityMeasurement } from '../../src/data/qualityMeasurement.ts';

const row: QualityMeasurement = {
  source: 'card',
  at: '',
  model: 'Llama',
  model_id: 'llama',
  weight_format: 'int4-g128',
  variant: '',
  engine: 'vllm',
  metric: 'openllm-v1',
  score: 69,
  reference_score: 70,
  reference_format: 'bf16',
  spread: undefined,
  runs: undefined,
  note: '',
};
const lossOf = (...rows: readonly Partial<QualityMeasurement>[]) =>
  formatLosses(rows.map((one) => ({ ...row, ...one }))).get('int4-g128');

describe('what a format costs', () => {
  test('is the range of scores over those of the same model in 16 bits', () => {
    expect(lossOf({}, { model_id: 'qwen', metric: 'recovery', score: 95, reference_score: 100 })).toEqual({
      keptFraction: {
        low: 0.95,
        median: (0.95 + 69 / 70) / 2,
        high: 69 / 70,
        measurementCount: 2,
        modelCount: 2,
      },
    });
  });

  test('tells perplexity apart from scores, as it is better when it is less', () => {
    const loss = lossOf({}, { metric: 'perplexity', score: 6.6, reference_score: 6 });
    expect(loss?.perplexityFraction?.high).toBeCloseTo(1.1, 12);
    expect(loss?.keptFraction?.measurementCount).toBe(1);
  });

  test('is not known where nothing stands beside 16 bits', () => {
    expect(lossOf({ reference_format: 'fp8' })).toBeUndefined();
    expect(lossOf({ reference_score: undefined })).toBeUndefined();
    expect(lossOf({ metric: 'tool-rounds', score: 5, reference_score: 70 })).toBeUndefined();
  });
});
