import type { CatalogueCountry } from '../data/EconomicsCatalogue.ts';
import { kilogramsFromGrams, perKilowattHourFromPerJoule } from '../units/conversions.ts';
import { formatMoney } from '../units/formatMoney.ts';
import { formatCount } from '../units/formatQuantity.ts';

const aKilowattHour = '\u00a0a\u00a0kWh';

/**
 * What firms of a country pay for a kilowatt-hour, as their statistics print it, or what it emits.
 *
 * @throws {RangeError} where the records do not say.
 */
export function countryFigure(
  countries: readonly CatalogueCountry[],
  id: string,
  what: 'electricity' | 'carbon',
): string {
  const country = countries.find((one) => one.id === id);
  if (what === 'electricity' && country?.electricity) {
    const { usdPerJoule, original } = country.electricity;
    const price = original ?? { amount: perKilowattHourFromPerJoule(usdPerJoule), currency: 'USD' as const };
    return `${formatMoney(price.amount, price.currency)}${aKilowattHour}`;
  }
  if (what === 'carbon' && country?.carbon) {
    const kilograms = perKilowattHourFromPerJoule(country.carbon.kilogramsPerJoule);
    return `${formatCount(kilograms / kilogramsFromGrams(1))}\u00a0g${aKilowattHour}`;
  }
  throw new RangeError(`CountryFigure of must be a country whose ${what} is recorded, got ${id}`);
}
