import { describe, expect, test } from 'vitest';
import { countryFigure } from '../../src/components/countryFigure.ts';
import { economicsFromRecords } from '../../src/data/economicsFromRecords.ts';
import { readRecords } from '../../src/data/readRecords.ts';

const { countries } = economicsFromRecords(readRecords().records, '2026-11-25');
const figure = (id: string, what: 'electricity' | 'carbon') =>
  countryFigure(countries, id, what).replaceAll('\u00a0', ' ');

describe('a figure of a country', () => {
  test('is the price its statistics print, in their currency', () => {
    // Eurostat, band IC, second half of 2024.
    expect(figure('deu', 'electricity')).toBe('€0.236 a kWh');
    expect(figure('usa', 'electricity')).toMatch(/^\$0\.\d+ a kWh$/);
  });

  test('is the carbon of its mix in grams', () => {
    expect(figure('fra', 'carbon')).toBe('56 g a kWh');
  });

  test('that nobody recorded is refused', () => {
    expect(() => figure('xyz', 'carbon')).toThrow(
      'CountryFigure of must be a country whose carbon is recorded, got xyz',
    );
  });
});

/** What the article on the room works out from these figures by hand. */
describe('the article on the room', () => {
  const grams = (id: string) => Number(/^(\d+)/.exec(figure(id, 'carbon'))?.[1]);
  const euros = (id: string) => Number(/€([\d.]+)/.exec(figure(id, 'electricity'))?.[1]);

  test('still reckons with the records of France and Poland', () => {
    expect(euros('pol') / euros('fra') - 1).toBeCloseTo(0.18, 1);
    expect(grams('pol') / grams('fra')).toBeCloseTo(12, 0);
  });

  test('still reckons with the records of Germany', () => {
    const yearlyKilowattHours = 7360;
    expect((yearlyKilowattHours * grams('deu')) / 1000).toBeCloseTo(2800, -2);
    expect((yearlyKilowattHours * grams('fra')) / 1000).toBeCloseTo(410, -1);
    expect(86_200 * euros('deu')).toBeCloseTo(20_300, -2);
  });
});
