import { describe, expect, test } from 'vitest';
import { coordinateSearch, goldenSection } from '../../../scripts/calibrate/coordinateSearch.ts';
import { fitSpreads, spreadOf } from '../../../scripts/calibrate/fitSpreads.ts';
import type { LeftOutPoint } from '../../../scripts/calibrate/leaveOut.ts';
import { withLines } from '../../../scripts/calibrate/recordTexts.ts';
import { dispatchGroups, groupOf } from '../../../scripts/calibrate/ServingTerms.ts';
import { softLoss } from '../../../scripts/calibrate/softLoss.ts';

describe('search', () => {
  test('golden sections find the bottom of a valley', () => {
    expect(goldenSection((x) => (x - 3) ** 2, 0, 10)).toBeCloseTo(3, 1);
  });

  test('figures are found in turn, within their bounds', () => {
    const bounds = [
      { low: 0.1, start: 1, high: 10 },
      { low: 0.1, start: 1, high: 2 },
    ];
    const [first, second] = coordinateSearch(bounds, ([a = 1, b = 1]) => Math.log(a / 3) ** 2 + (b - 5) ** 2);
    expect(first).toBeCloseTo(3, 1);
    expect(second).toBeCloseTo(2, 1);
  });

  test('the loss is none at the measured value and the same for twice and half', () => {
    expect(softLoss(2, 2)).toBe(0);
    expect(softLoss(4, 2)).toBeCloseTo(softLoss(1, 2), 12);
  });
});

test.each([
  ['tensorrt-llm', '1.0.0rc3', 'tensorrt-llm 0'],
  ['tensorrt-llm', '1.2.0rc2', 'tensorrt-llm 1.1'],
  ['vllm', '0.19.0', 'vllm 0'],
  ['llama-cpp', 'b9200', 'llama-cpp 0'],
])('%s %s shares a figure with %s', (engine, version, group) => {
  expect(groupOf(dispatchGroups, engine, version)).toBe(group);
});

test('lines of a record are set and all others stay', () => {
  const text = '# head\nname: A\nspread:\n  own: { tpot: 1 }\nsource: own-calibration\n';
  expect(withLines(text, { own: '{ tpot: 2 }', note: '"n"' })).toBe(
    '# head\nname: A\nspread:\n  own: { tpot: 2 }\nsource: own-calibration\nnote: "n"\n',
  );
});

test('two thirds of errors lie within the spread, and no weaker rung is narrower', () => {
  const errors = [0.1, -0.1, 0.2, 0.5, 0.01].map((error) => ({ error }));
  expect(spreadOf(errors)).toBeCloseTo(Math.log(1.2), 9);
  const point = (rung: LeftOutPoint['rung'], error: number) =>
    ({ metric: 'tpot', rung, error, row: { model_id: 'a' } }) as LeftOutPoint;
  const spreads = fitSpreads([point('own', 0.3), point('sibling', 0.1)]);
  expect(spreads.own.tpot).toBeCloseTo(Math.log(1.3), 9);
  expect(spreads.constants.tpot).toBe(spreads.own.tpot);
});
