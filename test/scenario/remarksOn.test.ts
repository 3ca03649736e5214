import { describe, expect, test } from 'vitest';
import { remarksOn } from '../../src/scenario/remarksOn.ts';
import type { Scenario } from '../../src/scenario/Scenario.ts';
import { chosenFor, scenarioWith } from './scenarioFixture.ts';

const remarks = (changes: Partial<Scenario>) => {
  const scenario = scenarioWith(changes);
  return remarksOn(scenario, chosenFor(scenario));
};

test('what everybody runs needs no remark', () => {
  expect(remarks({})).toEqual([]);
});

describe('a remark is made where', () => {
  test.each<[string, Partial<Scenario>, string]>([
    [
      'llama.cpp is to read something else than GGUF',
      { engineId: 'llama-cpp', weightFormatId: 'fp8' },
      'llama.cpp reads GGUF files; for FP8 take the GGUF mix nearest in size.',
    ],
    [
      'SGLang is to read GGUF',
      { engineId: 'sglang', weightFormatId: 'gguf-q4_k_m' },
      'SGLang is not made for GGUF files; the weights hold, the rest is a guess.',
    ],
    [
      'TensorRT-LLM is to read GGUF',
      { engineId: 'tensorrt-llm', weightFormatId: 'gguf-q4_k_m' },
      'TensorRT-LLM is not made for GGUF files; the weights hold, the rest is a guess.',
    ],
    [
      'a card has no arithmetic in eight bits',
      { acceleratorId: 'nvidia-a100-sxm-80gb', weightFormatId: 'fp8' },
      'A100 SXM 80 GB has no FP8 arithmetic: weights are unpacked as they are read, which saves memory but not time.',
    ],
    [
      'a card has no arithmetic in four bits',
      { weightFormatId: 'nvfp4' },
      'H100 SXM 80 GB has no NVFP4 arithmetic: weights are unpacked as they are read, which saves memory but not time.',
    ],
    [
      'experts are shared that a model does not have',
      { expertCount: 4 },
      'This model has no experts; expert parallel changes nothing.',
    ],
  ])('%s', (_, changes, remark) => {
    expect(remarks(changes)).toEqual([remark]);
  });

  test('processor and accelerator share one memory', () => {
    const mac = { acceleratorId: 'apple-m4-max-64gb', engineId: 'llama-cpp', weightFormatId: 'gguf-q4_k_m' };
    expect(remarks(mac)).toEqual([
      expect.stringMatching(
        /^M4 Max 64 GB shares its memory with the processor; what other programs use is not counted\.$/,
      ),
    ]);
  });
});

describe('no remark is made where', () => {
  test.each<[string, Partial<Scenario>]>([
    ['vLLM reads GGUF', { weightFormatId: 'gguf-q4_k_m' }],
    ['the card multiplies four bits', { acceleratorId: 'nvidia-b200-sxm', weightFormatId: 'nvfp4' }],
    ['four bits are whole numbers, which are always unpacked', { weightFormatId: 'int4-g128' }],
    ['a model has experts to share', { modelId: 'qwen3-235b-a22b', expertCount: 4 }],
  ])('%s', (_, changes) => {
    expect(remarks(changes)).toEqual([]);
  });
});

test('several things are remarked on one by one', () => {
  const several = { engineId: 'llama-cpp', acceleratorId: 'nvidia-a100-sxm-80gb', expertCount: 2 };
  expect(remarks(several)).toHaveLength(3);
});
