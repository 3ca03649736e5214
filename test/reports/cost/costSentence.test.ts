import { describe, expect, test } from 'vitest';
import type { Way } from '../../../src/estimates/cost/CostEstimate.ts';
import { costSentence, monthText } from '../../../src/reports/cost/costSentence.ts';
import { plain } from '../reportFixture.ts';
import { asking, dollars, drawn, priced } from './costReportFixture.ts';

const rivals = { own: 2e6, rent: 3e6, call: 1.5e6, mix: 4e6 };

function said(
  ways: readonly Way[],
  answer: Parameters<typeof priced>[0],
  sampled?: Parameters<typeof drawn>[0],
): string {
  const { lead, rest } = costSentence(
    asking(...ways),
    priced({ ...answer, allowed: ways }),
    sampled && drawn(sampled),
    dollars,
  );
  return plain(`${lead} ${rest}`);
}

describe('where another way costs least, owning is compared with that one', () => {
  const factors = { rent: 0.5, call: 4, mix: 12 };

  test('with the API where that is the cheapest', () => {
    expect(said(['own', 'rent', 'call', 'mix'], { presentUsd: rivals, factors })).toBe(
      'Calling an API costs least: $1.5M over five years. Owning costs $2M and becomes cheaper from 4 times the volume.',
    );
  });

  test('with the mix where that is the cheapest, whatever the API costs', () => {
    expect(said(['own', 'rent', 'call', 'mix'], { presentUsd: { ...rivals, mix: 1e6 }, factors })).toContain(
      'Owning costs $2M and becomes cheaper from 12 times the volume.',
    );
  });

  test('and still where the reader leaves the API out', () => {
    expect(said(['own', 'mix'], { presentUsd: { ...rivals, mix: 1e6 }, factors })).toContain(
      'becomes cheaper from 12 times the volume',
    );
  });

  test('a way left out is not named, however cheap', () => {
    expect(said(['own', 'rent'], { presentUsd: { ...rivals, rent: 1.8e6 }, factors })).toBe(
      'Renting accelerators costs least: $1.8M over five years. Owning costs $2M in whole servers at this volume.',
    );
  });

  test('which it may never get below', () => {
    expect(said(['own', 'call'], { presentUsd: rivals })).toContain(
      'and stays dearer up to a thousand times the volume',
    );
  });
});

test('where every way is left out, it is said that none is left', () => {
  expect(said([], { presentUsd: rivals })).toBe('No way is left to compare. ');
});

test('where owning is out of the question, nothing is said of it', () => {
  expect(said(['rent', 'call'], { presentUsd: rivals })).toBe(
    'Calling an API costs least: $1.5M over five years.',
  );
});

describe('where owning costs least, it is said when it overtakes', () => {
  const presentUsd = { ...rivals, own: 1e6 };

  test('each way that is compared, or that it never does', () => {
    expect(said(['own', 'rent', 'call'], { presentUsd, months: { rent: 14, call: undefined } })).toBe(
      'Owning the servers costs least: $1M over five years. It overtakes renting in month 14. Month by month it never overtakes an API.',
    );
  });

  test('and none that is left out', () => {
    expect(said(['own', 'call'], { presentUsd, months: { rent: 14, call: 9 } })).toBe(
      'Owning the servers costs least: $1M over five years. It overtakes an API in month 9.',
    );
  });
});

test('the chance is of the way that is named', () => {
  expect(said(['own', 'rent', 'call'], { presentUsd: rivals }, {})).toContain(
    'Calling an API costs least, in 25 of 100 draws:',
  );
});

describe('a month of break-even', () => {
  test.each([
    [14, undefined, 'month 14'],
    [14, { low: 9, high: 31 }, 'month 14 (9–31)'],
    [14, { low: 14, high: 14 }, 'month 14'],
    [14, { low: 9, high: undefined }, 'month 14 (9 or later)'],
  ] as const)('%s with the range %j is %s', (month, range, text) => {
    expect(monthText(month, range && { ...range, mid: month, reachedFraction: 1 })).toBe(text);
  });
});
