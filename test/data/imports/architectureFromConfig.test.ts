import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { architectureFromConfig } from '../../../src/data/imports/architectureFromConfig.ts';
import { countParameters } from '../../../src/estimates/languageModel/countParameters.ts';
import { architectureOf, configOf, languageParameterCount, layersOf, plainConfig } from './importFixture.ts';

describe('counts the parameters that published checkpoints store', () => {
  test.each([
    ['ai21-jamba-mini-1.5', 51_570_323_328],
    ['c4ai-command-r7b-12-2024', 8_028_033_024],
    ['deepseek-coder-v2-instruct', 235_741_434_880],
    ['dots.llm1.inst', 142_774_381_696],
    ['exaone-4.0-32b', 32_003_216_384],
    ['falcon3-7b-instruct', 7_455_550_464],
    ['gemma-2-9b-it', 9_241_705_984],
    ['granite-3.3-8b-instruct', 8_170_864_640],
    ['granite-4.0-h-micro', 3_191_396_096],
    ['granite-4.0-h-tiny', 6_939_037_248],
    ['internlm2-5-7b-chat', 7_737_708_544],
    ['kimi-linear-48b-a3b-instruct', 49_122_681_728],
    ['laguna-xs.2', 33_442_617_088],
    ['lfm2-24b-a2b', 23_843_661_440],
    ['lfm2.5-1.2b-instruct', 1_170_340_608],
    ['ling-mini-2.0', 16_255_643_392],
    ['llama-3-3-nemotron-super-49b-v1', 49_867_145_216],
    ['meta-llama-3.1-8b', 8_030_261_248],
    ['mistral-7b-instruct-v0.3', 7_248_023_552],
    ['mixtral-8x7b-v0.1', 46_702_792_704],
    ['nomic-embed-text-v1.5', 136_731_648],
    ['nvidia-nemotron-nano-9b-v2', 8_888_227_328],
    ['olmo-2-1124-13b-instruct', 13_716_198_400],
    ['phi-3.5-mini-instruct', 3_821_079_552],
    ['qwen-7b', 7_721_324_544],
    ['qwen2-57b-a14b-instruct', 57_408_658_944],
    ['qwen2.5-0.5b-instruct', 494_032_768],
    ['qwen2.5-7b-instruct', 7_615_616_512],
    ['qwen3-235b-a22b', 235_093_634_560],
    ['qwen3-8b', 8_190_735_360],
    ['smollm3-3b', 3_075_098_624],
    ['solar-10.7b-instruct-v1.0', 10_731_524_096],
    ['starcoder2-7b', 7_173_923_840],
    ['trinity-large-thinking', 398_635_286_016],
    ['yi-1.5-34b-chat', 34_388_917_248],
  ])('%s', (name, count) => {
    expect(languageParameterCount(configOf(name))).toBe(count);
  });

  test.each([
    ['apertus-8b-instruct-2509', 8_053_338_176 - 32 * 2, 'without two scalars of the activation by layer'],
    ['bge-base-en-v1.5', 109_482_752 - 512, 'without the numbers of the positions'],
    ['gemma-3-27b-it', 27_432_406_640 - 423_060_336, 'without encoder and projector'],
    ['gemma-4-e2b-it', 5_123_178_051 - 475_728_160 - 35, 'without encoders and a scalar by layer'],
    ['lfm2-8b-a1b', 8_339_929_856 + 22 * 32, 'with biases of the routers'],
    ['llama-2-7b', 6_738_417_664 - 32 * 64, 'without stored rotary frequencies'],
    ['multilingual-e5-large', 559_890_946 - 514, 'without the numbers of the positions'],
  ])('%s, %d, %s', (name, count) => {
    expect(languageParameterCount(configOf(name))).toBe(count);
  });
});

