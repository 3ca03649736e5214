const noBreakSpace = '\u00a0';
const minus = '\u2212';

interface Decimals {
  /** Zeros at the end stay up to here. */
  readonly fewest: number;
  /** Below zero, tens or hundreds are rounded. */
  readonly most: number;
}

/**
 * A number as readers see it: thousands parted by a no-break space, a point before decimals, a true minus, halves rounded
 * away from zero in the digits that the number is written with. Like `Intl.NumberFormat` of `en-GB`, whose first use
 * takes a phone a tenth of a second. Zero has no sign.
 */
export function writtenNumber(value: number, { fewest, most }: Decimals): string {
  if (Number.isNaN(value)) return 'NaN';
  const text = unsigned(Math.abs(value), fewest, most);
  return value < 0 && /[1-9∞]/.test(text) ? `${minus}${text}` : text;
}

/** The same with so many significant digits at most, never an exponent. */
export function writtenDigits(value: number, significant: number): string {
  const [, exponent = '0'] = value.toExponential(significant - 1).split('e');
  return writtenNumber(value, { fewest: 0, most: significant - 1 - Number(exponent) });
}

function unsigned(size: number, fewest: number, most: number): string {
  if (size === Infinity) return '∞';
  const { digits, decimals } = rounded(size, most);
  const padded = digits.padStart(decimals + 1, '0');
  const whole = padded.slice(0, padded.length - decimals);
  const rest = padded.slice(padded.length - decimals).padEnd(fewest, '0');
  const kept = rest.slice(0, fewest) + rest.slice(fewest).replace(/0+$/, '');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, noBreakSpace)}${kept === '' ? '' : `.${kept}`}`;
}

/**
 * The digits of a number and how many of them are decimals. `toFixed` would round what a number is in binary: 1.005 to
 * 1.00.
 */
function rounded(size: number, most: number): { readonly digits: string; readonly decimals: number } {
  const [mantissa = '', exponent = '0'] = String(size).split('e');
  const [whole = '', after = ''] = mantissa.split('.');
  const decimals = after.length - Number(exponent);
  if (decimals <= most) return wholeFrom(`${whole}${after}`, decimals);
  return wholeFrom(String(Math.round(Number(`${mantissa}e${Number(exponent) + most}`))), most);
}

/** Digits whose last stands for tens or more have their zeros written. */
const wholeFrom = (digits: string, decimals: number) => ({
  digits: `${digits}${'0'.repeat(Math.max(0, -decimals))}`,
  decimals: Math.max(0, decimals),
});
