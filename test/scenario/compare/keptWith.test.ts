import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparisonLink, longestLink } from '../../../src/scenario/compare/comparisonLink.ts';
import { freeName } from '../../../src/scenario/compare/freeName.ts';
import { keptWith } from '../../../src/scenario/compare/keptWith.ts';
import { refuseName } from '../../../src/scenario/compare/refuseName.ts';
import { scenarioWith } from '../scenarioFixture.ts';

const named = (name: string, requestCount = 1) => ({ name, scenario: scenarioWith({ requestCount }) });

describe('scenarios added to those kept', () => {
  test('are not added twice', () => {
    expect(keptWith([named('A')], [named('A')]).kept).toEqual([named('A')]);
  });

  test('get a number where another has their name', () => {
    expect(keptWith([named('A')], [named('A', 2), named('A', 3)]).kept).toEqual([
      named('A'),
      named('A (2)', 2),
      named('A (3)', 3),
    ]);
  });

  test('find no room beside four', () => {
    const four = ['A', 'B', 'C', 'D'].map((name) => named(name));
    expect(keptWith(four, [named('E')])).toEqual({
      kept: four,
      problems: ['Kept scenarios must be at most 4, got E as well'],
    });
  });
});

test('a free name may be used, whatever was wished for', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 90 })), fc.string(), (names, wished) => {
      const others = names.map((name) => named(name));
      expect(refuseName(freeName(wished, others), others)).toBeUndefined();
    }),
  );
});

test('a link says how long it would be where nobody could pass it on', () => {
  expect(comparisonLink('https://intranet/compare/', [named('A', 7)])).toEqual({
    link: 'https://intranet/compare/?kept=name%3DA%26at%3D7',
  });
  const own = { name: 'Own', scenario: scenarioWith({ ownModel: 'x'.repeat(longestLink) }) };
  expect(comparisonLink('https://intranet/compare/', [own])).toEqual({
    tooLongCount: expect.any(Number) as number,
  });
});
