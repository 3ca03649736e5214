import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scenarioFile, scenarioFromFile } from '../../src/scenario/fileCodec.ts';
import { refuse } from '../../src/scenario/refuse.ts';
import { initialScenario, scenarioFieldNames } from '../../src/scenario/scenarioFields.ts';
import { anyScenario, scenarioWith } from './scenarioFixture.ts';

const file = (scenario: unknown, more = {}) =>
  JSON.stringify({ kind: 'llm-onpremise scenario', version: 1, scenario, ...more });

test('a file read back gives the same scenario', () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      expect(scenarioFromFile(scenarioFile(scenario))).toEqual({ scenario, refusals: [], unknown: [] });
    }),
  );
});

test('a file names its kind and version and ends in a new line', () => {
  const text = scenarioFile(initialScenario);
  expect(JSON.parse(text)).toEqual({ kind: 'llm-onpremise scenario', version: 1, scenario: initialScenario });
  expect(text).toMatch(/\}\n$/);
});

describe('a file is refused whole', () => {
  test.each([
    ['no JSON', 'x', 'file must be JSON, got something else'],
    ['an empty file', '', 'file must be JSON, got something else'],
    ['a list', '[]', 'file must be a scenario exported from this site, got no object'],
    ['nothing', 'null', 'file must be a scenario exported from this site, got no object'],
    [
      'another kind',
      '{"kind":"organisation"}',
      'file must be a scenario exported from this site, got another kind',
    ],
    [
      'a newer version',
      file({}, { version: 2 }),
      'version must be at most 1, got 2; update the site that reads it',
    ],
    [
      'a version in quotes',
      file({}, { version: '1' }),
      'version must be at most 1, got "1"; update the site that reads it',
    ],
    [
      'no version',
      file({}, { version: undefined }),
      'version must be at most 1, got nothing; update the site that reads it',
    ],
    ['no scenario', file(7), 'scenario must be an object, got number'],
  ])('%s', (_, text, message) => {
    expect(() => scenarioFromFile(text)).toThrow(new TypeError(message));
  });
});

describe('a file of this version', () => {
  test('may leave fields out, which take their first value', () => {
    expect(scenarioFromFile(file({ tensorCount: 2 })).scenario).toEqual(scenarioWith({ tensorCount: 2 }));
  });

  test('has its wrong fields refused one by one', () => {
    const { scenario, refusals } = scenarioFromFile(
      file({ tensorCount: '2', modelId: 7, inputTokens: 10, outputTokens: null }),
    );
    expect(scenario).toEqual(scenarioWith({ inputTokens: 10 }));
    expect(refusals.map(({ message }) => message)).toEqual([
      'Model must be a text, got 7',
      'Tensor parallel must be a number, got "2"',
      'Answer must be a number, got null',
    ]);
  });

  test('has the fields named that no scenario has', () => {
    const text = `{"kind":"llm-onpremise scenario","version":1,"scenario":{"tensorParallel":8,"__proto__":{"tensorCount":2}}}`;
    const { scenario, unknown } = scenarioFromFile(text);
    expect(unknown).toEqual(['tensorParallel', '__proto__']);
    expect(scenario).toEqual(initialScenario);
  });

  test('gives a scenario whose every field may hold what it holds, whatever the file says', () => {
    const fields = fc.dictionary(fc.constantFrom(...scenarioFieldNames, 'toString', 'x'), fc.jsonValue());
    fc.assert(
      fc.property(fields, (given) => {
        const { scenario } = scenarioFromFile(file(given));
        expect(Object.keys(scenario)).toEqual(scenarioFieldNames);
        expect(scenarioFieldNames.filter((field) => refuse(field, scenario[field]))).toEqual([]);
      }),
    );
  });
});

test('any JSON is read or refused with a sentence', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(() => scenarioFromFile(text)).toThrow(/^\w+ must be .+, got .+/);
    }),
  );
});
