import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ways } from '../../../src/estimates/cost/CostEstimate.ts';
import { criteria } from '../../../src/estimates/decide/Criterion.ts';
import type { Decision } from '../../../src/scenario/decide/Decision.ts';
import { decisionFromText, decisionText } from '../../../src/scenario/decide/decisionCodec.ts';
import { initialDecision } from '../../../src/scenario/decide/decisionFields.ts';

test('the first decision needs no text', () => {
  expect(decisionText(initialDecision)).toBe('');
  expect(decisionFromText('')).toEqual({ decision: initialDecision, refusals: [] });
});

test('only what differs is written', () => {
  const weights = { ...initialDecision.weights, cost: 4.5 };
  expect(decisionText({ ...initialDecision, weights, scores: { performance: { call: 8 } } })).toBe(
    'performance-call*8_cost*4.5',
  );
});

const oneOf = (most: number) => fc.double({ min: 0, max: most, noNaN: true }).map(Math.abs);
const decisions: fc.Arbitrary<Decision> = fc.record({
  weights: fc.record(Object.fromEntries(criteria.map((criterion) => [criterion, oneOf(5)]))),
  scores: fc.dictionary(
    fc.constantFrom(...criteria),
    fc.dictionary(fc.constantFrom(...ways), oneOf(10), { minKeys: 1, noNullPrototype: true }),
    { noNullPrototype: true },
  ),
  deciders: fc.string({ unit: 'grapheme', maxLength: 80 }).filter((text) => text.isWellFormed()),
});

test('whatever a reader decides comes back from its text, signs of every kind in the names too', () => {
  fc.assert(
    fc.property(decisions, (decision) => {
      expect(decisionFromText(decisionText(decision))).toEqual({ decision, refusals: [] });
    }),
  );
});

test.each([
  ['cost*7', 'Weight of cost must be at most 5, got 7'],
  ['cost*dear', 'Weight of cost must be a number, got dear'],
  ['cost*', 'Weight of cost must be a number, got '],
  ['time-own*-1', 'Score of own on time must be at least 0, got -1'],
  ['time-lend*1', 'time-lend must be a weight or a score, got 1'],
  ['beauty*5', 'beauty must be a weight or a score, got 5'],
  ['by*%', 'Who decides must be a text of a link, got %'],
])('%s is refused by name and the first value kept', (text, refusal) => {
  expect(decisionFromText(text)).toEqual({ decision: initialDecision, refusals: [refusal] });
});
