import { expect, test } from 'vitest';
import { operatorPoints } from '../../../src/estimates/performance/operatorPoints.ts';
import type { CompiledOperator } from '../../../src/estimates/performance/operators/CompiledOperator.ts';
import { plainStep } from './serving/plainReplica.ts';

const product: CompiledOperator = {
  group: 'projections',
  count: 2,
  rung: 'own',
  decodeCost: (rows) => ({ flop: 100 * rows, bytes: 50, rate: 'flops16' }),
  linearSeconds: (rows) => rows * 1e-3,
};
const attention: CompiledOperator = {
  group: 'attention',
  count: 1,
  rung: 'constants',
  decodeCost: (sequences, context) => ({ flop: sequences * context, bytes: context, rate: 'flops16' }),
  decodeSeconds: (sequences, context) => sequences * context * 1e-6,
};
const head: CompiledOperator = {
  group: 'head',
  count: 1,
  rung: 'sibling',
  decodeCost: () => ({ flop: 8, bytes: 4, rate: 'flops16' }),
  linearSeconds: () => 1e-3,
  sampledSeconds: (rows) => rows * 1e-3,
};
const norm: CompiledOperator = {
  group: 'element-wise',
  count: 1,
  rung: 'constants',
  linearSeconds: () => 0.005,
};

test('alike operators stand together, each counted as often as it runs, with their share of all time', () => {
  const step = { ...plainStep, operators: [product, product, attention, head, norm] };
  // Four rows at 1,000 tokens: 8 ms of products, 4 of attention, 5 of the head, 5 of norms without a point.
  const points = operatorPoints(step, 4, 1000);
  expect(points.map(({ group }) => group)).toEqual(['projections', 'attention', 'head']);
  const [products, attending, sampling] = points;
  expect(products?.intensityFlopPerByte).toBeCloseTo((4 * 400) / (4 * 50), 9);
  expect(products?.flopPerSecond).toBeCloseTo((4 * 400) / 0.008, 6);
  expect(products?.shareFraction).toBeCloseTo(8 / 22, 9);
  expect(attending?.intensityFlopPerByte).toBeCloseTo(4, 9);
  expect(attending?.shareFraction).toBeCloseTo(4 / 22, 9);
  expect(sampling?.shareFraction).toBeCloseTo(5 / 22, 9);
});

test('a group is as well known as its kernels', () => {
  const points = operatorPoints({ ...plainStep, operators: [product, attention] }, 1, 1);
  expect(points.map(({ evidence }) => evidence)).toEqual(['measured', 'modelled']);
});
