const suffixes: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, g: 1e9 };

/**
 * Reads what people type for a number: `6000`, `6 000`, `6,000`, `6'000`, `0.24`, `0,24`, `8k`, `1.5M`.
 *
 * A comma parts thousands where three digits follow each one, else it is a decimal comma. Anything else is not a
 * number and gives undefined.
 */
export function parseNumber(text: string): number | undefined {
  const plain = text.trim().replace(/[\s_'\u2019]/g, '');
  const match = /^([+-]?)(\d[\d.,]*|[.,]\d+)([kmg])?$/i.exec(plain);
  if (!match) return undefined;
  const [, sign = '', digits = '', suffix] = match;
  const number = readDigits(digits);
  if (number === undefined) return undefined;
  const scaled = number * (suffix === undefined ? 1 : (suffixes[suffix.toLowerCase()] ?? 1));
  return sign === '-' ? -scaled : scaled;
}

function readDigits(digits: string): number | undefined {
  const thousandsByComma = /^\d{1,3}(,\d{3})+(\.\d+)?$/;
  if (thousandsByComma.test(digits) && !digits.startsWith('0,')) return Number(digits.replaceAll(',', ''));
  const decimal = /^\d*[.,]?\d*$/;
  return decimal.test(digits) ? Number(digits.replace(',', '.')) : undefined;
}
