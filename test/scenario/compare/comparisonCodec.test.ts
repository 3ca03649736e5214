import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  comparisonFile,
  comparisonFromFile,
  comparisonFromQuery,
  comparisonQuery,
  openingQuery,
} from '../../../src/scenario/compare/comparisonCodec.ts';
import type { KeptScenario } from '../../../src/scenario/compare/KeptScenario.ts';
import { namesScenario, scenarioFromQuery } from '../../../src/scenario/linkCodec.ts';
import { refuse } from '../../../src/scenario/refuse.ts';
import { initialScenario, scenarioFieldNames } from '../../../src/scenario/scenarioFields.ts';
import { anyScenario, scenarioWith } from '../scenarioFixture.ts';

const anyName = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .map((name) => name.trim())
  .filter((name) => name.length > 0 && name.length <= 80);
const anyKept: fc.Arbitrary<readonly KeptScenario[]> = fc.uniqueArray(
  fc.record({ name: anyName, scenario: anyScenario }),
  { maxLength: 4, selector: ({ name }) => name },
);

const file = (scenarios: unknown, more = {}) =>
  JSON.stringify({ kind: 'llm-onpremise comparison', version: 1, scenarios, ...more });

describe('a comparison', () => {
  test('comes back from its file as it was', () => {
    fc.assert(
      fc.property(anyKept, (kept) => {
        expect(comparisonFromFile(comparisonFile(kept))).toEqual({ kept, problems: [] });
      }),
    );
  });

  test('comes back from its link as it was', () => {
    fc.assert(
      fc.property(anyKept, (kept) => {
        expect(comparisonFromQuery(comparisonQuery(kept))).toEqual({ kept, problems: [] });
      }),
    );
  });

  test('has in its file the link of each scenario, which is not needed to read it', () => {
    const kept = [{ name: 'A', scenario: scenarioWith({ tensorCount: 8 }) }];
    const text = comparisonFile(kept, (scenario) => `https://intranet/?${openingQuery(scenario)}`);
    expect(JSON.parse(text)).toMatchObject({ scenarios: [{ name: 'A', link: 'https://intranet/?tp=8' }] });
    expect(comparisonFromFile(text).kept).toEqual(kept);
  });

  test('opens every scenario by its link, the first one too', () => {
    fc.assert(
      fc.property(fc.oneof(anyScenario, fc.constant(initialScenario)), (scenario) => {
        const query = openingQuery(scenario);
        expect(namesScenario(query)).toBe(true);
        expect(scenarioFromQuery(query).scenario).toEqual(scenario);
      }),
    );
  });
});

describe('a file is refused whole', () => {
  test.each([
    ['no JSON', 'x', 'file must be JSON, got something else'],
    ['nothing', 'null', 'file must be a comparison exported from this site, got no object'],
    [
      'one scenario',
      '{"kind":"llm-onpremise scenario","version":1}',
      'file must be a comparison exported from this site, got another kind',
    ],
    [
      'a newer version',
      file([], { version: 2 }),
      'version must be at most 1, got 2; update the site that reads it',
    ],
    ['no list', file({}), 'scenarios must be a list, got object'],
    ['a long text', 'x'.repeat(1_000_001), 'file must be at most 1000000 characters, got 1000001'],
  ])('%s', (_, text, message) => {
    expect(() => comparisonFromFile(text)).toThrow(message);
  });
});

describe('what is wrong in a file is named, and the rest is taken', () => {
  test('a broken one of four leaves the other three', () => {
    const { kept, problems } = comparisonFromFile(
      file([
        { name: 'A', scenario: {} },
        { name: 'B' },
        { name: 'C', scenario: { tensorCount: 8 } },
        { name: 'D', scenario: { dataCount: 2 } },
      ]),
    );
    expect(kept).toEqual([
      { name: 'A', scenario: initialScenario },
      { name: 'C', scenario: scenarioWith({ tensorCount: 8 }) },
      { name: 'D', scenario: scenarioWith({ dataCount: 2 }) },
    ]);
    expect(problems).toEqual([
      'scenarios[1] must hold a name and a scenario, got {"name":"B"}; it is left out',
    ]);
  });

  test.each([
    [
      { name: 'A', scenario: { tensorCount: 0, tp: 4 } },
      [
        'A: Tensor parallel must be at least 1, got 0; the first value is used instead',
        'A: field must be one of a scenario, got tp',
      ],
    ],
    [{ name: 7, scenario: {} }, ['scenarios[0]: Name must be a text, got 7; it is called Scenario']],
    [
      { name: '  ', scenario: {} },
      ['scenarios[0]: Name must be at least one character, got none; it is called Scenario'],
    ],
    [
      { name: 'n'.repeat(81), scenario: {} },
      [`scenarios[0]: Name must be at most 80 characters, got 81; it is called ${'n'.repeat(80)}`],
    ],
  ])('%j', (entry, messages) => {
    const { kept, problems } = comparisonFromFile(file([entry]));
    expect(kept.map(({ scenario }) => scenario)).toEqual([initialScenario]);
    expect(problems).toEqual(messages);
  });

  test('a name twice and a fifth scenario', () => {
    const entries = ['A', 'A', 'B', 'C', 'D'].map((name, index) => ({
      name,
      scenario: { requestCount: index + 1 },
    }));
    const { kept, problems } = comparisonFromFile(file(entries));
    expect(kept.map(({ name }) => name)).toEqual(['A', 'A (2)', 'B', 'C']);
    expect(problems).toEqual([
      'scenarios[1]: Name must be another than those kept, got A; it is called A (2)',
      'Kept scenarios must be at most 4, got D as well',
    ]);
  });

  test('any JSON is read into scenarios that hold, or refused with a sentence', () => {
    const entry = fc.oneof(
      fc.jsonValue(),
      fc.record({
        name: fc.jsonValue(),
        scenario: fc.dictionary(fc.constantFrom(...scenarioFieldNames, 'toString', 'x'), fc.jsonValue()),
      }),
    );
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), (entries) => {
        const { kept } = comparisonFromFile(file(entries));
        expect(kept.length).toBeLessThanOrEqual(4);
        expect(new Set(kept.map(({ name }) => name)).size).toBe(kept.length);
        for (const { scenario } of kept)
          expect(scenarioFieldNames.filter((field) => refuse(field, scenario[field]))).toEqual([]);
      }),
    );
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(() => comparisonFromFile(text)).toThrow(/^\w+ must be .+, got .+/);
      }),
    );
  });
});

describe('any link', () => {
  test('gives scenarios that hold', () => {
    const inner = fc.oneof(fc.string(), fc.constantFrom('name=A&tp=0', 'tp=2', 'name=', '%', '\uD800'));
    fc.assert(
      fc.property(fc.array(inner, { maxLength: 6 }), (own) => {
        const query = new URLSearchParams(own.map((text) => ['kept', text])).toString();
        const { kept } = comparisonFromQuery(query);
        expect(kept.length).toBeLessThanOrEqual(4);
        for (const { scenario } of kept)
          expect(scenarioFieldNames.filter((field) => refuse(field, scenario[field]))).toEqual([]);
      }),
    );
  });

  test('without one has nothing to compare', () => {
    expect(comparisonFromQuery('?tp=4')).toEqual({ kept: [], problems: [] });
  });

  test('names what it could not take', () => {
    expect(comparisonFromQuery('kept=name%3DA%26tp%3D0').problems).toEqual([
      'A: Tensor parallel must be at least 1, got 0; the first value is used instead',
    ]);
  });
});
