import { expect, test } from 'vitest';
import { unitFactor, unitText } from '../../../src/islands/cost/unitText.ts';

const euro = { code: 'EUR', perUsd: 0.9 };

test.each([
  ['USD', 'EUR', 0.9],
  ['USD/kWh', 'EUR/kWh', 0.9],
  ['USD/million tokens', 'EUR/million tokens', 0.9],
  ['kWh', 'kWh', 1],
  ['%', '%', 1],
  ['count', '', 1],
  ['factor', '', 1],
])('%s reads as %s in euro', (unit, text, factor) => {
  expect(unitText({ unit }, euro)).toBe(text);
  expect(unitFactor({ unit }, euro)).toBe(factor);
});
