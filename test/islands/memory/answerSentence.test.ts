import { describe, expect, test } from 'vitest';
import { answerSentence } from '../../../src/islands/memory/answerSentence.ts';
import type { Scenario } from '../../../src/scenario/Scenario.ts';
import { answered, fits, plain, short, tooLarge, tooLong } from '../../reports/reportFixture.ts';

const sentence = (changes: Partial<Scenario>) => {
  const { chosen, estimate } = answered(changes);
  const { verdict, rest } = answerSentence(chosen, estimate);
  return plain(`${verdict} ${rest}`);
};

describe('the answer in one sentence', () => {
  test.each([
    [
      'that fits says what stays free and how many requests there is room for',
      fits,
      /^It fits\. Each H100 SXM 80 GB keeps [\d.]+ GiB free; the cache could hold \d+ requests of this size\.$/,
    ],
    [
      'whose load is too large says by how much',
      short,
      /^It does not fit\. Each H100 SXM 80 GB is [\d.]+ GiB short for this load; the cache could hold \d+ requests of this size\.$/,
    ],
    [
      'whose model is too large says so before any request',
      tooLarge,
      /^It does not fit\. Each H100 SXM 80 GB is [\d.]+ GiB short before the first request\.$/,
    ],
    [
      'whose longest request is too long says which one is not',
      tooLong,
      /^It does not fit\. The longest request the cache can hold is \d[\d ]+ tokens\.$/,
    ],
  ])('%s', (_, changes, words) => {
    expect(sentence(changes)).toMatch(words);
  });

  test('that is tight says so', () => {
    const { chosen, estimate } = answered(fits);
    expect(answerSentence(chosen, { ...estimate, verdict: 'tight' }).verdict).toBe('It is tight.');
  });

  test('speaks of one request in the singular', () => {
    const { chosen, estimate } = answered(fits);
    const one = { ...estimate, requestsAtPeak: { low: 0.5, mid: 1.9, high: 2 } };
    expect(answerSentence(chosen, one).rest).toMatch(/hold 1 request of this size\.$/);
  });
});
