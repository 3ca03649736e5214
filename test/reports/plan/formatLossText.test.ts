import { expect, test } from 'vitest';
import { formatLossText } from '../../../src/reports/plan/formatLossText.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const of = (low: number, median: number, high: number) => ({
  low,
  median,
  high,
  measurementCount: 3,
  modelCount: 2,
});

test.each([
  [
    { keptFraction: of(0.93, 0.988, 1.006) },
    'Measured in INT4: models kept 98.8 % of their score in 16 bits at the median, 93.0 to 100.6 % over 3 measurements of 2 models.',
  ],
  [
    { perplexityFraction: of(1.012, 1.02, 1.028) },
    'Measured in INT4: perplexity rose by 2.0 % at the median, 1.2 to 2.8 % over 3 measurements of 2 models.',
  ],
  [
    { keptFraction: { ...of(0.994, 0.994, 0.994), measurementCount: 1, modelCount: 1 } },
    'Measured in INT4: models kept 99.4 % of their score in 16 bits in 1 measurement of 1 model.',
  ],
  [undefined, 'No measurement on record says what INT4 loses.'],
])('a loss of %j is told by its middle and ends, with what they rest on', (loss, text) => {
  expect(plain(formatLossText('INT4', loss))).toBe(text);
});
