import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { errorSummary } from '../../src/components/errorSummary.ts';
import { memoryAccuracy, type MemoryMetric } from '../../src/components/memoryAccuracy.ts';
import { type MemoryMeasurement, readMemoryMeasurements } from '../../src/data/memoryMeasurement.ts';
import { NameIndex } from '../../src/data/NameIndex.ts';
import { readRecords } from '../../src/data/readRecords.ts';
import { catalogue, estimateOf, gib } from '../estimates/memory/memoryFixture.ts';

const names = new NameIndex(readRecords().records);
const rows = readMemoryMeasurements(readFileSync('content/data/measurements/memory.csv', 'utf8'));
const { points, unanswered } = memoryAccuracy(rows, catalogue, names);
const of = (metric: MemoryMetric) => points.filter((point) => point.metric === metric);

describe('against every logged run', () => {
  test('all are answered', () => {
    expect(unanswered).toEqual([]);
  });

  test.each<[MemoryMetric, number, number]>([
    ['weights', 25, 0.01],
    ['kv-tokens', 40, 0.05],
    ['kv-bytes', 25, 0.05],
    ['activations', 20, 0.01],
    ['verdict', 25, 0],
  ])('the median error of %s, at least %d of them, is at most %d', (metric, least, most) => {
    const { count, median } = errorSummary(of(metric));
    expect(count).toBeGreaterThanOrEqual(least);
    expect(median).toBeLessThanOrEqual(most);
  });

  test.each<[MemoryMetric, number]>([
    ['kv-tokens', 0.9],
    ['kv-bytes', 0.9],
    ['activations', 0.8],
    ['verdict', 0.9],
  ])('%s lie in the predicted range in at least %d of cases', (metric, least) => {
    expect(errorSummary(of(metric)).inRange).toBeGreaterThanOrEqual(least);
  });

  test('an error is the prediction over the measurement, less one', () => {
    for (const { metric, measured, predicted, error } of points)
      if (metric !== 'verdict') expect(error).toBeCloseTo(predicted / measured - 1, 12);
  });
});

const silent = readMemoryMeasurements(
  'source,at,model,weight_format,accelerator,tensor_parallel,engine,engine_version,memory_fraction,max_model_length,max_batched_tokens,max_sequences,input_tokens,output_tokens,weights_gib,kv_cache_gib,kv_tokens,max_concurrency,activation_gib,non_torch_gib,total_gib,started,note\n' +
    'x,,llama-3.1-8b-instruct,bf16,nvidia-h100-sxm-80gb,1,vllm,0.11.0,0.9,16000,,,,,,,,,,,,,\n',
)[0];

function pointsOf(changes: Partial<MemoryMeasurement>) {
  if (!silent) throw new Error('a row was expected');
  return memoryAccuracy([{ ...silent, ...changes }], catalogue, names);
}

describe('a row', () => {
  test('that logs nothing gives no figure', () => {
    expect(pointsOf({}).points).toEqual([]);
  });

  test('gives a figure for each thing it logs', () => {
    const metrics = pointsOf({
      weights_gib: 15,
      kv_cache_gib: 51,
      kv_tokens: 4e5,
      activation_gib: 4.8,
      started: 'yes',
    });
    expect(metrics.points.map(({ metric }) => metric)).toEqual([
      'weights',
      'activations',
      'kv-bytes',
      'kv-tokens',
      'verdict',
    ]);
  });

  test('is predicted as the estimate says', () => {
    const line = {
      model: 'llama-3.1-8b-instruct',
      weightFormat: 'bf16',
      engineVersion: '0.11.0',
      memoryFraction: 0.9,
      maxModelLength: 16_000,
    };
    const [weights] = pointsOf({ weights_gib: 15 }).points;
    expect(weights?.predicted).toBeCloseTo((estimateOf(line).lines[0]?.bytes.mid ?? 0) / gib, 9);
    const [requests] = pointsOf({ max_concurrency: 26 }).points;
    expect(requests?.predicted).toBeCloseTo(estimateOf(line).requestsAtPeak.mid, 9);
  });

  test('that the catalogue cannot answer is named', () => {
    expect(pointsOf({ model: 'gpt-9' }).unanswered).toEqual(['gpt-9 on nvidia-h100-sxm-80gb']);
    expect(pointsOf({ weight_format: 'int3' }).unanswered).toEqual(['llama-3.1-8b-instruct in int3']);
  });

  test('counts a wrong verdict as wrong, and within the range where the estimate called it tight', () => {
    const [right] = pointsOf({ started: 'yes' }).points;
    const [wrong] = pointsOf({ started: 'no' }).points;
    expect([right?.error, right?.inRange, wrong?.error, wrong?.inRange]).toEqual([0, true, 1, false]);
  });

  test('keeps the family of its model', () => {
    const families = ['gpt-oss-20b', 'llama-3.1-8b-instruct', 'qwen2.5-7b-instruct'].map(
      (model) => pointsOf({ model, weight_format: '', weights_gib: 1 }).points[0]?.family,
    );
    expect(families).toEqual(['gpt-oss', 'llama', 'qwen2.5']);
  });
});
