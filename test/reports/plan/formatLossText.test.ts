import { expect, test } from 'vitest';
import { formatLossText } from '../../../src/reports/plan/formatLossText.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const of = (low: number, high: number) => ({ low, high, measurementCount: 3, modelCount: 2 });

test.each([
  [
    { keptFraction: of(0.93, 1.006) },
    'In INT4 models kept 93.0–100.6 % of their score in 16 bits (3 measurements of 2 models).',
  ],
  [
    { perplexityFraction: of(1.012, 1.028) },
    'In INT4 perplexity rose by 1.2–2.8 % (3 measurements of 2 models).',
  ],
  [
    { keptFraction: of(0.994, 0.994), perplexityFraction: of(1.01, 1.02) },
    'In INT4 models kept 99.4 % of their score in 16 bits (3 measurements of 2 models); perplexity rose by 1.0–2.0 % (3 measurements of 2 models).',
  ],
  [undefined, 'No measurement on record says what INT4 loses.'],
])('a loss of %j is told as a range with what it rests on', (loss, text) => {
  expect(plain(formatLossText('INT4', loss))).toBe(text);
});
