import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineFields } from '../../scripts/estimate/chosenFromLine.ts';
import { catalogue } from '../estimates/memory/memoryFixture.ts';
import { answer, read } from './lineAnswers.ts';

describe('whatever a line holds', () => {
  test('any JSON value gets an answer or an error', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        read(answer(JSON.stringify(value)));
      }),
      { numRuns: 1000 },
    );
  });

  const fields = [...lineFields];
  const mostlyGood = fc.record(
    {
      model: fc.oneof(fc.constantFrom(...catalogue.models.map(({ id }) => id)), fc.jsonValue()),
      accelerator: fc.oneof(fc.constantFrom(...catalogue.accelerators.map(({ id }) => id)), fc.jsonValue()),
      engine: fc.oneof(fc.constantFrom('vllm', 'sglang', 'tensorrt-llm', 'llama.cpp'), fc.jsonValue()),
      weightFormat: fc.constantFrom(...catalogue.formats.map(({ id }) => id)),
      engineVersion: fc.oneof(fc.constantFrom('0.4.0', '0.9.1', '99', '0'), fc.string()),
      ...Object.fromEntries(
        fields
          .filter((field) => /Parallel|Tokens|Length|Count|concurrency|Fraction/.test(field))
          .map((field) => [
            field,
            fc.oneof(
              fc.integer({ min: -1, max: 256 }),
              fc.double(),
              fc.integer({ min: 1, max: 1e8 }),
              fc.jsonValue(),
            ),
          ]),
      ),
      economics: fc.oneof(
        fc.jsonValue(),
        fc.record(
          {
            users: fc.oneof(fc.integer({ min: -1, max: 1e8 }), fc.double()),
            for: fc.oneof(fc.constantFrom('chat', 'batch'), fc.string()),
            years: fc.integer({ min: 0, max: 8 }),
            without: fc.constantFrom('', 'own', 'own.rent.call', 'fly'),
            country: fc.constantFrom('fra', 'deu', 'zzz'),
            figures: fc.oneof(
              fc.dictionary(fc.constantFrom('pue', 'rack-usd', 'x'), fc.double()),
              fc.jsonValue(),
            ),
            draws: fc.constantFrom(0, 3, -1),
          },
          { requiredKeys: [] },
        ),
      ),
    },
    { requiredKeys: [] },
  );

  test('any value of any field gets an answer or an error', () => {
    fc.assert(
      fc.property(mostlyGood, (line) => {
        read(answer(JSON.stringify(line)));
      }),
      { numRuns: 3000 },
    );
  });

  test('any text gets an answer or an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(read(answer(text))).toBeDefined();
      }),
    );
  });

  test.each([
    ['deep nesting', `{"model":${'['.repeat(5000)}${']'.repeat(5000)}}`],
    [
      'a config of 10,000,000 layers',
      '{"model":{"model_type":"llama","num_hidden_layers":10000000,"hidden_size":4096,"num_attention_heads":32,"vocab_size":32000,"intermediate_size":11008,"max_position_embeddings":4096}}',
    ],
    ['a name of a million letters', JSON.stringify({ model: 'x'.repeat(1e6) })],
    [
      'a config of numbers beyond counting',
      '{"model":{"model_type":"llama","num_hidden_layers":1e400,"hidden_size":-1}}',
    ],
  ])('%s gets an error at once', (_, text) => {
    expect(read(answer(text)).error).toBeDefined();
  });
});
