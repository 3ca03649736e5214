import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { errorTable, type ErrorTable, worsened } from '../../scripts/accuracy/errorTable.ts';
import { measuredPoints, type MetricId } from '../../scripts/accuracy/measuredPoints.ts';
import { errorSummary } from '../../src/components/errorSummary.ts';
import { leaveOneOutRecord } from '../../src/data/leaveOneOut.ts';

const { points } = measuredPoints();
const of = (metric: MetricId) => errorSummary(points.filter((point) => point.metric === metric));
const leftOut = leaveOneOutRecord.parse(
  JSON.parse(readFileSync('content/data/measurements/leave-one-out.json', 'utf8')),
);
const stored = JSON.parse(readFileSync('test/accuracy/errors.json', 'utf8')) as ErrorTable;

describe('errors against measured rows', () => {
  test('none is worse than stored by more than a tenth', () => {
    expect(worsened(errorTable(points), stored)).toEqual([]);
  });

  test('every stored group still has rows', () => {
    expect(Object.keys(stored)).toEqual(Object.keys(errorTable(points)));
  });

  test.each([
    ['tpot', 0.09, 0.33],
    ['ttft', 0.22, 0.6],
    ['ceiling', 0.12, 0.31],
  ] as const)('%s has a median below %d and nine in ten below %d', (metric, median, ninetieth) => {
    expect(of(metric).median).toBeLessThanOrEqual(median);
    expect(of(metric).ninetieth).toBeLessThanOrEqual(ninetieth);
  });

  test.each(['tpot', 'ttft', 'ceiling'] as const)('the band of %s holds two thirds', (metric) => {
    expect(of(metric).inRange).toBeGreaterThanOrEqual(0.6);
    expect(of(metric).inRange).toBeLessThanOrEqual(0.76);
  });
});

describe('errors on rows that a fit had no part in', () => {
  const figure = (left: string, metric: string) =>
    leftOut.figures.find((one) => one.left_out === left && one.metric === metric);

  test.each(['model', 'accelerator', 'version'])('TPOT without its own %s stays below a tenth', (left) => {
    expect(figure(left, 'tpot')?.median).toBeLessThanOrEqual(0.1);
    expect(figure(left, 'tpot')?.ninetieth).toBeLessThanOrEqual(0.33);
  });

  test.each(['model', 'accelerator', 'version'])('TTFT without its own %s stays below 26 %%', (left) => {
    expect(figure(left, 'ttft')?.median).toBeLessThanOrEqual(0.26);
  });

  test.each(['tpot', 'ttft'])('the band of %s holds two thirds of them', (metric) => {
    expect(leftOut.held[metric]).toBeGreaterThanOrEqual(0.6);
    expect(leftOut.held[metric]).toBeLessThanOrEqual(0.76);
  });
});

describe('errors of training', () => {
  const trained = points.filter(({ metric }) => metric === 'train-memory');
  const figure = (left: string, metric: string) =>
    leftOut.figures.find((one) => one.left_out === left && one.metric === metric);

  test('half of peak memories lie within twelve per cent, by every method', () => {
    expect(errorSummary(trained).median).toBeLessThanOrEqual(0.12);
    for (const method of ['lora', 'qlora', 'full'])
      expect(errorSummary(trained.filter(({ engine }) => engine === method)).median).toBeLessThanOrEqual(
        0.12,
      );
  });

  test.each([
    ['train-memory', 0.12],
    ['train-lora', 0.15],
    ['train-qlora', 0.12],
    ['train-full', 0.12],
  ])('%s without its own source stays below %d', (metric, median) => {
    expect(figure('source', metric)?.median).toBeLessThanOrEqual(median);
  });

  test('tokens per second have a median below 13 %', () => {
    expect(of('train-speed').median).toBeLessThanOrEqual(0.13);
  });
});

test('a tenth is tolerated, more is not', () => {
  const before = { 'tpot | all | all': { median: 0.1, p90: 0.3 } };
  expect(worsened({ 'tpot | all | all': { median: 0.109, p90: 0.32 } }, before)).toEqual([]);
  expect(worsened({ 'tpot | all | all': { median: 0.112, p90: 0.3 } }, before)).toEqual([
    'tpot | all | all: median must stay near 0.1, got 0.112; nine in ten near 0.3, got 0.3',
  ]);
});
