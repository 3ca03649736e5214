import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRecords } from '../../src/data/readRecords.ts';
import { weightFormatOfName } from '../../src/data/weightFormatOfName.ts';

const { formats } = readRecords().records;

describe('the format a name tells', () => {
  test.each([
    ['Llama-3.3-70B-Instruct-FP8', 'Llama-3.3-70B-Instruct', 'fp8'],
    ['Llama-3.3-70B-Instruct-FP8-dynamic', 'Llama-3.3-70B-Instruct', 'fp8'],
    ['Llama-3.3-70B-Instruct-FP8-KV', 'Llama-3.3-70B-Instruct', 'fp8'],
    ['Qwen/Qwen3-8B-FP8', 'Qwen/Qwen3-8B', 'fp8-block'],
    ['zai-org/GLM-4.5-FP8', 'zai-org/GLM-4.5', 'fp8-block'],
    ['RedHatAI/Qwen3-8B-FP8-block', 'RedHatAI/Qwen3-8B', 'fp8-block'],
    ['nvidia/DeepSeek-R1-NVFP4', 'nvidia/DeepSeek-R1', 'nvfp4'],
    ['nvidia/DeepSeek-R1-FP4-v2', 'nvidia/DeepSeek-R1', 'nvfp4'],
    ['RedHatAI/Qwen3-8B-NVFP4A16', 'RedHatAI/Qwen3-8B', 'nvfp4'],
    ['amd/DeepSeek-R1-MXFP4', 'amd/DeepSeek-R1', 'mxfp4'],
    ['Qwen3-8B-AWQ', 'Qwen3-8B', 'int4-g128'],
    ['Mixtral-8x7B-Instruct-v0.1-GPTQ', 'Mixtral-8x7B-Instruct-v0.1', 'int4-g128'],
    ['Qwen2.5-7B-Instruct-GPTQ-Int8', 'Qwen2.5-7B-Instruct', 'int8'],
    ['Llama-3.1-8B-Instruct-quantized.w4a16', 'Llama-3.1-8B-Instruct', 'int4-g128'],
    ['Llama-3.1-8B-Instruct-quantized.w8a8', 'Llama-3.1-8B-Instruct', 'int8'],
    ['Llama-3.1-8B-Instruct-bnb-8bit', 'Llama-3.1-8B-Instruct', 'int8'],
    ['Llama-3.1-8B-Instruct-unsloth-bnb-4bit', 'Llama-3.1-8B-Instruct', 'nf4'],
    ['Qwen3-8B-Q8_0.gguf', 'Qwen3-8B', 'gguf-q8_0'],
    ['Qwen3-8B.IQ4_XS.gguf', 'Qwen3-8B', 'gguf-iq4_xs'],
    ['Qwen3-8B-BF16-00001-of-00002.gguf', 'Qwen3-8B', 'gguf-bf16'],
    ['Qwen3-30B-A3B-UD-Q4_K_M.gguf', 'Qwen3-30B-A3B', 'gguf-q4_k_m'],
    ['unsloth/Qwen3-8B-GGUF:Q5_K_S', 'unsloth/Qwen3-8B', 'gguf-q5_k_s'],
    ['Qwen3-8B-bf16', 'Qwen3-8B', 'bf16'],
    ['Qwen3-8B-FP16', 'Qwen3-8B', 'fp16'],
  ])('%s is %s in %s', (name, rest, formatId) => {
    expect(weightFormatOfName(name)).toEqual({ formatId, rest });
    expect(formats.has(formatId)).toBe(true);
  });

  test.each([
    'Qwen/Qwen3-8B',
    'meta-llama/Llama-3.1-8B-Instruct',
    'gpt-oss-120b',
    'microsoft/phi-4',
    'Qwen3-8B-GGUF',
    'fp8',
    'AWQ',
    '',
  ])('%j tells none', (name) => {
    expect(weightFormatOfName(name)).toBeUndefined();
  });

  test('no name throws, and what is left is the beginning of it', () => {
    const piece = fc.constantFrom('-fp8', '-awq', '-int4', '.gguf', '-q4_k_m', ':', '-nvfp4', 'model', '/');
    const name = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(name, (text) => {
        const { rest } = weightFormatOfName(text) ?? { rest: '' };
        expect(text.startsWith(rest)).toBe(true);
        expect(rest.length).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });
});
