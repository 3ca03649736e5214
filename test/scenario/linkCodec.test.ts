import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namesScenario, scenarioFromQuery, scenarioQuery } from '../../src/scenario/linkCodec.ts';
import { refuse } from '../../src/scenario/refuse.ts';
import { initialScenario, scenarioFieldNames, scenarioFields } from '../../src/scenario/scenarioFields.ts';
import { anyScenario, scenarioWith } from './scenarioFixture.ts';

describe('a link', () => {
  test('to the first scenario is empty', () => {
    expect(scenarioQuery(initialScenario)).toBe('');
  });

  test('holds only what differs', () => {
    expect(scenarioQuery(scenarioWith({ tensorCount: 8, memoryFraction: 0.85 }))).toBe('tp=8&fraction=0.85');
  });

  test('holds a parameter for each field that differs, and no other', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const differing = scenarioFieldNames.filter((field) => scenario[field] !== initialScenario[field]);
        const written = [...new URLSearchParams(scenarioQuery(scenario)).keys()];
        expect(written).toEqual(differing.map((field) => scenarioFields[field].parameter));
      }),
    );
  });

  test('read back gives the same scenario', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        expect(scenarioFromQuery(scenarioQuery(scenario))).toEqual({ scenario, refusals: [] });
      }),
      { numRuns: 1000 },
    );
  });

  test('names each field in its own way', () => {
    const parameters = scenarioFieldNames.map((field) => scenarioFields[field].parameter);
    expect(new Set(parameters).size).toBe(parameters.length);
  });
});

describe('any text', () => {
  const parameter = fc.constantFrom(...scenarioFieldNames.map((field) => scenarioFields[field].parameter));
  const value = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '',
      ' ',
      '-1',
      '0',
      '1e9',
      '1e999',
      '0x10',
      'NaN',
      'Infinity',
      '-0',
      '1.5',
      'null',
      '%',
      '%zz',
    ),
  );
  const query = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.tuple(parameter, value)).map((pairs) => pairs.map((pair) => pair.join('=')).join('&')),
  );

  test('gives a scenario whose every field may hold what it holds', () => {
    fc.assert(
      fc.property(query, (text) => {
        const { scenario, refusals } = scenarioFromQuery(text);
        expect(Object.keys(scenario)).toEqual(scenarioFieldNames);
        expect(scenarioFieldNames.filter((field) => refuse(field, scenario[field]))).toEqual([]);
        for (const { field } of refusals) expect(scenario[field]).toBe(initialScenario[field]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what cannot be used', () => {
  test.each([
    ['tp=0', 'Tensor parallel must be at least 1, got 0'],
    ['tp=99999', 'Tensor parallel must be at most 1024, got 99999'],
    ['tp=2.5', 'Tensor parallel must be a whole number, got 2.5'],
    ['tp=many', 'Tensor parallel must be a number, got "many"'],
    ['tp=', 'Tensor parallel must be a number, got ""'],
    ['tp=1e999', 'Tensor parallel must be a number, got "1e999"'],
    ['fraction=1.01', 'Share of memory must be at most 1, got 1.01'],
    [`model=${'x'.repeat(121)}`, `Model must be at most 120 characters, got ${'x'.repeat(40)}…`],
  ])('%s is refused in words and its first value kept', (query, message) => {
    const { scenario, refusals } = scenarioFromQuery(query);
    expect(refusals.map((refusal) => refusal.message)).toEqual([message]);
    expect(scenario).toEqual(initialScenario);
  });

  test('does not touch the rest', () => {
    const { scenario, refusals } = scenarioFromQuery('tp=0&pp=2&unknown=1');
    expect(refusals).toHaveLength(1);
    expect(scenario).toEqual(scenarioWith({ pipelineCount: 2 }));
  });
});

test.each(['-0', '-1e-999'])('%s is zero', (value) => {
  expect(scenarioFromQuery(`${scenarioFields.prefixTokens.parameter}=${value}`).scenario.prefixTokens).toBe(
    0,
  );
});

test('a link speaks of a scenario when it names one of its fields', () => {
  expect(namesScenario('?tp=4')).toBe(true);
  expect(namesScenario('?q=tp&utm=1')).toBe(false);
  expect(namesScenario('')).toBe(false);
});
