import { describe, expect, test } from 'vitest';
import { summariseScenario } from '../../src/reports/summariseScenario.ts';
import { scenarioFromQuery } from '../../src/scenario/linkCodec.ts';
import type { Scenario } from '../../src/scenario/Scenario.ts';
import { answered, plain } from './reportFixture.ts';

const summary = (changes: Partial<Scenario> = {}) => {
  const { scenario, chosen, estimate } = answered(changes);
  return summariseScenario(scenario, chosen, estimate);
};

test('a summary says model, hardware, workload and load', () => {
  const { model, hardware, workload, load } = summary({ tensorCount: 2, dataCount: 3, requestCount: 1000 });
  expect([model, hardware, workload, load].map(plain)).toEqual([
    'Llama-3.3-70B-Instruct, FP8',
    '6 × H100 SXM 80 GB',
    '8 596 in, 182 out',
    '1 000 at once',
  ]);
});

test('its query leads back to the scenario', () => {
  const changes = { tensorCount: 8, inputTokens: 4000, memoryFraction: 0.85 };
  expect(scenarioFromQuery(summary(changes).query).scenario).toEqual(answered(changes).scenario);
});

test('its verdict is that of the estimate', () => {
  const { estimate } = answered({ requestCount: 500 });
  const { verdict, verdictText, capacity } = summary({ requestCount: 500 });
  expect(verdict).toBe('fails');
  expect(verdictText).toMatch(/^does not fit, /);
  expect(capacity).toBe(`${Math.floor(estimate.requestsAtPeak.mid)} requests`);
});

describe('answers that search shows', () => {
  const { answers } = summary();

  test.each([
    ['kv', 'KV cache of your requests, each accelerator'],
    ['weight', 'Weights on each accelerator'],
    ['users', 'Requests that fit at once'],
    ['context', 'Longest request that fits'],
    ['vram', 'Memory left on each accelerator'],
  ])('to %s is %s', (word, label) => {
    const [found, ...others] = answers.filter(({ words }) => words.includes(word));
    expect(found?.label).toBe(label);
    expect(others).toEqual([]);
    expect(found?.value).toMatch(/\d/);
    expect(found?.path).toBe('calculators/memory/');
  });

  test('are plain data, since they are stored', () => {
    expect(JSON.parse(JSON.stringify(summary()))).toEqual(summary());
  });
});
