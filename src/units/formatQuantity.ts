import {
  hoursFromSeconds,
  minutesFromSeconds,
  perYearFromPerSecond,
  kilowattHoursFromJoules,
  litresFromCubicMetres,
  perKilowattHourFromPerJoule,
  usdPerHourFromUsdPerSecond,
  usdPerMillionTokensFromUsdPerToken,
} from './conversions.ts';
import { writtenDigits, writtenNumber } from './writtenNumber.ts';

/** A number as a reader sees it, and the unit that goes with it. */
export interface Quantity {
  readonly value: string;
  readonly unit: string;
}

/** What kind of quantity is shown; each has its own prefixes and digits. */
export type Shown =
  | 'B'
  | 'B/token'
  | 'token'
  | 'count'
  | 'parameter'
  | 'B/s'
  | 'FLOP'
  | 'FLOP/s'
  | 'FLOP/B'
  | 's'
  | '1/s'
  | 'token/s'
  | 'W'
  | 'J'
  | 'J/token'
  | 'USD'
  | 'USD/s'
  | 'USD/token'
  | 'USD/J'
  | 'kg'
  | 'kg/J'
  | 'm3'
  | 'm3/J'
  | 'fraction'
  | 'bit';

const noBreakSpace = '\u00a0';

/** A whole number with its thousands parted. */
export const formatCount = (value: number): string => writtenNumber(value, { fewest: 0, most: 0 });

/** Three significant digits, whole numbers from a hundred on, never an exponent. */
export const formatThreeDigits = (value: number): string =>
  Math.abs(value) >= 99.95 ? formatCount(value) : writtenDigits(value, 3);

/** One decimal, as columns of sizes need it. */
export const formatOneDecimal = (value: number): string => writtenNumber(value, { fewest: 1, most: 1 });

const binaryPrefixes = [
  { least: 2 ** 30, unit: 'GiB' },
  { least: 2 ** 20, unit: 'MiB' },
  { least: 2 ** 10, unit: 'KiB' },
] as const;

const decimalPrefixes = [
  { least: 1e21, prefix: 'Z' },
  { least: 1e18, prefix: 'E' },
  { least: 1e15, prefix: 'P' },
  { least: 1e12, prefix: 'T' },
  { least: 1e9, prefix: 'G' },
  { least: 1e6, prefix: 'M' },
  { least: 1e3, prefix: 'k' },
] as const;

function withBinaryPrefix(value: number, like: number): Quantity {
  const size = Math.abs(like);
  const prefix = binaryPrefixes.find(({ least }) => size >= least * 0.9995);
  return prefix
    ? { value: formatThreeDigits(value / prefix.least), unit: prefix.unit }
    : { value: formatCount(value), unit: 'B' };
}

function withDecimalPrefix(value: number, unit: string, like: number): Quantity {
  const prefix = decimalPrefixes.find(({ least }) => Math.abs(like) >= least);
  return prefix
    ? { value: formatThreeDigits(value / prefix.least), unit: `${prefix.prefix}${unit}` }
    : { value: formatThreeDigits(value), unit };
}

const timePrefixes = [
  { least: 1, unit: 's' },
  { least: 1e-3, unit: 'ms' },
  { least: 1e-6, unit: 'µs' },
  { least: 1e-9, unit: 'ns' },
] as const;

const leastHours = 2;
const leastMinutes = 10;

/** Hours from two of them on, minutes from ten on, else seconds down to nanoseconds; zero stays in seconds. */
function withTimePrefix(value: number, like: number): Quantity {
  const size = Math.abs(like);
  if (hoursFromSeconds(size) >= leastHours)
    return { value: formatThreeDigits(hoursFromSeconds(value)), unit: 'h' };
  if (minutesFromSeconds(size) >= leastMinutes)
    return { value: formatThreeDigits(minutesFromSeconds(value)), unit: 'min' };
  const prefix = timePrefixes.find(({ least }) => Math.abs(like) >= least * 0.9995);
  return prefix
    ? { value: formatThreeDigits(value / prefix.least), unit: prefix.unit }
    : { value: formatThreeDigits(value), unit: 's' };
}

