import { describe, expect, test } from 'vitest';
import { currencyText } from '../../../src/islands/cost/currencyText.ts';

const euros = currencyText({ code: 'EUR', usdPerUnit: 1.25 });

describe('amounts in the reader’s currency', () => {
  test('are those in dollars at its rate', () => {
    expect(euros.perUsd).toBe(0.8);
    expect(euros.text(1_000_000)).toBe('€800k');
    expect(currencyText({ code: 'USD', usdPerUnit: 1 }).text(-1500)).toBe('−$1.5k');
  });

  test('have a range from low to high', () => {
    expect(euros.range({ low: 1000, mid: 1250, high: 2500 })).toBe('€800–€2k');
  });

  test('have none where both ends read like the middle', () => {
    expect(euros.range({ low: 1250, mid: 1250, high: 1250 })).toBe('');
    expect(euros.range({ low: 1_249_900, mid: 1_250_000, high: 1_250_100 })).toBe('');
    expect(euros.range({ low: 1250, mid: 1250, high: 2500 })).toBe('€1k–€2k');
  });
});