describe('counts the parameters of the transformers class', () => {
  test.each([
    ['bloomz-7b1', 7_069_016_064],
    ['c4ai-command-r-v01', 34_980_831_232],
    ['dbrx-instruct', 131_596_523_520],
    ['ernie-4.5-21b-a3b-pt', 21_825_437_888],
    ['falcon-40b', 41_303_293_952],
    ['falcon-7b', 6_921_720_704],
    ['gemma-4-26b-a4b', 25_233_141_760],
    ['gpt-j-6b', 6_050_882_784],
    ['gpt-oss-120b', 116_829_156_672],
    ['hunyuan-a13b-instruct', 80_393_183_232],
    ['llama-4-scout-17b-16e-instruct', 107_769_861_120],
    ['nemotron-h-56b-base-8k', 56_324_350_464],
    ['olmo-3-7b-instruct', 7_298_011_136],
    ['phi-4', 14_659_507_200],
    ['qwen3-next-80b-a3b-instruct', 79_674_391_296],
    ['qwen3-vl-30b-a3b-instruct', 30_532_122_624],
    ['qwen3.5-27b', 26_895_998_464],
    ['qwen3.5-397b-a17b', 396_346_350_336],
    ['seed-oss-36b-instruct', 36_151_104_512],
  ])('%s', (name, count) => {
    expect(languageParameterCount(configOf(name))).toBe(count);
  });

  test.each([
    ['deepseek-v3', 671_026_404_352, 58, 256],
    ['deepseek-v3.2', 671_877_929_216, 58, 256],
    ['deepseek-v4-flash', 284_332_230_231, 43, 256],
    ['glm-4.5-air', 106_852_245_504, 45, 128],
    ['glm-4.7-flash', 29_943_390_976, 46, 64],
    ['glm-5', 743_911_199_232, 75, 256],
    ['glm-5.2', 743_377_000_704, 75, 256],
    ['hy3-preview', 295_033_528_320, 79, 192],
    ['kimi-k2-instruct', 1_026_408_209_408, 60, 384],
    ['kimi-k2.5', 1_026_408_209_408, 60, 384],
    ['mimo-v2-flash', 308_778_768_832, 47, 256],
    ['minimax-m2.5', 228_689_748_992, 62, 256],
    ['nvidia-nemotron-3-nano-30b-a3b-bf16', 31_577_937_344, 23, 128],
    ['nvidia-nemotron-3-super-120b-a12b-nvfp4', 120_668_687_360, 40, 512],
    ['solar-open-100b', 102_651_793_408, 48, 128],
  ])(
    '%s, %d, which leaves out the router biases of %d layers with %d experts',
    (name, count, layers, experts) => {
      expect(languageParameterCount(configOf(name))).toBeCloseTo(count + layers * experts, -1);
    },
  );
});

test.each([
  ['gemma-3n-e4b-it', 6.9e9],
  ['kimi-k3', 2.8e12],
  ['llama-3.2-11b-vision-instruct', 9.78e9],
  ['minimax-m1-40k', 456e9],
  ['minimax-m3', 428e9],
  ['step-3.7-flash', 196e9],
])('%s counts what its publisher says, to a hundredth', (name, stated) => {
  expect(Math.abs(languageParameterCount(configOf(name)) / stated - 1)).toBeLessThan(0.01);
});

test.each([
  ['mimo-7b-base', 7_833_409_536, 0],
  ['hy3-preview', 298_786_155_776, 0],
  ['glm-4.5-air', 110_468_824_832, 2],
  ['glm-4.7-flash', 31_221_488_576, 2],
])('%s: the layer that predicts a second token is left out', (name, stored, vocabularyCopies) => {
  const config = configOf(name);
  const { hiddenDim, vocabularyCount } = architectureOf(config);
  const count = languageParameterCount(config);
  const layers = Number(config['num_hidden_layers']);
  const layer = languageParameterCount({ ...config, num_hidden_layers: layers + 1 }) - count;
  const joining = 2 * hiddenDim * hiddenDim + 3 * hiddenDim;
  expect(stored - count).toBe(layer + joining + vocabularyCopies * vocabularyCount * hiddenDim);
});

describe('tells which layers keep what', () => {
  test.each([
    ['meta-llama-3.1-8b', '32× attention + feed-forward'],
    ['mistral-7b-instruct-v0.3', '32× attention + feed-forward'],
    ['deepseek-v3', '3× latent-attention + feed-forward; 58× latent-attention + experts'],
    ['gpt-oss-120b', '18× sliding-attention + experts | attention + experts'],
    ['qwen3.5-27b', `16× ${'gated-delta + feed-forward | '.repeat(3)}attention + feed-forward`],
    [
      'c4ai-command-r7b-12-2024',
      `8× ${'sliding-attention + feed-forward | '.repeat(3)}attention + feed-forward`,
    ],
    [
      'gemma-3-27b-it',
      `10× ${'sliding-attention + feed-forward | '.repeat(5)}attention + feed-forward; 2× sliding-attention + feed-forward`,
    ],
    [
      'llama-4-scout-17b-16e-instruct',
      `12× ${'chunked-attention + experts | '.repeat(3)}attention + experts`,
    ],
    [
      'kimi-linear-48b-a3b-instruct',
      '1× kimi-delta + feed-forward; 6× kimi-delta + experts | kimi-delta + experts | latent-attention + experts | kimi-delta + experts; 1× kimi-delta + experts | latent-attention + experts',
    ],
  ])('%s', (name, layers) => {
    expect(layersOf(configOf(name))).toBe(layers);
  });

  test('a window that the config switches off does not bound the cache', () => {
    const qwen = { ...plainConfig, model_type: 'qwen2', sliding_window: 1024, max_window_layers: 1 };
    expect(layersOf({ ...qwen, use_sliding_window: false })).toBe('2× attention + feed-forward');
    expect(layersOf({ ...qwen, use_sliding_window: true })).toBe(
      '1× attention + feed-forward | sliding-attention + feed-forward',
    );
  });
});