const billion = 1e9;
const million = 1e6;
const percent = 100;
const kilogramsPerTonne = 1e3;
/** Rarer events are counted by the year. */
const leastPerSecond = 1e-6;
const wattHours = (joules: number): number => kilowattHoursFromJoules(joules) * 1e3;

/**
 * A quantity with the prefix and digits a reader expects; memory in binary units, everything else in decimal ones.
 * `like` chooses the prefix where it should be that of another value.
 */
export function formatQuantity(value: number, shown: Shown, like = value): Quantity {
  switch (shown) {
    case 'B':
      return withBinaryPrefix(value, like);
    case 'B/token':
      return { value: formatCount(value), unit: 'B' };
    case 'token':
      return { value: formatCount(value), unit: like === 1 ? 'token' : 'tokens' };
    case 'count':
      return { value: Number.isInteger(value) ? formatCount(value) : formatThreeDigits(value), unit: '' };
    case 'parameter':
      return like >= billion * 0.9995
        ? { value: formatThreeDigits(value / billion), unit: 'billion' }
        : { value: formatThreeDigits(value / million), unit: 'million' };
    case 'B/s':
      return withDecimalPrefix(value, 'B/s', like);
    case 'FLOP':
    case 'FLOP/s':
      return withDecimalPrefix(value, shown, like);
    case 'FLOP/B':
      return { value: formatThreeDigits(value), unit: 'FLOP/B' };
    case 's':
      return withTimePrefix(value, like);
    case '1/s':
      return like !== 0 && Math.abs(like) < leastPerSecond
        ? { value: formatThreeDigits(perYearFromPerSecond(value)), unit: 'per year' }
        : { value: formatThreeDigits(value), unit: 'per second' };
    case 'token/s':
      return { value: formatThreeDigits(value), unit: 'tokens/s' };
    case 'W':
      return { value: formatCount(value), unit: 'W' };
    case 'J':
      return withDecimalPrefix(wattHours(value), 'Wh', wattHours(like));
    case 'J/token':
      return { value: formatThreeDigits(value), unit: 'J per token' };
    case 'USD':
      return { value: formatThreeDigits(value), unit: 'USD' };
    case 'USD/s':
      return { value: formatThreeDigits(usdPerHourFromUsdPerSecond(value)), unit: 'USD/h' };
    case 'USD/token':
      return {
        value: formatThreeDigits(usdPerMillionTokensFromUsdPerToken(value)),
        unit: 'USD per million tokens',
      };
    case 'USD/J':
      return { value: formatThreeDigits(perKilowattHourFromPerJoule(value)), unit: 'USD/kWh' };
    case 'kg':
      return Math.abs(like) >= kilogramsPerTonne
        ? { value: formatThreeDigits(value / kilogramsPerTonne), unit: 't' }
        : { value: formatThreeDigits(value), unit: 'kg' };
    case 'kg/J':
      return { value: formatThreeDigits(perKilowattHourFromPerJoule(value)), unit: 'kg/kWh' };
    case 'm3':
      return Math.abs(like) >= 1
        ? { value: formatThreeDigits(value), unit: 'm³' }
        : { value: formatThreeDigits(litresFromCubicMetres(value)), unit: 'L' };
    case 'm3/J':
      return {
        value: formatThreeDigits(litresFromCubicMetres(perKilowattHourFromPerJoule(value))),
        unit: 'L/kWh',
      };
    case 'bit':
      return { value: writtenNumber(value, { fewest: 0, most: 4 }), unit: 'bit' };
    case 'fraction':
      return { value: formatThreeDigits(value * percent), unit: '%' };
  }
}

/** Value and unit in one piece of text that does not break. */
export function quantityText(value: number, shown: Shown): string {
  const { value: text, unit } = formatQuantity(value, shown);
  return unit === '' ? text : `${text}${noBreakSpace}${unit}`;
}
