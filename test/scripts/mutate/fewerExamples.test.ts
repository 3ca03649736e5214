import type fc from 'fast-check';
import { expect, test } from 'vitest';
import fewerExamples from '../../../scripts/mutate/fewerExamples.ts';

/** The examples that a property is tried with. */
function examplesOf(parameters?: fc.Parameters<[number]>): readonly number[] {
  const seen: number[] = [];
  fewerExamples.assert(
    fewerExamples.property(fewerExamples.integer(), (value) => {
      seen.push(value);
    }),
    parameters,
  );
  return seen;
}

test('a property is tried with a twentieth of its examples, and with one at least', () => {
  expect(examplesOf()).toHaveLength(5);
  expect(examplesOf({ numRuns: 1000 })).toHaveLength(50);
  expect(examplesOf({ numRuns: 4 })).toHaveLength(1);
});

test('examples are the same each time, whatever seed a test asks for', () => {
  expect(examplesOf({ seed: 7 })).toEqual(examplesOf());
});

test('a property that does not hold still fails', () => {
  expect(() => {
    fewerExamples.assert(fewerExamples.property(fewerExamples.integer(), () => false));
  }).toThrow('Property failed');
});
