import { describe, expect, test } from 'vitest';
import { wayDetails } from '../../../src/reports/cost/wayDetails.ts';
import { questionOf } from '../../scenario/money/moneyFixture.ts';
import { estimate } from './costReportFixture.ts';

const [own] = estimate.own;
const [rent] = estimate.rent;
if (!own || !rent) throw new RangeError('the fixture must have a month, got none');
const months = (first: number, last: number) => ({
  ...estimate,
  own: [
    { ...own, serverCount: first },
    { ...own, serverCount: last },
  ],
  rent: [{ ...rent, mostInstanceCount: 3 }],
});

describe('what each way is', () => {
  const question = questionOf();
  const { acceleratorCount } = question.plan.server;

  test('own: how many servers of how many accelerators', () => {
    expect(wayDetails(question, months(1, 1)).own).toBe(`1 server of ${acceleratorCount}`);
    expect(wayDetails(question, months(4, 4)).own).toBe(`4 servers of ${acceleratorCount}`);
  });

  test('own: and how many at the end where they grow', () => {
    expect(wayDetails(question, months(2, 5)).own).toBe(`2 servers of ${acceleratorCount}, 5 at the end`);
  });

  test.each([
    ['always', 'for the peak'],
    ['by-hour', 'by the hour'],
    ['spot', 'spot'],
    ['reserved', 'reserved'],
  ] as const)('rent: instances, rented %s', (rentMode, words) => {
    const asked = questionOf({ money: { rentMode } });
    expect(wayDetails(asked, months(1, 1)).rent).toBe(`3 × ${asked.plan.rent.acceleratorCount}, ${words}`);
  });

  test('call: the model, or nothing where no provider may be asked', () => {
    expect(wayDetails(question, estimate).call).toBe(question.chosen.call?.models[0]?.name);
    const chosen = { ...question.chosen, call: undefined };
    expect(wayDetails({ ...question, chosen }, estimate).call).toBe('');
  });

  test('mix: who serves the peaks', () => {
    expect(wayDetails(question, estimate).mix).toBe('a base, peaks by API');
    expect(wayDetails(questionOf({ money: { overflow: 'rent' } }), estimate).mix).toBe(
      'a base, peaks rented',
    );
  });
});
