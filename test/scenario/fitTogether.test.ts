import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitTogether } from '../../src/scenario/fitTogether.ts';
import { refuse } from '../../src/scenario/refuse.ts';
import type { Scenario } from '../../src/scenario/Scenario.ts';
import { scenarioFieldNames } from '../../src/scenario/scenarioFields.ts';
import { anyNamedScenario, chosenFor, scenarioWith } from './scenarioFixture.ts';

const fit = (changes: Partial<Scenario>) => {
  const scenario = scenarioWith(changes);
  return fitTogether(scenario, chosenFor(scenario));
};

test('the first scenario fits as it is', () => {
  expect(fit({})).toEqual({ scenario: scenarioWith({}), refusals: [], remarks: [] });
});

/** Each rule: what breaks it, what the reader is told and what the answer uses instead. */
const rules: readonly (readonly [string, Partial<Scenario>, string, string, Partial<Scenario>])[] = [
  [
    'prompt and answer within the context',
    { modelId: 'llama-3-8b-instruct', inputTokens: 8000, outputTokens: 500 },
    'inputTokens',
    'Must be at most 7\u00a0692, what this model reads beside the answer, got 8\u00a0000. The answer uses 7\u00a0692.',
    { inputTokens: 7692, outputTokens: 500 },
  ],
  [
    'an answer longer than the context leaves one token of prompt',
    { modelId: 'llama-3-8b-instruct', inputTokens: 100, outputTokens: 9000 },
    'inputTokens',
    'Must be at most 1, what this model reads beside the answer, got 100. The answer uses 1.',
    { inputTokens: 1, outputTokens: 8191 },
  ],
  [
    'the longest request within the context',
    { modelId: 'llama-3-8b-instruct', inputTokens: 100, maxTokens: 9000 },
    'maxTokens',
    'Must be at most 8\u00a0192, the longest this model reads, got 9\u00a0000. The answer uses 8\u00a0192.',
    { maxTokens: 8192 },
  ],
  [
    'the longest request no shorter than prompt and answer',
    { inputTokens: 3000, outputTokens: 96, maxTokens: 3000 },
    'maxTokens',
    'Must be at least 3\u00a0096, prompt and answer together, got 3\u00a0000. The answer uses 3\u00a0096.',
    { maxTokens: 3096 },
  ],
  [
    'a shared beginning within the prompt',
    { inputTokens: 100, prefixTokens: 101 },
    'prefixTokens',
    'Must be at most 100, the whole prompt, got 101. The answer uses 100.',
    { prefixTokens: 100 },
  ],
  [
    'tensor parallelism that divides the heads',
    { modelId: 'llama-3.1-8b-instruct', tensorCount: 3 },
    'tensorCount',
    'Must be a divisor of the 32 heads of this model, got 3. The answer uses 2.',
    { tensorCount: 2 },
  ],
  [
    'tensor parallelism no larger than the heads',
    { modelId: 'qwen2.5-7b-instruct', tensorCount: 64 },
    'tensorCount',
    'Must be a divisor of the 28 heads of this model, got 64. The answer uses 28.',
    { tensorCount: 28 },
  ],
  [
    'a pipeline no longer than the layers',
    { modelId: 'llama-3.1-8b-instruct', pipelineCount: 33 },
    'pipelineCount',
    'Must be at most 32, the layers of this model, got 33. The answer uses 32.',
    { pipelineCount: 32 },
  ],
  [
    'expert parallelism within the accelerators',
    { modelId: 'qwen3-235b-a22b', tensorCount: 4, dataCount: 2, expertCount: 16 },
    'expertCount',
    'Must be at most 8: tensor parallel times copies, and no more than the experts of a layer, got 16. The answer uses 8.',
    { expertCount: 8 },
  ],
  [
    'expert parallelism within the experts',
    { modelId: 'mixtral-8x7b-instruct-v0.1', tensorCount: 32, expertCount: 16 },
    'expertCount',
    'Must be at most 8: tensor parallel times copies, and no more than the experts of a layer, got 16. The answer uses 8.',
    { expertCount: 8 },
  ],
  [
    'a second copy where one only reads prompts',
    { prefillCount: 1 },
    'prefillCount',
    'Must be 0 with one copy of the model: where one reads, another has to write, got 1. The answer uses 0.',
    { prefillCount: 0 },
  ],
  [
    'a copy that is left to write answers',
    { dataCount: 4, prefillCount: 4 },
    'prefillCount',
    'Must be at most 3, so that a copy is left to write, got 4. The answer uses 3.',
    { prefillCount: 3 },
  ],
  [
    'an engine that hands caches on',
    { engineId: 'llama-cpp', dataCount: 4, prefillCount: 1 },
    'prefillCount',
    'Must be 0 under llama.cpp, whose servers hand no cache to each other, got 1. The answer uses 0.',
    { prefillCount: 0 },
  ],
  [
    'copies that share experts on the same side',
    { modelId: 'qwen3-235b-a22b', tensorCount: 2, dataCount: 8, expertCount: 4, prefillCount: 3 },
    'prefillCount',
    'Must be a multiple of 2, the copies that share experts, and less than all, got 3. The answer uses 2.',
    { prefillCount: 2 },
  ],
  [
    'copies that all share experts in one pool',
    { modelId: 'qwen3-235b-a22b', tensorCount: 1, dataCount: 8, expertCount: 8, prefillCount: 4 },
    'prefillCount',
    'Must be 0, as all copies share their experts and step together, got 4. The answer uses 0.',
    { prefillCount: 0 },
  ],
];