describe('takes from the model class what the config leaves out', () => {
  const partOf = (config: unknown, name: string) => architectureOf(config).parts[name];

  test('Gemma shares embedding and head, Llama does not', () => {
    expect(architectureOf({ ...plainConfig, model_type: 'gemma' }).tiedEmbedding).toBe(true);
    expect(architectureOf(plainConfig).tiedEmbedding).toBe(false);
  });

  test('Qwen2 has biases and Qwen3 norms on queries and keys', () => {
    expect(partOf({ ...plainConfig, model_type: 'qwen2' }, 'attention')).toMatchObject({ qkvBias: true });
    expect(partOf({ ...plainConfig, model_type: 'qwen3', head_dim: 16 }, 'attention')).toMatchObject({
      qkNorm: 'head',
    });
  });

  test('heads share the hidden width evenly and keep their own keys', () => {
    const { num_key_value_heads: _, ...multiHead } = plainConfig;
    expect(partOf(multiHead, 'attention')).toMatchObject({ headDim: 16, kvHeadCount: 4 });
  });

  test('a nested text config may leave out every width, which the assumptions then name', () => {
    const { architecture, assumptions } = architectureFromConfig({
      model_type: 'gemma3',
      text_config: { model_type: 'gemma3_text', hidden_size: 3840, num_hidden_layers: 48 },
    });
    expect(architecture?.vocabularyCount).toBe(262_208);
    expect(assumptions).toContain('text_config.vocab_size is absent; its model class takes 262208');
  });

  test.each(['text_config', 'llm_config', 'language_config'])(
    'a language model nested in %s is found',
    (key) => {
      const { model_type: _, ...values } = plainConfig;
      const nested = { model_type: 'a_vision_model', [key]: { ...values, model_type: 'llama' } };
      expect(languageParameterCount(nested)).toBe(languageParameterCount(plainConfig));
    },
  );
});

test('an unknown class is read as an ordinary decoder, and says so', () => {
  const { architecture, assumptions } = architectureFromConfig({ ...plainConfig, model_type: 'of_tomorrow' });
  expect(architecture && countParameters(architecture).total).toBe(languageParameterCount(plainConfig));
  expect(assumptions.join()).toContain('"of_tomorrow" is not known');
});

test('an unknown class with experts is read as one with experts', () => {
  const config = { ...plainConfig, model_type: 'of_tomorrow', num_experts: 8, num_experts_per_tok: 2 };
  const { experts } = architectureOf({ ...config, moe_intermediate_size: 32 }).parts;
  expect(experts).toMatchObject({ kind: 'experts', expertCount: 8, activeExpertCount: 2, innerDim: 32 });
});

test('a name is kept only where it looks like a repository', () => {
  const named = (name: string) => architectureFromConfig({ ...plainConfig, _name_or_path: name }).name;
  expect(named('meta-llama/Llama-3.1-8B')).toBe('meta-llama/Llama-3.1-8B');
  expect(named('/home/somebody/checkpoints/step 40')).toBeUndefined();
});

test('a dense config counts what its widths say', () => {
  const dense = fc.record({
    layers: fc.integer({ min: 1, max: 200 }),
    headDim: fc.integer({ min: 1, max: 512 }),
    kvHeads: fc.integer({ min: 1, max: 16 }),
    groups: fc.integer({ min: 1, max: 16 }),
    hidden: fc.integer({ min: 1, max: 20_000 }),
    inner: fc.integer({ min: 1, max: 100_000 }),
    vocabulary: fc.integer({ min: 1, max: 300_000 }),
    tied: fc.boolean(),
  });
  fc.assert(
    fc.property(dense, ({ layers, headDim, kvHeads, groups, hidden, inner, vocabulary, tied }) => {
      const heads = kvHeads * groups;
      const count = languageParameterCount({
        model_type: 'llama',
        num_hidden_layers: layers,
        hidden_size: hidden,
        intermediate_size: inner,
        num_attention_heads: heads,
        num_key_value_heads: kvHeads,
        head_dim: headDim,
        vocab_size: vocabulary,
        max_position_embeddings: 4096,
        tie_word_embeddings: tied,
      });
      const layer = 2 * hidden * headDim * (heads + kvHeads) + 3 * hidden * inner + 2 * hidden;
      return count === layers * layer + hidden + (tied ? 1 : 2) * vocabulary * hidden;
    }),
  );
});
