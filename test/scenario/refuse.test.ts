import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refuse, withField } from '../../src/scenario/refuse.ts';
import { initialScenario, scenarioFieldNames, scenarioFields } from '../../src/scenario/scenarioFields.ts';
import { anyScenario } from './scenarioFixture.ts';

test('the first scenario is within all limits', () => {
  expect(scenarioFieldNames.filter((field) => refuse(field, initialScenario[field]))).toEqual([]);
});

describe('a number', () => {
  const numbers = scenarioFieldNames.flatMap((field) => {
    const limits = scenarioFields[field];
    return 'min' in limits ? [{ field, limits }] : [];
  });

  test.each(numbers)('of $field may be its least and its most, and nothing beyond', ({ field, limits }) => {
    const { min, max, label } = limits;
    expect(refuse(field, min)).toBeUndefined();
    expect(refuse(field, max)).toBeUndefined();
    expect(refuse(field, min - 1)).toEqual({
      field,
      message: `${label} must be at least ${min}, got ${min - 1}`,
    });
    expect(refuse(field, max + 1)).toEqual({
      field,
      message: `${label} must be at most ${max}, got ${max + 1}`,
    });
  });

  test.each(numbers)('of $field may be absent only where the engine has a default', ({ field, limits }) => {
    expect(refuse(field, null) === undefined).toBe(limits.initial === null);
  });

  test.each(numbers)('of $field starts and slides within its limits', ({ limits }) => {
    const { min, max, initial, sliderMax = max } = limits;
    expect(sliderMax).toBeLessThanOrEqual(max);
    expect(sliderMax).toBeGreaterThan(min);
    if (initial !== null) expect(initial).toBeLessThanOrEqual(sliderMax);
  });

  test('must be whole where things are counted', () => {
    expect(refuse('tensorCount', 1.5)?.message).toBe('Tensor parallel must be a whole number, got 1.5');
    expect(refuse('memoryFraction', 0.5)).toBeUndefined();
  });

  test.each([
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    ['8', '"8"'],
    [undefined, 'nothing'],
    [[8], '[8]'],
  ])('is not %j', (value, shown) => {
    expect(refuse('tensorCount', value)?.message).toBe(`Tensor parallel must be a number, got ${shown}`);
  });
});

describe('a name', () => {
  test('is a text of at most 120 characters', () => {
    expect(refuse('modelId', 'x'.repeat(120))).toBeUndefined();
    expect(refuse('modelId', 'x'.repeat(121))?.message).toMatch(
      /^Model must be at most 120 characters, got x{40}…$/,
    );
    expect(refuse('modelId', 7)?.message).toBe('Model must be a text, got 7');
  });

  test('is shorter than a model the reader brings', () => {
    expect(refuse('ownModel', 'x'.repeat(60_000))).toBeUndefined();
    expect(refuse('ownModel', 'x'.repeat(60_001))?.message).toMatch(
      /^Your own model must be at most 60000 characters/,
    );
  });
});

test('any value is taken or refused with a sentence', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...scenarioFieldNames),
      fc.anything({ withBigInt: false }),
      (field, value) => {
        const refusal = refuse(field, value);
        if (refusal) expect(refusal.message).toMatch(/^[A-Z].* must be .+, got ./s);
      },
    ),
  );
});

test('changing a field changes it alone', () => {
  fc.assert(
    fc.property(anyScenario, fc.integer({ min: 1, max: 1024 }), (scenario, tensorCount) => {
      expect(withField(scenario, 'tensorCount', tensorCount)).toEqual({ ...scenario, tensorCount });
    }),
  );
  expect(withField(initialScenario, 'tensorCount', 0)).toMatchObject({ field: 'tensorCount' });
});
