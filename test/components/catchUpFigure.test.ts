import { describe, expect, test } from 'vitest';
import { catchUpFigure } from '../../src/components/catchUpFigure.ts';
import { catchUpRows } from '../../src/components/catchUpRows.ts';

const index = 'artificial-analysis';

describe('days behind of open models that led', () => {
  test('are those of the first row of the table, of all sizes and of small ones', () => {
    expect(catchUpFigure(index, 'newest')).toBe(catchUpRows(index)[0]?.cells[4]);
    expect(catchUpFigure(index, 'newest', 40)).toBe(catchUpRows(index, 40)[0]?.cells[4]);
  });

  test('or the least and the most of all rows', () => {
    const days = catchUpRows(index).map(({ cells }) => Number(cells[4]));
    expect(catchUpFigure(index, 'least')).toBe(String(Math.min(...days)));
    expect(catchUpFigure(index, 'most')).toBe(String(Math.max(...days)));
  });

  test('that are none of these are refused', () => {
    expect(() => catchUpFigure(index, 'mood')).toThrow(
      new RangeError('CatchUpFigure days must be one of newest, least, most, got mood'),
    );
    expect(() => catchUpFigure(index, 'newest', 0.001)).toThrow(
      new RangeError('CatchUpFigure limit must leave a model, got 0.001'),
    );
  });
});

test('the article still says that a card is further behind than a rack, and scores a quarter less', () => {
  expect(Number(catchUpFigure(index, 'newest', 40))).toBeGreaterThan(Number(catchUpFigure(index, 'newest')));
  const score = (limit?: number) => Number.parseFloat(catchUpRows(index, limit)[0]?.cells[2] ?? '');
  expect(score(40) / score()).toBeGreaterThan(0.7);
  expect(score(40) / score()).toBeLessThan(0.8);
});
