import { expect, test } from 'vitest';
import { answerLine } from '../../scripts/estimate/answerLine.ts';

const answer = answerLine();
const ask = (training: object, more: object = {}) =>
  JSON.parse(
    answer(
      JSON.stringify({ model: 'meta-llama/Llama-3.1-8B-Instruct', accelerator: 'H100', training, ...more }),
    ),
  ) as { readonly error?: string; readonly training?: Readonly<Record<string, never>> };

test('a line without training gets none', () => {
  expect(JSON.parse(answer('{"model":"Qwen/Qwen3-8B"}'))).not.toHaveProperty('training');
});

test('defaults are answered with memory, time and money', () => {
  const { training } = ask({});
  expect(training).toMatchObject({ fits: true, steps: 1832, trainedParameters: 41_943_040 });
  expect(training).toHaveProperty('rentUsd');
  expect(training).toHaveProperty('electricityUsd');
});

test.each([
  [{ rank: 4096 }, 'rank must be at most 1024, the narrowest adapted matrix, got 4096'],
  [{ sequenceTokens: 200_000 }, 'sequenceTokens must be at most 131072, the model’s context, got 200000'],
  [{ sharding: 'zero-2' }, 'sharding must be none where one copy trains alone, got zero-2'],
  [{ tensorParallel: 3 }, 'tensorParallel must be a divisor of the model’s heads, 32, got 3'],
  [{ colour: 'blue' }, 'colour must be a decision about training, got blue'],
  [{ country: 'atlantis' }, 'Country must be in the records, got atlantis'],
])('%o is refused', (training, rule) => {
  expect(ask(training).error).toBe(`training: ${rule}`);
});

test('training that is no object is refused', () => {
  expect(ask([1]).error).toBe('training must be an object, got [1]');
});
