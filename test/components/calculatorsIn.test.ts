import { expect, test } from 'vitest';
import { calculatorsIn } from '../../src/components/calculatorsIn.ts';

test('the calculators of an article are those it holds', () => {
  const body =
    'Text.\n\n<MemoryCalculator title="One" />\n\n<CostCalculator\n  shows="cash"\n/>\n\n<Quantity of="cost-own" />';
  expect([...calculatorsIn(body)]).toEqual(['memory', 'cost']);
  expect([...calculatorsIn('No `calculator` here.')]).toEqual([]);
});
