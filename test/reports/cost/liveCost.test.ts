import { describe, expect, test } from 'vitest';
import { liveCost, type LiveCostName } from '../../../src/reports/cost/liveCost.ts';
import { initialMoney } from '../../../src/scenario/money/moneyFields.ts';
import { kilowattHoursFromJoules } from '../../../src/units/conversions.ts';
import { plain } from '../reportFixture.ts';
import { dollars, drawn, estimate, priced } from './costReportFixture.ts';

function said(
  name: LiveCostName,
  answer: Parameters<typeof priced>[0] = {},
  sampled?: Parameters<typeof drawn>[0],
): string {
  const all = liveCost(
    { money: initialMoney, figures: [] },
    priced(answer),
    sampled && drawn(sampled),
    dollars,
  );
  return plain(all[name].text);
}

describe('what prose may say about money', () => {
  test('a cost comes with the range of the draws, once there are any', () => {
    const asked = { money: initialMoney, figures: [] };
    const answer = priced({ presentUsd: { own: 2e6 } });
    expect(liveCost(asked, answer, undefined, dollars)['cost-own']).toEqual({ text: '$2M', range: '' });
    const presentUsd = { ...drawn().presentUsd, own: { low: 1.5e6, mid: 2e6, high: 3e6 } };
    expect(liveCost(asked, answer, drawn({ presentUsd }), dollars)['cost-own']).toEqual({
      text: '$2M',
      range: '$1.5M–$3M',
    });
  });

  test('loads, copies and racks are those of the first month', () => {
    const [first] = estimate.own;
    expect(said('copies')).toBe(String(first?.copyCount));
    expect(said('racks')).toBe(String(first?.rackCount));
    expect(parseFloat(said('peak-load'))).toBeCloseTo(estimate.load.peakPerSecond, 1);
    expect(said('peak-load')).toMatch(/ per second$/);
  });

  test('a rate below a tenth a second is told by the hour', () => {
    const load = { meanPerSecond: 0.01, peakPerSecond: 0.1 };
    const answer = { ...priced(), estimate: { ...priced().estimate, load } };
    const all = liveCost({ money: initialMoney, figures: [] }, answer, undefined, dollars);
    expect(plain(all['mean-load'].text)).toBe('36 an hour');
    expect(plain(all['peak-load'].text)).toBe('0.1 per second');
  });

  test('a chance is of 100 draws, or not drawn yet', () => {
    expect(said('chance-own', {}, {})).toBe('73 %');
    expect(said('chance-own')).toBe('not drawn yet');
  });

  test('a month of break-even, or that there is none within the horizon', () => {
    expect(said('break-even-rent', { months: { rent: 14 } })).toBe('month 14');
    expect(said('break-even-rent')).toBe('not within five years');
  });

  test('a volume of break-even with an API, or that there is none', () => {
    expect(said('break-even-volume', { factors: { call: 4 } })).toBe('4 times');
    expect(said('break-even-volume')).toBe('at no volume');
  });

  test('energy of a year is a fifth of that of five years', () => {
    const kilowattHours = kilowattHoursFromJoules(estimate.costs.own.joules);
    const shown = Number(said('own-energy-year').replace(/ kWh$/, '').replaceAll(' ', ''));
    expect(shown).toBe(Math.round(kilowattHours / 5));
  });

  test('energy of a million tokens is that of all over how many millions there are', () => {
    const shown = parseFloat(said('own-energy-tokens'));
    const expected = kilowattHoursFromJoules(estimate.costs.own.joules) / (estimate.tokenCount / 1e6);
    expect(Math.abs(shown / expected - 1)).toBeLessThan(0.005);
  });

  test('what owning costs most is named in small letters', () => {
    const { categories } = estimate.costs.own;
    expect(Math.max(...Object.values(categories))).toBe(categories.servers);
    expect(said('largest-own-cost')).toBe('servers');
  });

  test('nothing is not a number, though nobody asks for a token', () => {
    const answer = priced();
    const none = { ...answer, estimate: { ...answer.estimate, tokenCount: 0, own: [], rent: [] } };
    const all = liveCost({ money: initialMoney, figures: [] }, none, undefined, dollars);
    for (const { text } of Object.values(all)) expect(text).not.toMatch(/NaN|∞|Infinity|undefined/);
  });
});
