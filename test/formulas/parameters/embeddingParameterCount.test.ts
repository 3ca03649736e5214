import { expect, test } from 'vitest';
import { embeddingParameterCount } from '../../../src/formulas/parameters/embeddingParameterCount.ts';

test('tying halves the tables', () => {
  const table = { vocabularyCount: 262_144, hiddenDim: 1152 };
  expect(embeddingParameterCount({ ...table, tableCount: 1 })).toBe(301_989_888);
  expect(embeddingParameterCount({ ...table, tableCount: 2 })).toBe(603_979_776);
});
