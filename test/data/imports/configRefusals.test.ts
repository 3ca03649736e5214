import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { architectureFromConfig } from '../../../src/data/imports/architectureFromConfig.ts';
import { architectureOf, configOf, languageParameterCount, plainConfig } from './importFixture.ts';

describe('asks for what is missing', () => {
  const { num_hidden_layers: _, vocab_size: __, ...incomplete } = plainConfig;

  test('each field with its bounds', () => {
    const { architecture, missing } = architectureFromConfig(incomplete);
    expect(architecture).toBeUndefined();
    expect(missing.map(({ path }) => path)).toEqual(['num_hidden_layers', 'vocab_size']);
    expect(missing[0]).toMatchObject({ label: 'Layers', least: 1, most: 2000 });
  });

  test('what the reader fills in completes the model', () => {
    const supplied = { num_hidden_layers: 2, vocab_size: 1000 };
    expect(architectureOf(incomplete, { supplied })).toEqual(architectureOf(plainConfig));
  });

  test('what the reader fills in is checked like the config', () => {
    const supplied = { num_hidden_layers: 2001, vocab_size: 1000 };
    expect(() => architectureFromConfig(incomplete, { supplied })).toThrow(
      'num_hidden_layers must be a whole number from 1 to 2000, got 2001',
    );
  });

  test('fields of a nested config are named by their path', () => {
    const { missing } = architectureFromConfig({ text_config: { ...incomplete, model_type: 'baichuan' } });
    expect(missing.map(({ path }) => path)).toContain('text_config.num_hidden_layers');
  });
});

describe('refuses', () => {
  test.each<[string, unknown, string]>([
    ['nothing', undefined, 'config must be an object, got nothing'],
    ['null', null, 'config must be an object, got null'],
    ['a list', [plainConfig], 'config must be an object, got a list of 1'],
    ['a text', 'x'.repeat(1e6), `config must be an object, got "${'x'.repeat(40)}…"`],
    [
      'NaN',
      { ...plainConfig, hidden_size: NaN },
      'hidden_size must be a whole number from 1 to 1000000, got NaN',
    ],
    [
      'a negative count',
      { ...plainConfig, num_attention_heads: -4 },
      'num_attention_heads must be a whole number from 1 to 100000, got -4',
    ],
    [
      'layers without number',
      { ...plainConfig, num_hidden_layers: 1e18 },
      'num_hidden_layers must be a whole number from 1 to 2000, got 1000000000000000000',
    ],
    [
      'half a layer',
      { ...plainConfig, num_hidden_layers: 1.5 },
      'num_hidden_layers must be a whole number from 1 to 2000, got 1.5',
    ],
    [
      'a number in quotes',
      { ...plainConfig, vocab_size: '32000' },
      'vocab_size must be a whole number, got "32000"',
    ],
    [
      'a switch that is no switch',
      { ...plainConfig, tie_word_embeddings: 'yes' },
      'tie_word_embeddings must be true or false, got "yes"',
    ],
    [
      'an encoder beside the decoder',
      { ...plainConfig, model_type: 't5', is_encoder_decoder: true },
      'model_type must be a model without a separate decoder, got "t5"',
    ],
  ])('%s', (_, config, message) => {
    expect(() => architectureFromConfig(config)).toThrow(message);
  });

  test.each<[string, Record<string, unknown>]>([
    ['a million layer types', { model_type: 'qwen3', layer_types: Array(1e6).fill('full_attention') }],
    ['a million widths', { intermediate_size: Array(1e6).fill(128) }],
    [
      'a million names to leave as they are',
      {
        quantization_config: { quant_method: 'fp8', modules_to_not_convert: Array(1e6).fill('lm_head') },
      },
    ],
    ['fewer layer types than layers', { model_type: 'qwen3', layer_types: ['full_attention'] }],
    ['heads that do not share the width', { num_attention_heads: 5 }],
    ['key heads that do not share the queries', { num_attention_heads: 4, num_key_value_heads: 3 }],
    [
      'more active experts than experts',
      { model_type: 'mixtral', num_local_experts: 2, num_experts_per_tok: 4 },
    ],
  ])('%s', (_, fields) => {
    expect(() => architectureFromConfig({ ...plainConfig, ...fields })).toThrow(/ must /);
  });
});

test.each<[string, unknown]>([
  ['a class named like a property of every object', { ...plainConfig, model_type: 'constructor' }],
  ['a class named __proto__', { ...plainConfig, model_type: '__proto__' }],
  [
    'fields beside a prototype',
    JSON.parse(`{"__proto__":{"hidden_size":1},${JSON.stringify(plainConfig).slice(1)}`),
  ],
  ['fields with values of a thousand kinds', { ...plainConfig, architectures: [{}], rope_scaling: [[[]]] }],
])('%s changes nothing', (_, config) => {
  expect(languageParameterCount(config)).toBe(languageParameterCount(plainConfig));
});

test('fields that stand only on the prototype do not count', () => {
  const { missing } = architectureFromConfig(Object.create(plainConfig));
  expect(missing.map(({ path }) => path)).toContain('hidden_size');
});

test('a config nested a hundred thousand levels deep neither hangs nor overflows', () => {
  let deep: unknown = plainConfig;
  for (let level = 0; level < 1e5; level += 1) deep = { text_config: deep };
  expect(() => architectureFromConfig(deep)).not.toThrow(/call stack/i);
});

const outcome = (config: unknown): 'read' | 'refused' => {
  try {
    architectureFromConfig(config);
    return 'read';
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) {
      expect(error.message).toMatch(/ must .+, got /);
      expect(error.message.length).toBeLessThan(400);
      return 'refused';
    }
    throw error;
  }
};

describe('any input is read or refused within its rules', () => {
  test('any JSON value', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => ['read', 'refused'].includes(outcome(value))));
  });

  const oddValue = fc.oneof(
    fc.constantFrom(null, true, false, '', 0, -1, 1, 2, 3, 64, 1e18, 1.5, NaN, Infinity, '12'),
    fc.array(fc.integer({ min: -1, max: 9 }), { maxLength: 5 }),
    fc.jsonValue(),
  );
  const names = [
    'meta-llama-3.1-8b',
    'deepseek-v3.2',
    'deepseek-v4-flash',
    'gemma-4-26b-a4b',
    'gemma-4-e2b-it',
    'glm-5.2',
    'gpt-oss-120b',
    'granite-4.0-h-tiny',
    'ai21-jamba-mini-1.5',
    'kimi-k2.5',
    'kimi-k3',
    'laguna-xs.2',
    'lfm2-24b-a2b',
    'llama-3-3-nemotron-super-49b-v1',
    'llama-4-scout-17b-16e-instruct',
    'mimo-v2-flash',
    'minimax-m1-40k',
    'minimax-m3',
    'nvidia-nemotron-3-super-120b-a12b-nvfp4',
    'qwen3.5-397b-a17b',
    'step-3.7-flash',
  ];

  test.each(names)('%s with one field spoilt or lost', (name) => {
    const config = configOf(name);
    const inner = ['text_config', 'quantization_config', 'linear_attn_config'].filter((key) => key in config);
    const paths = [
      ...Object.keys(config).map((key) => [key]),
      ...inner.flatMap((key) => Object.keys(config[key] as object).map((field) => [key, field])),
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.option(oddValue, { nil: undefined }),
        ([key = '', field], value) => {
          const spoilt =
            field === undefined
              ? { ...config, [key]: value }
              : { ...config, [key]: { ...(config[key] as object), [field]: value } };
          return ['read', 'refused'].includes(outcome(spoilt));
        },
      ),
      { numRuns: 60 },
    );
  });
});
