import { describe, expect, test } from 'vitest';
import { architectureFromConfig } from '../../../src/data/imports/architectureFromConfig.ts';
import { configOf } from './importFixture.ts';

const dense = configOf('meta-llama-3.1-8b');
const mixture = configOf('qwen3-235b-a22b');
const formatOf = (config: object, settings: object) =>
  architectureFromConfig({ ...config, quantization_config: settings }).published;

describe('reads the format of the weights from the config', () => {
  test.each([
    ['deepseek-v3', { formatId: 'fp8-block' }],
    ['kimi-k2-instruct', { formatId: 'fp8-block' }],
    ['mimo-v2-flash', { formatId: 'fp8-block' }],
    ['minimax-m2.5', { formatId: 'fp8-block' }],
    ['gpt-oss-120b', { formatId: 'mxfp4', tensors: ['experts'] }],
    ['kimi-k2.5', { formatId: 'int4-g32', tensors: ['experts'] }],
    ['kimi-k3', { formatId: 'mxfp4', tensors: ['experts'] }],
    [
      'deepseek-v4-flash',
      {
        formatId: 'mxfp4',
        tensors: ['experts'],
        others: [{ formatId: 'fp8-block', tensors: ['attention', 'shared-experts'] }],
      },
    ],
    ['meta-llama-3.1-8b', { formatId: 'bf16' }],
  ])('%s', (name, published) => {
    expect(architectureFromConfig(configOf(name)).published).toEqual(published);
  });

  test('a dtype of 16 bits stays, 32 bits are loaded as 16', () => {
    const ofType = (dtype: string) => architectureFromConfig({ ...dense, torch_dtype: dtype });
    expect(ofType('float16').published).toEqual({ formatId: 'fp16' });
    expect(ofType('float32').published).toEqual({ formatId: 'bf16' });
    expect(ofType('float32').assumptions.join()).toMatch(/32 bits/);
  });
});

describe('each method of quantisation', () => {
  const group = (weights: object, format = '') => ({
    quant_method: 'compressed-tensors',
    format,
    config_groups: { group_0: { targets: ['Linear'], weights } },
    ignore: ['lm_head'],
  });
  test.each<[string, object, string]>([
    ['blocks of 8 bits', { quant_method: 'fp8', weight_block_size: [128, 128] }, 'fp8-block'],
    ['8 bits with one scale', { quant_method: 'fp8', activation_scheme: 'static' }, 'fp8'],
    ['8 bits of FBGEMM', { quant_method: 'fbgemm_fp8' }, 'fp8'],
    ['GPTQ', { quant_method: 'gptq', bits: 4, group_size: 128 }, 'int4-g128'],
    ['GPTQ in smaller groups', { quant_method: 'gptq', bits: 4, group_size: 32 }, 'int4-g32'],
    ['GPTQ of 8 bits', { quant_method: 'gptq', bits: 8, group_size: 128 }, 'int8-g128'],
    ['AWQ', { quant_method: 'awq', bits: 4, group_size: 64 }, 'int4-g64'],
    ['AutoRound', { quant_method: 'auto-round', bits: 4, group_size: 128 }, 'int4-g128'],
    ['4 bits of bitsandbytes', { quant_method: 'bitsandbytes', load_in_4bit: true }, 'nf4'],
    ['8 bits of bitsandbytes', { quant_method: 'bitsandbytes', load_in_8bit: true }, 'int8'],
    ['MXFP4', { quant_method: 'mxfp4' }, 'mxfp4'],
    ['compressed floats of 8 bits', group({ num_bits: 8, type: 'float', strategy: 'channel' }), 'fp8'],
    ['compressed blocks', group({ num_bits: 8, type: 'float', strategy: 'block' }), 'fp8-block'],
    ['compressed integers of 8 bits', group({ num_bits: 8, type: 'int', strategy: 'channel' }), 'int8'],
    ['compressed integers of 4 bits', group({ num_bits: 4, type: 'int', group_size: 128 }), 'int4-g128'],
    ['compressed NVFP4', group({ num_bits: 4, type: 'float', group_size: 16 }), 'nvfp4'],
    ['compressed MXFP4', group({ num_bits: 4, type: 'float', group_size: 32 }), 'mxfp4'],
    ['modelopt', { quant_method: 'modelopt', quant_algo: 'NVFP4' }, 'nvfp4'],
    ['modelopt of 8 bits', { quant_method: 'modelopt', quant_algo: 'FP8' }, 'fp8'],
  ])('%s', (_, settings, formatId) => {
    expect(formatOf(dense, settings)).toEqual({ formatId });
  });

  test('one that is not known counts at 16 bits and says so', () => {
    const { published, assumptions } = architectureFromConfig({
      ...dense,
      quantization_config: { quant_method: 'of_tomorrow' },
    });
    expect(published).toEqual({ formatId: 'bf16' });
    expect(assumptions.join()).toMatch(/"of_tomorrow" is not known/);
  });

  test('a file beside the config tells it where the config does not', () => {
    const quantisation = {
      producer: { name: 'modelopt' },
      quantization: { quant_algo: 'NVFP4', group_size: 16, exclude_modules: ['lm_head', '*self_attn*'] },
    };
    expect(architectureFromConfig(mixture, { quantisation }).published).toEqual({
      formatId: 'nvfp4',
      tensors: ['experts'],
    });
  });

  test('a file beside the config that is no object is refused', () => {
    expect(() => architectureFromConfig(dense, { quantisation: 'NVFP4' })).toThrow(
      'quantisation must be an object, got "NVFP4"',
    );
  });
});

describe('matrices left at 16 bits', () => {
  const fp8 = (names: readonly string[]) => ({ quant_method: 'fp8', modules_to_not_convert: names });

  test('attention that is left out of every layer', () => {
    const names = Array.from({ length: 32 }, (_, layer) => `model.layers.${layer}.self_attn.o_proj`);
    expect(formatOf(dense, fp8(names))).toEqual({ formatId: 'fp8', tensors: ['feed-forward'] });
  });

  test('a few layers left out do not change what the checkpoint is', () => {
    const names = ['model.layers.0.self_attn', 'model.layers.31.self_attn', 'lm_head'];
    expect(formatOf(dense, fp8(names))).toEqual({ formatId: 'fp8' });
  });

  test('a pattern stands for all layers', () => {
    expect(formatOf(dense, fp8([String.raw`re:.*self_attn.*`]))).toMatchObject({ tensors: ['feed-forward'] });
  });

  test('routers, norms and the head are never quantised, so leaving them out tells nothing', () => {
    const names = ['lm_head', 're:.*mlp.gate$', 'model.embed_tokens', 'visual'];
    expect(formatOf(mixture, fp8(names))).toEqual({ formatId: 'fp8' });
  });

  test('a pattern made to run for ever is only read', () => {
    expect(formatOf(dense, fp8([`re:${'(a+)+'.repeat(1000)}$`, 'x'.repeat(1e6)]))).toBeDefined();
  });
});
