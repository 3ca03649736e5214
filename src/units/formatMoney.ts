import { formatThreeDigits } from './formatQuantity.ts';
import { writtenNumber } from './writtenNumber.ts';

/** The currencies in which amounts are shown, by their ISO 4217 code. */
export type Currency = 'EUR' | 'USD' | 'GBP' | 'CHF';

const symbols: Readonly<Record<Currency, string>> = {
  EUR: '€',
  USD: '$',
  GBP: '£',
  CHF: 'CHF\u00a0',
};

const prefixes = [
  { least: 1e9, suffix: 'bn' },
  { least: 1e6, suffix: 'M' },
  { least: 1e3, suffix: 'k' },
] as const;

// What rounds up to the next prefix is written with it: 999,600 is 1M, not 1,000k.
const roundsUp = 0.9995;

const minus = '\u2212';
const signed = (value: number, text: string): string => (value < 0 ? `${minus}${text}` : text);

/**
 * An amount of money in three digits with k, M or bn: $67.5k, €1.23M, $0.0042. The symbol stands before the amount
 * and the sign before both.
 */
export function formatMoney(value: number, currency: Currency): string {
  const size = Math.abs(value);
  const prefix = prefixes.find(({ least }) => size >= least * roundsUp);
  const digits = formatThreeDigits(prefix ? size / prefix.least : size);
  return signed(value, `${symbols[currency]}${digits}${prefix?.suffix ?? ''}`);
}

/** An amount of money to the cent, its thousands parted: $67 465.54; no cents where there are none: $300 000. */
export function formatMoneyExactly(value: number, currency: Currency): string {
  const text = writtenNumber(Math.abs(value), { fewest: 2, most: 2 }).replace(/\.00$/, '');
  return text === '0' ? `${symbols[currency]}0` : signed(value, `${symbols[currency]}${text}`);
}
