import { describe, expect, test } from 'vitest';
import type { Way } from '../../../src/estimates/cost/CostEstimate.ts';
import type { CostCategory } from '../../../src/estimates/cost/Ledger.ts';
import { yearlyBooks } from '../../../src/estimates/cost/yearlyBooks.ts';
import {
  booksTitle,
  cashTitle,
  chancesTitle,
  sharesTitle,
  volumeTitle,
} from '../../../src/reports/cost/figureTitles.ts';
import { plain } from '../reportFixture.ts';
import { assumptions, plan } from '../../estimates/cost/costFixture.ts';
import { asking, dollars, drawn, priced, largestOf } from './costReportFixture.ts';

describe('the title of cash over months', () => {
  const answer = priced({ months: { rent: 14 } });

  test('says when owning overtakes each way that is compared', () => {
    expect(cashTitle(asking('own', 'rent', 'call'), answer, undefined)).toBe(
      'Owning overtakes renting in month 14 and never overtakes an API within five years',
    );
  });

  test('names none that is left out', () => {
    expect(cashTitle(asking('own', 'call'), answer, undefined)).toBe(
      'Owning never overtakes an API within five years',
    );
  });

  test('gives the range of the draws', () => {
    const breakEven = { low: 9, mid: 14, high: 31, reachedFraction: 1 };
    const sampled = drawn({ breakEven: { rent: breakEven, call: breakEven } });
    expect(cashTitle(asking('own', 'rent'), answer, sampled)).toContain('month 14 (9–31)');
  });

  test('claims nothing where owning, or all else, is left out', () => {
    for (const asked of [asking('rent', 'call'), asking('own'), asking('own', 'mix')])
      expect(cashTitle(asked, answer, undefined)).toBe('Cash spent, month by month');
  });
});

describe('the title of cost over volume', () => {
  const answer = priced({ factors: { rent: 0.5 } });

  test('says from where owning costs less, or that it never does', () => {
    expect(volumeTitle(asking('own', 'rent', 'call'), answer)).toBe(
      'Owning costs less from 0.5 times your volume on than renting and at no volume than an API',
    );
  });

  test('claims nothing where owning is left out', () => {
    expect(volumeTitle(asking('rent', 'call'), answer)).toBe('What a month costs as the volume grows');
  });
});

describe('the title of what money goes to', () => {
  const answer = priced();
  const spending = (categories: Partial<Record<Way, Partial<Record<CostCategory, number>>>>) => {
    const { costs } = answer.estimate;
    const of = (way: Way) => ({ ...costs[way], categories: categories[way] ?? {} });
    return { largest: largestOf({ own: of('own'), rent: of('rent'), call: of('call'), mix: of('mix') }) };
  };
  const spent = spending({
    own: { servers: 45, staff: 40, energy: 15, resale: -20 },
    rent: { rent: 98, staff: 2 },
    mix: { servers: 1 },
  });

  test('gives the largest share of what is paid, money that comes back left out', () => {
    expect(plain(sharesTitle(asking('own', 'rent', 'mix'), spent))).toBe(
      'Servers take 45 % of owning, rent 98 % of renting',
    );
  });

  test('agrees with its first word', () => {
    expect(plain(sharesTitle(asking('rent'), spent))).toBe('Rent takes 98 % of renting');
  });

  test('claims nothing where nothing is paid', () => {
    expect(sharesTitle(asking('call'), spent)).toBe('What the money goes to');
  });
});

test('the title of chances names the likeliest way of those compared', () => {
  expect(chancesTitle(asking('own', 'rent', 'call'), drawn())).toBe(
    'At your load owning costs least in 73 of 100 draws',
  );
  expect(chancesTitle(asking('rent', 'call'), drawn())).toBe(
    'At your load calling an API costs least in 25 of 100 draws',
  );
});

describe('the title of the books', () => {
  const own = yearlyBooks('own', plan, assumptions);
  const [first] = own;

  test('sets the cash of the first year beside what counts as its cost', () => {
    const cost = (first?.depreciationUsd ?? 0) + (first?.operatingUsd ?? 0) + (first?.interestUsd ?? 0);
    expect(cost).toBeLessThan(first?.cashUsd ?? 0);
    expect(booksTitle(asking('own', 'rent'), { own }, dollars)).toBe(
      `In its first year owning takes ${dollars(first?.cashUsd ?? 0)} in cash and counts as ${dollars(cost)} of cost`,
    );
  });

  test('claims nothing where owning is left out', () => {
    expect(booksTitle(asking('rent'), {}, dollars)).toBe('Books by year');
  });
});
