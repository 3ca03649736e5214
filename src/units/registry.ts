/** Every unit a formula may take or give: the word its names hold, and its exponents over the base dimensions. */
export const units = {
  '1': { word: 'Count|Dim|Fraction|Ratio', dimension: {} },
  // Distance from the mean of a distribution, in its standard deviations.
  sd: { word: 'Deviations', dimension: {} },
  // A quantity in any unit, the same for all of its kind in one formula.
  any: { word: 'Values?', dimension: { any: 1 } },
  bit: { word: 'Bits', dimension: { byte: 1 } },
  B: { word: 'Bytes', dimension: { byte: 1 } },
  token: { word: 'Tokens', dimension: { token: 1 } },
  'B/token': { word: 'BytesPerToken', dimension: { byte: 1, token: -1 } },
  'B/s': { word: 'BytesPerSecond', dimension: { byte: 1, second: -1 } },
  FLOP: { word: 'Flop', dimension: { flop: 1 } },
  'FLOP/s': { word: 'FlopPerSecond', dimension: { flop: 1, second: -1 } },
  'FLOP/B': { word: 'FlopPerByte', dimension: { flop: 1, byte: -1 } },
  s: { word: 'Seconds', dimension: { second: 1 } },
  '1/s': { word: 'PerSecond', dimension: { second: -1 } },
  'token/s': { word: 'TokensPerSecond', dimension: { token: 1, second: -1 } },
  W: { word: 'Watts', dimension: { watt: 1 } },
  A: { word: 'Amperes', dimension: { ampere: 1 } },
  V: { word: 'Volts', dimension: { watt: 1, ampere: -1 } },
  J: { word: 'Joules', dimension: { watt: 1, second: 1 } },
  'J/token': { word: 'JoulesPerToken', dimension: { watt: 1, second: 1, token: -1 } },
  USD: { word: 'Usd', dimension: { usd: 1 } },
  'USD/s': { word: 'UsdPerSecond', dimension: { usd: 1, second: -1 } },
  'USD/token': { word: 'UsdPerToken', dimension: { usd: 1, token: -1 } },
  'USD/J': { word: 'UsdPerJoule', dimension: { usd: 1, watt: -1, second: -1 } },
  kg: { word: 'Kilograms', dimension: { kilogram: 1 } },
  'kg/J': { word: 'KilogramsPerJoule', dimension: { kilogram: 1, watt: -1, second: -1 } },
  m3: { word: 'CubicMetres', dimension: { metre: 3 } },
  'm3/J': { word: 'CubicMetresPerJoule', dimension: { metre: 3, watt: -1, second: -1 } },
} as const satisfies Record<string, { readonly word: string; readonly dimension: Dimension }>;

export type Unit = keyof typeof units;

export const baseDimensions = [
  'byte',
  'flop',
  'second',
  'token',
  'watt',
  'ampere',
  'usd',
  'kilogram',
  'metre',
  'any',
] as const;
export type BaseDimension = (typeof baseDimensions)[number];
export type Dimension = { readonly [base in BaseDimension]?: number };
