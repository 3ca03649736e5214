import { describe, expect, test } from 'vitest';
import { performanceFigures, preparedQuestion } from '../../../src/islands/performance/performanceView.ts';
import { performanceSentence } from '../../../src/islands/performance/performanceSentence.ts';
import { demandOf, performanceInput } from '../../../src/scenario/performanceInput.ts';
import type { Scenario } from '../../../src/scenario/Scenario.ts';
import { catalogue, kernelsOf } from '../../estimates/performance/performanceFixture.ts';
import { plain } from '../../reports/reportFixture.ts';
import { chosenFor, scenarioWith } from '../../scenario/scenarioFixture.ts';

function answered(changes: Partial<Scenario>) {
  const scenario = scenarioWith(changes);
  const chosen = chosenFor(scenario);
  const kernels = kernelsOf('nvidia-h100-sxm-80gb');
  const input = performanceInput(scenario, chosen, catalogue, kernels);
  const figures = performanceFigures(preparedQuestion(input, demandOf(scenario)));
  const { verdict, lead, rest } = performanceSentence(scenario, figures);
  return { figures, verdict, sentence: plain(`${lead} ${rest}`) };
}

const apart: Partial<Scenario> = { tensorCount: 2, dataCount: 4, prefillCount: 2, requestCount: 16 };

describe('the answer in words', () => {
  test('says how long people wait and how fast they read', () => {
    const { verdict, sentence } = answered({ requestCount: 8 });
    expect(verdict).toBe('fits');
    expect(sentence).toMatch(
      /^The first token comes after [\d.]+ \w+; each request then gets [\d.]+ tokens a second\. At most [\d.]+ requests a second\.$/,
    );
  });

  test('counts those that wait over all copies', () => {
    const waiting = (changes: Partial<Scenario>) => {
      const { sentence } = answered(changes);
      const [, count = ''] = /^The cache is full\. ([\d ]+) of/.exec(sentence) ?? [];
      return Number(count.replaceAll(' ', ''));
    };
    const one = waiting({ requestCount: 2000 });
    expect(one).toBeGreaterThan(1500);
    expect(waiting({ requestCount: 8000, dataCount: 4 }) / one).toBeCloseTo(4, 1);
  });

  test.each<[string, Partial<Scenario>, RegExp]>([
    [
      'reading',
      { prefillCount: 1, requestCount: 500 },
      /^Reading prompts holds everything up\. \d+ of 500 requests wait for it/,
    ],
    [
      'the network',
      { linkGigabitsPerSecond: 0.1, requestCount: 500 },
      /^The network between the copies is full\. \d+ of 500 requests wait for it/,
    ],
    [
      'the cache',
      { prefillCount: 3, inputTokens: 500, outputTokens: 4000, requestCount: 5000 },
      /^The cache is full\. [\d ]+ of 5 000 requests wait for room/,
    ],
  ])('names %s where it holds up separate pools', (_, changes, words) => {
    const { verdict, sentence } = answered({ ...apart, ...changes });
    expect(verdict).toBe('tight');
    expect(sentence).toMatch(words);
  });

  test('names what holds up requests that arrive by themselves', () => {
    const { verdict, sentence } = answered({ ...apart, prefillCount: 1, requestRate: 100 });
    expect(verdict).toBe('fails');
    expect(sentence).toMatch(/100 asked\. Reading prompts holds everything up\. The queue grows/);
  });
});

describe('separate pools', () => {
  test('are answered beside what the same copies would give without', () => {
    const { figures } = answered(apart);
    const { estimate } = answered({ ...apart, prefillCount: 0 }).figures;
    expect(figures.together).toEqual({
      ttftSeconds: estimate.ttftSeconds,
      tpotSeconds: estimate.tpotSeconds,
      mostRequestsPerSecond: estimate.mostRequestsPerSecond,
    });
    expect(figures.estimate.tpotSeconds.mid).toBeLessThan(estimate.tpotSeconds.mid);
  });

  test('are not, where there are none', () => {
    expect(answered({ dataCount: 4 }).figures.together).toBeUndefined();
  });
});