describe('each rule refuses, says why, and the answer uses the nearest value', () => {
  test.each(rules)('%s', (_, changes, field, message, used) => {
    const { scenario, refusals } = fit(changes);
    expect(refusals).toEqual([{ field, message }]);
    expect(scenario).toEqual(scenarioWith({ ...changes, ...used }));
  });
});

test('llama.cpp cuts no heads, so any number of accelerators serves', () => {
  expect(fit({ engineId: 'llama-cpp', tensorCount: 3 }).refusals).toEqual([]);
});

test('copies that read prompts beside others that write are taken as asked', () => {
  expect(fit({ dataCount: 4, prefillCount: 3 })).toEqual({
    scenario: scenarioWith({ dataCount: 4, prefillCount: 3 }),
    refusals: [],
    remarks: [],
  });
});

test('the answer says itself that its pools are not those asked for', () => {
  expect(fit({ prefillCount: 2 }).remarks).toEqual([
    'Copies that only read prompts must be 0 with one copy of the model: where one reads, another has to write, got 2. The answer uses 0.',
  ]);
});

test('several rules may be broken at once', () => {
  const { refusals } = fit({
    modelId: 'llama-3.1-8b-instruct',
    tensorCount: 3,
    pipelineCount: 99,
    prefixTokens: 9000,
  });
  expect(refusals.map(({ field }) => field)).toEqual(['prefixTokens', 'tensorCount', 'pipelineCount']);
});

describe('whatever the reader asks', () => {
  test('the fitted scenario fits, is within limits, and each refusal is a sentence', () => {
    fc.assert(
      fc.property(anyNamedScenario, (asked) => {
        const chosen = chosenFor(asked);
        const { scenario, refusals } = fitTogether(asked, chosen);
        expect(fitTogether(scenario, chosen).refusals).toEqual([]);
        expect(scenarioFieldNames.filter((field) => refuse(field, scenario[field]))).toEqual([]);
        for (const { message } of refusals)
          expect(message).toMatch(/^Must be .+, got .+\. The answer uses .+\.$/);
      }),
      { numRuns: 1000 },
    );
  });

  test('what is not refused is left as it was', () => {
    fc.assert(
      fc.property(anyNamedScenario, (asked) => {
        const { scenario, refusals } = fitTogether(asked, chosenFor(asked));
        const refused = new Set(refusals.map(({ field }) => field as string));
        // An answer longer than the context is cut with the prompt that is refused.
        if (refused.has('inputTokens')) refused.add('outputTokens');
        const changed = scenarioFieldNames.filter((field) => scenario[field] !== asked[field]);
        expect(changed.filter((field) => !refused.has(field))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
